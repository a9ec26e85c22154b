import type {Location} from '../../model/index.ts'
import type {Field} from './fields.ts'

/** What two versions have of a key: what is compared over the project. */
export interface Pairing {
  readonly locale: string
  readonly key: string
  readonly source: Field
  readonly target?: Field
  /** A key that only the target has, in the place of this one. */
  readonly instead?: string
  readonly isTranslatable: boolean
  /** A text that is the same in both has words that a version would not leave: in lower case in the source, or nowhere in the version. */
  readonly isCommon: boolean
  /** Such a text is of words alone that the version has others for, and it says one of them nowhere. */
  readonly isPlain: boolean
  /** Another translation has the key; it has a text of its own letters for it. */
  readonly isBeside: boolean
  readonly isTranslatedBeside: boolean
  /** Another translation has the value of the source, and this one another. */
  readonly isOdd: boolean
  /** The memory has another text of this version for it, or a heading that says the same is translated. */
  readonly wasTranslated: boolean
  readonly at: Location
  readonly there: Location
}

/** A text that a version has in a field that the source has not. */
interface Added {
  readonly locale: string
  readonly key: string
  readonly at: Location
}

/** What is compared over the project, of one article. */
export interface Gathered {
  readonly source: string
  readonly pairs: readonly Pairing[]
  readonly added: readonly Added[]
}
