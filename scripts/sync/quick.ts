import {openStatIndex} from '../../src/store/stat-index.ts'
import {BUILD} from '../build-id.ts'
import {type Host, languageOf} from '../frame.ts'

/** `stele sync` in the current folder when nothing changed since a run that left nothing to do: says so before anything else is loaded. */
export function saidQuickly(host: Host): boolean {
  const index = BUILD === undefined ? undefined : openStatIndex('.', BUILD)
  const said = index?.isSame && index.said[languageOf([], host)]
  if (said) host.stdout.write(said)
  return Boolean(said)
}
