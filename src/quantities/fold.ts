import {matches} from '../matches.ts'

const CODE = '[\\uE000-\\uF8FF]*'
/** Kana and Han, but the single Han digits: 5 一 is no number. */
const LETTER = '[\\u3041-\\u30FF\\u3400-\\u9FFF](?<![〇一二三四五六七八九])'
const DIGIT = '[0-9\\uFF10-\\uFF19%\\uFF05]'
/** The characters that stand for inline codes, and the blank between a digit and a letter of Chinese or Japanese: 3 月, 约 30 人. */
const LEFT_OUT = new RegExp(
  `[\\uE000-\\uF8FF]+|[ \\u00A0\\u2009\\u202F](?:(?=${CODE}${LETTER})(?<=${DIGIT}${CODE}.)|(?=${CODE}[0-9\\uFF10-\\uFF19])(?<=${LETTER}(?<!十)${CODE}.))`,
  'g'
)
/** Blanks that set off thousands, as the SI has it: 12 500; one of a typewriter before a nought only, which no number begins with. */
const THIN =
  /(?<=[0-9])[\u00A0\u2009\u202F](?=[0-9]{3}(?![0-9]))|(?<=(?<![0-9.,])[0-9]{1,3}) (?=0[0-9]{2}(?![0-9.,:-]))/g
const WIDE = /[\uFF01-\uFF5E\uFFE5\u3000\u301C\u00A0\u202F\u2009\u2010-\u2015\u2018\u2019\u2212\u223C]/g

/**
 * A text made plain for reading numbers: full-width forms and blanks become ASCII, dashes `-`, range signs `~`; blanks that only set digits
 * off from Chinese or Japanese are left out, thin ones between thousands become commas, and inline-code characters are left out, or a blank
 * stands in their place between two digits (`10<sup>9</sup>` is not 109). Length changes only where something is left out.
 */
export function fold(text: string): string {
  return text.replace(LEFT_OUT, inPlaceOf).replace(THIN, ',').replace(WIDE, plain)
}

/** Where each character of the folded text stands in the text, and where the text ends. */
export function offsetsOf(text: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  const keep = (end: number) => {
    for (; at < end; at++) offsets.push(at)
  }
  for (const {0: written, index} of matches(text, LEFT_OUT)) {
    keep(index)
    // The blank stands where the last of the codes does.
    at = index + written.length - inPlaceOf(written, index, text).length
  }
  keep(text.length + 1)
  return offsets
}

function inPlaceOf(written: string, index: number, text: string): string {
  return isDigit(text[index - 1]) && isDigit(text[index + written.length]) ? ' ' : ''
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9\uFF10-\uFF19]/.test(character)
}

function plain(character: string): string {
  const unit = character.charCodeAt(0)
  if (unit === 0xff5e || unit === 0x301c || unit === 0x223c) return '~'
  if (unit === 0xffe5) return '\u00a5'
  if (unit >= 0xff01) return String.fromCharCode(unit - 0xfee0)
  if (unit === 0x2018 || unit === 0x2019) return "'"
  return unit >= 0x2010 && unit !== 0x202f && unit !== 0x3000 ? '-' : ' '
}
