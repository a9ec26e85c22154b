import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** How a text is written: Markdown has backslash escapes and character references, HTML references only. */
export type Notation = 'markdown' | 'html'

const PUNCTUATION = /[!-/:-@[-`{-~]/
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z0-9]{1,31}));/y

/** The character that an escape or a character reference at `at` stands for, and its length; undefined when there is none. */
export function decodedAt(source: string, at: number, notation: Notation): {text: string; length: number} | undefined {
  if (source[at] === '\\' && notation === 'markdown' && PUNCTUATION.test(source[at + 1] ?? ''))
    return {text: source[at + 1]!, length: 2}
  if (source[at] !== '&') return undefined
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const [{length}, hexadecimal, decimal, name] = match
  const text = name ? decodeNamedCharacterReference(name) : fromCodePoint(hexadecimal, decimal)
  return text ? {text, length} : undefined
}

/** A text with its escapes and character references read. */
export function decoded(source: string, notation: Notation): string {
  let text = ''
  for (let at = 0; at < source.length; ) {
    const found = decodedAt(source, at, notation)
    text += found ? found.text : source[at]
    at += found ? found.length : 1
  }
  return text
}

/** CommonMark 0.31 section 2.5: a number that is no character reads as U+FFFD. */
function fromCodePoint(hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal ?? '', 10)
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD'
}
