import type {Locale} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {legible, says} from './shared/letters.ts'
import {cover, culprits} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'extra-segment',
  description: 'No version has a paragraph or a sentence that the source and the others lack.',
  severity: 'error',
  messages: {
    extra: '“{{text}}” stands in {{culprit}} only.'
  },
  checkParallel(parallel, {report}) {
    const locales = [...parallel.articles.keys()]
    for (const {variants} of parallel.blocks) {
      for (const locale of extraIn(variants, locales, parallel.source)) {
        const blocks = variants.get(locale)!
        const text = blocks.flatMap(({segments}) => segments.map(legible)).join(' ')
        if (!says(text)) continue
        report({
          message: 'extra',
          args: {text: short(text), culprit: locale},
          at: {locale, range: cover(blocks)},
          culprit: locale
        })
      }
    }
    for (const {variants, group} of parallel.units) {
      for (const locale of extraIn(variants, [...group.variants.keys()], parallel.source)) {
        const segments = variants.get(locale)!
        const text = segments.map(legible).join(' ')
        if (!says(text)) continue
        report({
          message: 'extra',
          args: {text: short(text), culprit: locale},
          at: {locale, range: cover(segments)},
          culprit: locale
        })
      }
    }
  }
})

function extraIn(
  variants: ReadonlyMap<Locale, unknown>,
  locales: readonly Locale[],
  source: Locale
): readonly Locale[] {
  const [having, without] = [[...variants.keys()], locales.filter(locale => !variants.has(locale))]
  return without.length === 0 ? [] : culprits(having, without, source).extraIn
}
