import type {BlockGroup, Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {plain, says} from './shared/letters.ts'
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
      if (!says(text)) continue
      const message = code === undefined ? 'block' : 'code'
      for (const locale of lacking(group.variants, locales, parallel.source)) {
        const at = {locale, range: gap(parallel, group, locale)}
        report({message, args: {text}, at, related: witnesses(group.variants, locale), culprit: locale})
      }
    }
    for (const unit of parallel.units) {
      const text = sentenceOf(unit, parallel.source)
      if (!says(text)) continue
      const present = [...unit.group.variants.keys()]
      for (const locale of lacking(unit.variants, present, parallel.source)) {
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

/** The code of a block of code; undefined for any other block. */
function codeOf({variants}: BlockGroup, source: Locale): string | undefined {
  const [block] = variants.get(source) ?? [...variants.values()][0] ?? []
  return block?.kind === 'code'
    ? short((block.value ?? '').split('\n').find(line => line.trim() !== '') ?? '')
    : undefined
}

function textOf({variants}: BlockGroup, source: Locale): string {
  const blocks = variants.get(source) ?? [...variants.values()][0] ?? []
  return short(blocks.flatMap(({segments}) => segments.map(plain)).join(' '))
}

function sentenceOf({variants}: TranslationUnit, source: Locale): string {
  const segments = variants.get(source) ?? [...variants.values()][0] ?? []
  return short(segments.map(plain).join(' '))
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
