import type {Block, Locale, ParallelText} from '../../model/index.ts'
import {CJK_LETTER} from '../shared/letters.ts'
import {fold, isTranslation} from './span-likeness.ts'

const CJK_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu

/**
 * What the code of a page has words of the reader's language for: `linux-source-バージョン` beside `linux-source-version` says that バージョン stands for
 * `version`. Keys of `renderingOf`.
 */
export function renderedWords({blocks, source}: ParallelText, locale: Locale): ReadonlySet<string> {
  const found = new Set<string>()
  for (const {variants} of blocks) {
    const [here, there] = [locale, source].map(one => codesOf(variants.get(one) ?? [])) as [string[], string[]]
    for (const value of here.filter(code => CJK_LETTER.test(code)))
      for (const other of there)
        if (isTranslation(value, other)) for (const key of wordsOf(value, other)) found.add(key)
  }
  return found
}

/** The key of a word of code and what stands for it. */
export function renderingOf(expected: string, found: string): string {
  return `${fold(expected)} ${fold(found)}`
}

/** The code spans of some blocks, and the lines of their blocks of code. */
function codesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({kind, value, segments}) => {
    if (kind === 'code') return (value ?? '').split('\n')
    const codes = segments.flatMap(({codes}) => codes)
    return codes.flatMap(({kind, value}) => (kind === 'inlineCode' && value !== undefined ? [value] : []))
  })
}

/** What stands in the place of each run of the reader's letters. */
function wordsOf(value: string, other: string): string[] {
  const whole = fold(other)
  const text = fold(value.normalize('NFKC'))
  const kept = text.split(CJK_RUN)
  let at = kept[0]!.length
  return [...text.matchAll(CJK_RUN)].map(([run], index) => {
    const next = kept[index + 1]!
    const end = next === '' ? whole.length : whole.indexOf(next, at)
    const word = whole.slice(at, end)
    at = end + next.length
    return renderingOf(word, run)
  })
}
