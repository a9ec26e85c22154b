import type {Segment} from '../model/index.ts'
import {ACCENTS} from './accents.ts'

/** How a pseudo-localised text is written. */
export type PseudoStyle = 'identity' | 'accents' | 'han' | 'tight'

/** All styles, for options. */
export const PSEUDO_STYLES: readonly PseudoStyle[] = ['identity', 'accents', 'han', 'tight']

/** The new text of a segment in a style; inline codes keep their characters. */
export const styles: Readonly<Record<PseudoStyle, (segment: Segment) => string>> = {
  identity: ({text}) => text,
  accents: segment => mapText(segment, text => text.replace(/[A-Za-z]/g, letter => ACCENTS[letter]!)),
  han: segment => mapText(segment, text => text.replace(/\p{L}\p{M}*/gu, letter => hanFor(letter))),
  tight: segment => tight(segment)
}

/** The stretches between codes, changed. */
function mapText({text, codes}: Segment, change: (text: string) => string): string {
  let result = ''
  let at = 0
  for (const code of codes) {
    result += change(text.slice(at, code.at)) + text[code.at]!
    at = code.at + 1
  }
  return result + change(text.slice(at))
}

/** Characters that every font for Chinese or Japanese has, told apart at a glance. */
const HAN = [...'山川日月木火土金水田人口目手足耳心石竹米糸貝車雨花草虫犬鳥魚馬牛']

function hanFor(letter: string): string {
  return HAN[letter.codePointAt(0)! % HAN.length]!
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '"': '」',
  "'": '’'
}

/** As Chinese and Japanese are written: no blanks, full-width marks, a word a character or two. */
function tight(segment: Segment): string {
  let quotes = 0
  return mapText(segment, text =>
    text
      .replace(/[\p{L}\p{M}\p{N}_]+/gu, word => [...word].slice(0, 2).map(hanFor).join(''))
      .replace(/[,.:;!?()"']/g, mark => {
        if (mark !== '"') return FULL_WIDTH[mark]!
        quotes += 1
        return quotes % 2 === 1 ? '「' : '」'
      })
      .replace(/\s+/g, '')
  )
}
