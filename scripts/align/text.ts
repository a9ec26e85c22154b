import {splitSentences} from '../../src/segment/sentences.ts'

/** What a line of prose ends with when its paragraph ends there too. */
const END = /[.!?。！？：:…"'”’」』)）]$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，、。！？」』）]$/u

/** Sentences of plain text: a line is a paragraph, unless lines were broken to a width; then an empty line ends one. */
export function sentencesOf(text: string, locale: string): string[] {
  return paragraphs(text).flatMap(paragraph =>
    splitSentences(paragraph, locale).flatMap(({start, end}) => {
      const sentence = paragraph.slice(start, end).trim()
      return sentence === '' ? [] : [sentence]
    })
  )
}

function paragraphs(text: string): string[] {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .split(/(?:\r\n|\n|\r)[ \t\u3000]*(?:\r\n|\n|\r)\s*/)
    .map(block => block.split(/\r\n|\n|\r/).map(line => line.trim()))
  const broken = blocks.flatMap(lines => lines.slice(0, -1))
  const isBroken = broken.filter(line => !END.test(line)).length > broken.length / 2
  return isBroken ? blocks.map(joined) : blocks.flat()
}

/** Texts that follow each other as one: no blank between characters of Chinese and Japanese. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((all, text) => (all === '' || CJK.test(all) ? all + text : `${all} ${text}`), '')
}
