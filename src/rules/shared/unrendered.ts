import type {Range, Segment} from '../../model/index.ts'

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

/** The stretches of a text whose marks of emphasis are left in it; `fix` says the same so that it is rendered. */
export function unrendered({text}: Segment): {range: Range; fix: string | undefined}[] {
  return [...text.matchAll(MARKED)].flatMap(({0: whole, 1: mark = '', 2: inner = '', index}) => {
    if (!CJK.test(inner)) return []
    return [{range: {start: index, end: index + whole.length}, fix: moved(inner, mark)}]
  })
}

/** `**「試合」**は` becomes `「**試合**」は`, `**警告：**请` becomes `**警告**：请`: the same words, and the marks render. */
function moved(inner: string, mark: string): string | undefined {
  const [, words = '', stop = ''] = /^([\p{L}\p{N}][\p{L}\p{N} ]*)([：，。、；！？])$/u.exec(inner) ?? []
  if (words.trimEnd() === words && stop !== '' && mark === '**') return `${mark}${words}${mark}${stop}`
  return movedInside(inner, mark)
}

function movedInside(inner: string, mark: string): string | undefined {
  const [open, close] = [inner[0] ?? '', inner.at(-1) ?? '']
  const words = inner.slice(1, -1)
  const isEnclosed = PAIRS.get(open) === close && !words.includes(open) && !words.includes(close)
  return isEnclosed && mark === '**' && /^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{N}]$/u.test(words)
    ? `${open}${mark}${words}${mark}${close}`
    : undefined
}
