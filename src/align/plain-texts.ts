import type {Locale} from '../model/index.ts'

/** The plain texts of a unit, in the order of the locales, as `plainText` makes them. */
export type PlainTexts = ReadonlyMap<Locale, string>
