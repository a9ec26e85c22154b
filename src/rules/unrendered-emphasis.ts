import {locate} from '../locate.ts'
import type {Range, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'unrendered-emphasis',
  description: 'Every emphasis is rendered: no marks are left in the text.',
  severity: 'error',
  messages: {
    unrendered: '“{{seen}}” is not rendered as emphasis: the marks stand beside punctuation.'
  },
  checkArticle({blocks, locale, text: file}, {report}) {
    for (const segment of blocks.flatMap(({kind, segments}) => (kind === 'frontMatterField' ? [] : segments)))
      for (const {range, fix} of unrendered(segment)) {
        const place = locate(segment, range)
        const seen = segment.text.slice(range.start, range.end)
        // Escaped marks are meant as they stand, and only an unbroken stretch of the file can be replaced.
        if (file.slice(place.start, place.end) !== seen) continue
        const about = fix === undefined ? {} : {fix: {range: place, text: fix}}
        report({message: 'unrendered', args: {seen}, at: {locale, range: place}, culprit: locale, ...about})
      }
  }
})

/** Marks round a text that begins or ends with CJK or its punctuation. Lazy, and bounded: linear on any input. */
const MARKED = /(\*\*|__)(?![\s*_])([^*_\n\uE000-\uF8FF]{1,200}?)(?<!\s)\1/gu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60\u2018-\u201D]/u
const PAIRS = new Map([
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['【', '】']
])

function unrendered({text}: Segment): {range: Range; fix: string | undefined}[] {
  return [...text.matchAll(MARKED)].flatMap(({0: whole, 1: mark = '', 2: inner = '', index}) => {
    if (!CJK.test(inner)) return []
    return [{range: {start: index, end: index + whole.length}, fix: moved(inner, mark)}]
  })
}

/** `**「試合」**は` becomes `「**試合**」は`: the same words, and the marks render. */
function moved(inner: string, mark: string): string | undefined {
  const [open, close] = [inner[0] ?? '', inner.at(-1) ?? '']
  const words = inner.slice(1, -1)
  const isEnclosed = PAIRS.get(open) === close && !words.includes(open) && !words.includes(close)
  return isEnclosed && mark === '**' && /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words)
    ? `${open}${mark}${words}${mark}${close}`
    : undefined
}
