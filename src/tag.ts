/** Whether a text is a language tag as BCP 47 writes one: `zh-Hans`. */
export function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Whether a tag is that of a language written without blanks between words. */
export function isCjkTag(tag: string): boolean {
  return /^(?:zh|ja)(?=-|$)/i.test(tag)
}
