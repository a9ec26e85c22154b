import type {ReleasePolicy} from '../model/index.ts'
import type {ConfigFile} from './schema.ts'

/** What is published unless the configuration says otherwise: nothing that somebody has to mend first. */
const FAULTS: ReleasePolicy['faults'] = {
  error: 'refuse',
  stale: 'refuse',
  unreviewed: 'allow',
  draft: 'refuse',
  provisional: 'notice',
  note: 'refuse',
  address: 'refuse'
}

/** The policy of a release with its defaults filled in. */
export function toPolicy({
  refused,
  fallback,
  target,
  layout,
  name,
  url,
  ...faults
}: NonNullable<ConfigFile['release']> = {}): ReleasePolicy {
  return {
    faults: {...FAULTS, ...faults},
    refused: refused ?? 'stop',
    fallback: [fallback ?? 'omit'].flat(),
    target: target ?? 'plain',
    ...(layout !== undefined && {layout}),
    ...(name !== undefined && {name}),
    ...(url !== undefined && {url: url.replace(/\/+$/, '')})
  }
}
