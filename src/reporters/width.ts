const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns of a terminal that a text takes. Source: Unicode East Asian Width, W and F as two. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** A text filled up with blanks to a width. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/**
 * Control characters, line separators, bidirectional marks (Unicode UAX 9; they can make a terminal show another text
 * than there is), other invisible characters and lone surrogates.
 */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text for a terminal: what is invisible or would steer it is shown as a picture (␛, ␊) or a number (⟨202E⟩). */
export function visible(text: string): string {
  return text.replace(UNPRINTABLE, picture)
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `\u27E8${code.toString(16).toUpperCase().padStart(4, '0')}\u27E9`
}
