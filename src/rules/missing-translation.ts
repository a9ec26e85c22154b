import type {Block, BlockGroup, Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {legible, says} from './shared/letters.ts'
import {cover, culprits, gap, witnesses} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'missing-translation',
  description: 'Every paragraph, heading, item, cell and sentence of the source stands in every version.',
  severity: 'error',
  messages: {
    block: '“{{text}}” has no counterpart here.',
    code: 'The code block “{{text}}” has no counterpart here.',
    sentence: 'The sentence “{{text}}” has no counterpart here.'
  },
  checkParallel(parallel, {report}) {
    const locales = [...parallel.articles.keys()]
    for (const group of parallel.blocks) {
      const code = codeOf(group, parallel.source)
      const text = code ?? textOf(group, parallel.source)
      if (code === undefined ? !says(text) : code === '') continue
      const message = code === undefined ? 'block' : 'code'
      for (const locale of lacking(group.variants, locales, parallel.source)) {
        if (isOfLostImage(parallel, group, locale)) continue
        const at = {locale, range: gap(parallel, group, locale)}
        report({message, args: {text}, at, related: witnesses(group.variants, locale), culprit: locale})
      }
    }
    for (const unit of parallel.units) {
      const text = sentenceOf(unit, parallel.source)
      if (!says(text)) continue
      const present = [...unit.group.variants.keys()]
      for (const locale of lacking(unit.variants, present, parallel.source)) {
        // A block without any text is told by another rule.
        if (unit.group.variants.get(locale)!.every(({segments}) => segments.length === 0)) continue
        const at = {locale, range: placeIn(parallel, unit, locale)}
        report({message: 'sentence', args: {text}, at, related: witnesses(unit.variants, locale), culprit: locale})
      }
    }
  }
})

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
