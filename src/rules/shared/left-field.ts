import {wordsOf} from '../../formats/memory-text.ts'
import type {Article, Locale, Memory} from '../../model/index.ts'
import {legible} from './letters.ts'

/** Whether a text has a word that a version says nowhere: a name that stays as it is stands in the text too. */
export function hasNew(text: string, kept: ReadonlySet<string>): boolean {
  return wordsIn(text).some(word => word.length > 1 && !kept.has(word))
}

/** The words in Latin letters of a version's text and code. */
export function latinWords({blocks}: Article): ReadonlySet<string> {
  const prose = blocks.filter(({kind}) => kind !== 'frontMatterField')
  return new Set(prose.flatMap(({segments, value = ''}) => [...segments.map(legible), value].flatMap(wordsIn)))
}

function wordsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w@/.-])[A-Za-z][\w'’-]*(?![\w/])/g)].map(([word]) => word.toLowerCase())
}

interface Known {
  readonly memory: Memory | undefined
  readonly source: Locale
  readonly locale: Locale
}

/** The memory has a text of the version that was made from this one and says something else. */
export function wasTranslated(text: string, {memory, source, locale}: Known): boolean {
  return (memory?.units ?? []).some(({variants: {[source]: original, [locale]: translation}}) => {
    if (!original || !translation || wordsOf(original.text) !== text) return false
    return translation.text !== '' && wordsOf(translation.text) !== text
  })
}
