import {openStatIndex} from '../../src/store/stat-index.ts'
import {BUILD} from '../build-id.ts'
import {type Host, languageOf} from '../frame.ts'

/** What `--notes` is where nobody says. */
export const NOTES = 'comments'

/** `stele sync` in the current folder when nothing changed since a run that left nothing to do: says so before anything else is loaded. */
export function saidQuickly(host: Host): boolean {
  const index = BUILD === undefined ? undefined : openStatIndex('.', BUILD)
  const isNoted = index && (!index.head.isOpen || index.head.notes === NOTES)
  const said = index?.isSame && isNoted && index.head.said[languageOf([], host)]
  if (said) host.stdout.write(said)
  return Boolean(said)
}
