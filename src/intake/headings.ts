import {isSentence, width} from './lines.ts'
import type {RawBlock} from './raw-block.ts'

const LONGEST = 60
const HAN_NUMBER = /^[一二三四五六七八九十]{1,3}、/
/** 記 and 以上 frame a Japanese notice; they are no headings. */
const NO_HEADING = /^(?:記|以上|以 ?上|敬具|敬启|此致|谢谢)$/

/** Tells of the blocks of a body which are sub-headings. */
export type HeadingTest = (at: number) => 'yes' | 'maybe' | 'no'

/**
 * Whether a paragraph is a sub-heading. Sure of short lines numbered 一、 二、 with text behind each, and of lines in
 * lenticular brackets; a short line without a sentence between two sentences may be one.
 */
export function headingTest(blocks: readonly RawBlock[]): HeadingTest {
  const isNumbered = ['一、', '二、'].every(number =>
    blocks.some(({text}) => text.startsWith(number) && width(text) <= LONGEST && !isSentence(text))
  )
  return at => {
    const {text, kind} = blocks[at]!
    const next = blocks[at + 1]
    if (kind !== 'paragraph' || text.length > LONGEST || width(text) > LONGEST) return 'no'
    if (isSentence(text.replace(/】$/u, '')) || NO_HEADING.test(text) || !/\p{L}/u.test(text)) return 'no'
    if (next?.kind !== 'paragraph' || !isSentence(next.text)) return 'no'
    if (/^【[^【】]+】$/u.test(text) || (isNumbered && HAN_NUMBER.test(text))) return 'yes'
    return at > 0 && isSentence(blocks[at - 1]!.text) && !/[：:，,、；;]$/u.test(text) ? 'maybe' : 'no'
  }
}
