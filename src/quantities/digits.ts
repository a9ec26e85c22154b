/** Full-width digits, points, commas and signs as ASCII; the length stays the same. */
export function asciiDigits(text: string): string {
  return text.replaceAll(/[\uFF05\uFF0B-\uFF0E\uFF10-\uFF19\uFF1A]/g, character =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  )
}

/** `1,234.5` as a number: commas are separators when they set off groups of three. */
export function toNumber(written: string): number {
  return Number(written.replaceAll(',', ''))
}

/** A number in digits: groups of three or none, a decimal part. To be used with the `y` or `g` flag inside others. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`

/** Products of decimals without the noise of binary fractions. */
export function times(a: number, b: number): number {
  return Number((a * b).toPrecision(15))
}
