import {alignSentences} from '../../src/align/sentences.ts'
import {InputError} from '../../src/input-error.ts'

interface Case {
  readonly id: unknown
  readonly texts: Record<string, string[]>
  readonly kinds: Record<string, string[]>
}

/**
 * Answers cases, one a line (`{"id","lang":["en","zh"],"a","b"}` or `{"id","en","zh","ja"}`, with block kinds `ka`, `kb` or
 * `ken` …): `{"id","align","confidence"}` a line, the confidence of each bead.
 *
 * @throws InputError `align.case` with the line.
 */
export function answerCases(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (line.trim() === '' ? '' : answer(readCase(line, index + 1))))
    .join('')
}

function answer({id, texts, kinds}: Case): string {
  const beads = alignSentences(texts, {kinds})
  const confidence = beads.map(({confidence}) => Number(confidence.toFixed(3)))
  return `${JSON.stringify({id, align: beads.map(({indexes}) => indexes), confidence})}\n`
}

function readCase(text: string, line: number): Case {
  const fault = new InputError('align.case', {path: '-', position: {line, column: 1}})
  const data = read(text)
  if (!data) throw fault
  const locales = isTexts(data.lang)
    ? data.lang
    : Object.keys(data).filter(key => LOCALE.test(key) && isTexts(data[key]))
  const name = (index: number) => (isTexts(data.lang) ? 'abcdefgh'[index] : locales[index])
  const lists = locales.map((_, index) => data[name(index) ?? ''])
  if (locales.length < 2 || new Set(locales).size < locales.length || !lists.every(isTexts)) throw fault
  const kinds = locales.flatMap((locale, index) => {
    const list = data[`k${name(index)}`]
    return isTexts(list) ? [[locale, list] as const] : []
  })
  return {
    id: data.id,
    texts: Object.fromEntries(locales.map((locale, index) => [locale, lists[index]!])),
    kinds: Object.fromEntries(kinds)
  }
}

/** Keys of a case that name a language; `a`, `id`, `lang`, `set` and `ken` do not. */
const LOCALE = /^(?!id$)[a-z]{2}(?:-[A-Za-z0-9]+)*$/

function read(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null ? {...data} : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
