/** Marks that enclose. Source: Unicode BidiMirroring and quotation usage of CLDR (`delimiters`). */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
  ['«', '»']
])

export const CLOSERS = new Set([...PAIRS.values(), '"', "'"])

/** Longer than this a pair is taken for an accident: a lost mark must not glue a page together. */
export const LONGEST_ENCLOSURE = 1000
