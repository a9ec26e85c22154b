import type {Locale} from '../model/index.ts'
import type {Atom} from './atoms.ts'

/** What the versions of a unit state. */
export interface Scene {
  readonly atoms: ReadonlyMap<Locale, readonly Atom[]>
  readonly locales: readonly Locale[]
}
