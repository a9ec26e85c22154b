import {locate} from '../locate.ts'
import {matches} from '../matches.ts'
import type {Block} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {cover} from './shared/place.ts'

export default defineRule({
  id: 'mojibake',
  description: 'Every character is what it was meant to be.',
  severity: 'error',
  messages: {
    replaced: 'A character was lost: “{{seen}}”.',
    question: 'A character was lost: a question mark stands inside “{{seen}}”.',
    misread: '“{{seen}}” was read in the wrong encoding.',
    entity: '“{{seen}}” is no character reference: the semicolon is missing.',
    escaped: '“{{seen}}” is shown as it stands: it was escaped twice.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments)) {
      if (!SUSPECT.test(segment.text)) continue
      const found = matches(segment.text, FAULTS)
      // A text that shows one speaks of all.
      if (found.some(({0: seen, index}) => isShown(segment.text, index, index + seen.length))) continue
      for (const {0: seen, index} of found) {
        const at = {locale, range: locate(segment, {start: index, end: index + seen.length})}
        const message = seen.includes('\uFFFD') ? 'replaced' : seen.startsWith('&') ? 'entity' : 'misread'
        report({message, args: {seen}, at, culprit: locale})
      }
    }
  },
  checkParallel({blocks, source}, {report}) {
    for (const {variants} of blocks)
      for (const [locale, own] of variants) {
        const originals = locale === source ? undefined : variants.get(source)
        for (const segment of originals ? own.flatMap(({segments}) => segments) : [])
          for (const {0: seen, index} of matches(segment.text, REFERENCE)) {
            // Text about HTML shows it in every version.
            if (originals!.some(({segments}) => segments.some(({text}) => text.includes(seen)))) continue
            const range = locate(segment, {start: index, end: index + seen.length})
            report({message: 'escaped', args: {seen}, at: {locale, range}, culprit: locale})
          }
        for (const {segment, seen, range} of own.flatMap(questionsInside)) {
          const others = [...variants].filter(([other]) => other !== locale)
          // A question that goes on in the same sentence is one in the other versions, too.
          if (others.length === 0 || others.some(([, all]) => all.some(asks))) continue
          const related = others.map(([other, all]) => ({locale: other, range: cover(all)}))
          report({
            message: 'question',
            args: {seen},
            at: {locale, range: locate(segment, range)},
            related,
            culprit: locale
          })
        }
      }
  }
})

/** Question marks with a letter on both sides; the sentence that such a mark seems to end goes on without a blank. */
function questionsInside({segments}: Block) {
  return segments.flatMap((segment, at) => {
    if (!segment.text.includes('?')) return []
    const next = segments[at + 1]
    const text = next?.range.start === segment.range.end ? segment.text + next.text.slice(0, 1) : segment.text
    return matches(text, LOST).map(({0: marks, index}) => {
      const [start, end] = [index - 1, index + marks.length + 1]
      return {segment, seen: text.slice(start, end), range: {start, end: Math.min(end, segment.text.length)}}
    })
  })
}

/** With a question mark that no letters are lost at. */
function asks(block: Block): boolean {
  const marks = block.segments.flatMap(({text}) => text.match(/\?+|？/g) ?? []).length
  return marks > questionsInside(block).length
}

/** A question mark between letters of Chinese or Japanese: a program put it for a character that its encoding lacks. */
const LOST =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々])\?+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、，])/gu

/** In quotation marks by itself: the text shows what it speaks of. */
function isShown(text: string, start: number, end: number): boolean {
  return /["'“‘「『]/.test(text[start - 1] ?? '') && /["'”’」』]/.test(text[end] ?? '')
}

/** A character reference that is read as text. */
const REFERENCE = /&(?:nbsp|amp|lt|gt|quot|apos|copy|mdash|ndash|hellip|#\d{2,6}|#x[\da-f]{2,5});/g

/** Cheap: whether a text is worth reading closely. */
const SUSPECT = /[\uFFFD&\u00C3\u00C2\u00E2\u00E3\u00E4-\u00E9\u7E67\u7E5D\u8B5B\u951F\u70EB\u5C6F\u0080-\u009F]/

/**
 * The replacement character; references without semicolon; UTF-8 read as Windows-1252 (Ã©, â€™, ã‚) and Japanese UTF-8 read as
 * Shift_JIS (繧, 繝, two in a row); replacement characters, and memory that nothing was written to, read as GBK (锟斤拷, 烫烫烫).
 */
const FAULTS =
  /\uFFFD+|&(?:nbsp|amp|lt|gt|quot|copy|mdash|hellip|#\d{2,6}|#x[\da-f]{2,5})(?![\w;=])|(?:\u00C3[\u0080-\u00BF]|\u00C2[\u00A0-\u00BF]|\u00E2\u20AC[\u0080-\u2122]|[\u00E3-\u00E9][\u0080-\u00BF\u0192\u201A-\u203A\u2020-\u2022][\u0080-\u00BF\u0152-\u0178\u2018-\u2122])+|(?:[\u7E67\u7E5D\u8B5B].){2,}|(?:锟斤拷)+|烫{3,}|屯{3,}|[\u00C2-\u00F4][\u0080-\u009F]+/g
