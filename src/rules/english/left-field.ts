import {wordsOf} from '../../formats/memory-text.ts'
import {matches} from '../../matches.ts'
import type {Article, Block, BlockGroup, Locale, Memory} from '../../model/index.ts'
import {CJK_LETTER, legible} from '../shared/letters.ts'

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
  return matches(text, /(?<![\w@/.-])[A-Za-z][\w'’-]*(?![\w/])/g).map(([word]) => word.toLowerCase())
}

interface Known {
  readonly memory: Memory | undefined
  readonly source: Locale
  readonly locale: Locale
}

const recorded = new WeakMap<Memory, Map<string, ReadonlySet<string>>>()

/** The memory has a text of the version that was made from this one and says something else. */
export function wasTranslated(text: string, {memory, source, locale}: Known): boolean {
  if (!memory) return false
  const known = recorded.get(memory) ?? new Map<string, ReadonlySet<string>>()
  recorded.set(memory, known)
  const key = `${source} ${locale}`
  const texts = known.get(key) ?? translatedTexts(memory, {source, locale})
  known.set(key, texts)
  return texts.has(text.trim())
}

/** The texts of the source, without codes, whose translation is another. */
function translatedTexts({units}: Memory, {source, locale}: Omit<Known, 'memory'>): ReadonlySet<string> {
  return new Set(
    units.flatMap(({variants: {[source]: original, [locale]: translation}}) => {
      if (!original || !translation || translation.text === '') return []
      const [from, to] = [wordsOf(original.text).trim(), wordsOf(translation.text).trim()]
      return from === to ? [] : [from]
    })
  )
}

/** The headings of the source that a version has in letters of its own: “Glossary” above 用語集. */
export function headingsIn(blocks: readonly BlockGroup[], source: Locale, locale: Locale): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({variants}) => {
      const [there, here] = [variants.get(source), variants.get(locale)].map(headingOf)
      if (there === undefined || here === undefined || here.includes(there)) return []
      return !CJK_LETTER.test(there) && CJK_LETTER.test(here) ? [there] : []
    })
  )
}

/** The text of a group that is one heading. */
function headingOf(blocks: readonly Block[] | undefined): string | undefined {
  const [block, ...others] = blocks ?? []
  if (block?.kind !== 'heading' || others.length > 0) return undefined
  return block.segments.map(legible).join(' ').trim()
}
