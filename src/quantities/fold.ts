/** A text made plain for reading numbers, and the way back: `offsets[i]` is where character `i` stands in the original. */
export interface Folded {
  readonly text: string
  readonly offsets: readonly number[]
}

/**
 * Makes full-width forms and blanks ASCII, dashes `-`, range signs `~`, and leaves inline-code characters out, or a blank in their
 * place between two digits (`10<sup>9</sup>` is not 109). Length changes only where codes are left out.
 */
export function fold(text: string): Folded {
  const offsets: number[] = []
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const character = foldUnit(text.charCodeAt(at))
    if (character === '' && !(isDigit(folded.at(-1)) && isDigit(text[at + 1]))) continue
    folded += character === '' ? ' ' : character
    offsets.push(at)
  }
  offsets.push(text.length)
  return {text: folded, offsets}
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9\uFF10-\uFF19]/.test(character)
}

function foldUnit(unit: number): string {
  if (unit >= 0xe000 && unit <= 0xf8ff) return ''
  if (unit === 0xff5e || unit === 0x301c || unit === 0x223c) return '~'
  if (unit === 0xffe5) return '\u00a5'
  if (unit === 0xff04) return '$'
  if (unit >= 0xff01 && unit <= 0xff5d) return String.fromCharCode(unit - 0xfee0)
  if (unit === 0x3000 || unit === 0xa0 || unit === 0x202f || unit === 0x2009) return ' '
  if ((unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return '-'
  if (unit === 0x2019 || unit === 0x2018) return "'"
  return String.fromCharCode(unit)
}
