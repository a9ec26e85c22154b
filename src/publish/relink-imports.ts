import {placed} from './assets.ts'
import {ASSETS} from './data/assets.ts'
import type {LinkContext, Place, Relinked} from './link-context.ts'
import {releaseFile} from './place.ts'
import type {VersionDraft} from './version-draft.ts'
import {wayTo} from './way.ts'

const NOTHING: Relinked = {changes: [], notices: [], assets: []}

/**
 * Leads what a page of MDX imports from beside it: pages and files of a kind that goes with pages. Anything else is told, unless the page lies in
 * the release where it lies in the project: then what is not taken along will be found there.
 */
export function relinkImports(version: VersionDraft, place: Place, context: LinkContext): Relinked {
  const {assets, config, shape} = context
  const here = releaseFile(place.path, place.locale, {config, shape, file: version.file})
  if (!assets) return NOTHING
  const isThere = here === version.file
  const led = version.imports.map(({target, range, line}): Relinked => {
    const lost = isThere ? NOTHING : {...NOTHING, notices: [{code: 'file-lost', target, line} as const]}
    const change = (href: string) => {
      const text = href.startsWith('.') ? href : `./${href}`
      return text === target ? [] : [{range, text}]
    }
    if (ASSETS.test(target)) {
      const one = placed(target, {version, place}, {assets, config, shape})
      return one && one !== 'lost' ? {...NOTHING, changes: change(one.href), assets: [one.asset]} : lost
    }
    if (isThere) return NOTHING
    const address = /\.mdx?$/.test(target) ? context.addresses({...version, path: place.path}, target) : undefined
    const there =
      address && (context.fileAt(address.path, place.locale) ?? context.fileAt(address.path, address.locale))
    return there === undefined ? lost : {...NOTHING, changes: change(wayTo(here, there))}
  })
  return {
    changes: led.flatMap(({changes}) => changes),
    notices: led.flatMap(({notices}) => notices),
    assets: led.flatMap(({assets}) => assets)
  }
}
