/**
 * A language version as named in paths and in code: `en`, `zh`, `ja`, or whatever the configuration calls it.
 * The BCP 47 tag of a locale stands in the configuration (`Locales`), never here.
 */
export type Locale = string

/** The languages Stele has own rules for; every other one is treated by general rules. */
export type Language = 'en' | 'zh' | 'ja'
