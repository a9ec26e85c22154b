import type {
  Block,
  BlockGroup,
  Locale,
  Location,
  ParallelText,
  Range,
  Severity,
  TranslationUnit
} from '../model/index.ts'
import {defineRule, type Facts, type Place} from '../rule.ts'
import {faces} from '../terms/lone.ts'
import {reorderedIn} from './shared/block-order.ts'
import {habitOf, habitsOf, type Tidings} from './shared/habit.ts'
import {legible, says} from './shared/letters.ts'
import {type Fits, weighLone} from './shared/lone-sentence.ts'
import {cover, culprits, gap, witnesses} from './shared/place.ts'
import {cutFrom, standsIn} from './shared/recorded.ts'
import {short} from './shared/short.ts'

/** What a version lacks: a sentence, or blocks in a row. */
interface Missing {
  readonly message: 'block' | 'code' | 'sentence'
  readonly culprit: Locale
  readonly text: string
  readonly blocks: number
  readonly severity?: Severity
  readonly at: Location
  readonly related: readonly Location[]
}

export default defineRule({
  id: 'missing-translation',
  description: 'Every paragraph, heading, item, cell and sentence of the source stands in every version.',
  severity: 'error',
  messages: {
    block: '“{{text}}” has no counterpart here.',
    code: 'The code block “{{text}}” has no counterpart here.',
    sentence: 'The sentence “{{text}}” has no counterpart here.',
    cut: '“{{text}}” is gone from the translation, and {{source}} says what it said.',
    more: '“{{text}}” and what follows it, {{blocks}} blocks, have no counterpart here.',
    habit: '“{{text}}” has no counterpart in {{articles}} articles of {{culprit}}, here for the first time.'
  },
  checkUnit(unit, {report, memory, parallel: {source, articles}}) {
    for (const [culprit, segments] of unit.variants) {
      if (culprit === source) continue
      const cut = cutFrom(unit, {memory, source, locale: culprit})
      // Sentences may be paired otherwise than when they were recorded.
      if (cut === undefined || standsIn(cut, articles.get(culprit)!)) continue
      // What is recorded of a unit is of one that has the source.
      const related = [{locale: source, range: cover(unit.variants.get(source)!)}]
      report({
        message: 'cut',
        args: {text: short(cut), source},
        at: {locale: culprit, range: cover(segments)},
        related,
        culprit
      })
    }
  },
  gather(parallel, {place}): Tidings<Missing> {
    const found = [...missingBlocks(parallel), ...missingSentences(parallel)]
    return {
      locales: [...parallel.articles.keys()],
      found: found.map(({range, witnesses, ...about}) => ({
        ...about,
        at: place({locale: about.culprit, range}),
        related: witnesses.map(place)
      }))
    }
  },
  checkProject(all: readonly Facts<Tidings<Missing>>[], {report}) {
    const habits = habitsOf(all.map(({facts}) => facts))
    const told = new Set<string>()
    for (const {message, text, blocks, ...about} of all.flatMap(({facts: {found}}) => found)) {
      const key = habitOf({culprit: about.culprit, text})
      const articles = habits.get(key)
      if (articles === undefined) {
        if (blocks > 1) report({...about, message: 'more', args: {text, blocks}})
        else report({...about, message, args: {text}})
      } else if (!told.has(key))
        report({...about, message: 'habit', args: {text, articles, culprit: about.culprit}, severity: 'note'})
      told.add(key)
    }
  }
})

/**
 * A sentence that was dropped leaves its neighbour as long as before: of 65 dropped from documentation one was within the first, five within
 * the second.
 */
const FITS: Fits = {isThere: ({gain}) => gain >= -0.1, mayBe: ({joined}) => joined < 0.4}

type Found = Omit<Missing, 'at' | 'related'> & {readonly range: Range; readonly witnesses: readonly Place[]}

/** Blocks that belong at the same place are told as one. */
function missingBlocks(parallel: ParallelText): Found[] {
  const {source} = parallel
  const reordered = reorderedIn(parallel)
  const isInOrder = (locale: Locale) => !reordered.has(locale)
  const locales = [...parallel.articles.keys()].filter(isInOrder)
  const runs = new Map<string, Found>()
  for (const group of parallel.blocks) {
    const code = codeOf(group, source)
    const text = code ?? textOf(group, source)
    if (code === undefined ? !says(text) : code === '') continue
    const having = new Map([...group.variants].filter(([locale]) => isInOrder(locale)))
    for (const culprit of having.size > 0 ? lacking(having, locales, source) : []) {
      if (isOfLostImage(parallel, group, culprit)) continue
      const range = gap(parallel, group, culprit)
      const message = code === undefined ? 'block' : 'code'
      const own = {message, culprit, text, blocks: 1, range, witnesses: witnesses(group.variants, culprit)} as const
      const key = `${culprit} ${range.start}`
      const run = runs.get(key)
      runs.set(key, run ? {...run, blocks: run.blocks + 1} : own)
    }
  }
  return [...runs.values()]
}

function missingSentences(parallel: ParallelText): Found[] {
  return parallel.units.flatMap(unit => {
    const text = sentenceOf(unit, parallel.source)
    if (!says(text)) return []
    return lacking(unit.variants, [...unit.group.variants.keys()], parallel.source).flatMap((culprit): Found[] => {
      // A block without any text is told by another rule.
      if (unit.group.variants.get(culprit)!.every(({segments}) => segments.length === 0)) return []
      if (faces(unit.group, parallel.source, culprit)) return []
      const weight = weighLone(unit, [culprit], {parallel, fits: FITS})
      if (!weight) return []
      const range = placeIn(parallel, unit, culprit)
      const about = {
        message: 'sentence',
        culprit,
        text,
        blocks: 1,
        range,
        ...weight
      } as const
      return [{...about, witnesses: witnesses(unit.variants, culprit)}]
    })
  })
}

function lacking(
  variants: ReadonlyMap<Locale, unknown>,
  locales: readonly Locale[],
  source: Locale
): readonly Locale[] {
  const [having, without] = [[...variants.keys()], locales.filter(locale => !variants.has(locale))]
  return culprits(having, without, source).missingIn
}

/** An alternative text goes with its image, which another rule tells of. */
function isOfLostImage({blocks, source}: ParallelText, {variants}: BlockGroup, locale: Locale): boolean {
  const [text] = variants.get(source) ?? []
  if (text?.kind !== 'attribute' || (text.key !== 'alt' && text.key !== 'title')) return false
  const isAround = ({kind, range}: Block) =>
    kind !== 'attribute' && range.start <= text.range.start && range.end >= text.range.end
  const around = blocks.find(({variants}) => variants.get(source)?.some(isAround))
  return around !== undefined && images(around, locale) < images(around, source)
}

function images({variants}: BlockGroup, locale: Locale): number {
  const segments = (variants.get(locale) ?? []).flatMap(({segments}) => segments)
  return segments.flatMap(({codes}) => codes).filter(({kind}) => kind.startsWith('image')).length
}

/** The code of a block of code, by its first line that says something; undefined for any other block. */
function codeOf({variants}: BlockGroup, source: Locale): string | undefined {
  const [block] = variants.get(source) ?? [...variants.values()][0] ?? []
  if (block?.kind !== 'code') return undefined
  const lines = (block.value ?? '').split('\n')
  return short(lines.find(says) ?? lines.find(line => line.trim() !== '') ?? '')
}

function textOf({variants}: BlockGroup, source: Locale): string {
  const blocks = variants.get(source) ?? [...variants.values()][0] ?? []
  return short(blocks.flatMap(({segments}) => segments.map(legible)).join(' '))
}

function sentenceOf({variants}: TranslationUnit, source: Locale): string {
  const segments = variants.get(source) ?? [...variants.values()][0] ?? []
  return short(segments.map(legible).join(' '))
}

/** Behind the sentence before it in the same blocks, else at their beginning. */
function placeIn({units}: ParallelText, unit: TranslationUnit, locale: Locale) {
  for (let at = units.indexOf(unit) - 1; at >= 0 && units[at]!.group === unit.group; at -= 1) {
    const before = units[at]!.variants.get(locale)
    if (before) return {start: cover(before).end, end: cover(before).end}
  }
  // A unit lacks a locale that its group has: the group's blocks of it are there.
  const {start} = cover(unit.group.variants.get(locale)!)
  return {start, end: start}
}
