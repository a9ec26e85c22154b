import {openStatIndex, type StatIndex} from '../../src/store/stat-index.ts'
import {renewStatIndex} from '../../src/store/write-stat-index.ts'
import {BUILD} from '../build-id.ts'
import {type Host, languageOf} from '../frame.ts'

/** What `--notes` is where nobody says. */
export const NOTES = 'comments'

/** What `stele sync` in the current folder need not find out again. */
export interface Glance {
  /** The run has ended: nothing changed since one that left nothing to do. */
  readonly isDone: boolean
  /** What was seen of the files. */
  readonly index: StatIndex | undefined
}

/** Says what the last run said when nothing changed since, before anything else is loaded. */
export function glance(host: Host): Glance {
  const index = BUILD === undefined ? undefined : openStatIndex('.', BUILD)
  const isNoted = index && (!index.head.isOpen || index.head.notes === NOTES)
  const said = index?.isSame && isNoted ? index.head.said[languageOf([], host)] : undefined
  if (index && said) {
    const linked = index.head.linked?.[languageOf([], host)]
    if (linked) host.stderr.write(`${linked}\n`)
    host.stdout.write(said)
    renewStatIndex('.', index)
  }
  return {isDone: Boolean(said), index}
}
