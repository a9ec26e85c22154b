import type {Article, Block} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {legible, says} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'
import {isNameOfKind} from './structure/own-words.ts'

export default defineRule({
  id: 'empty-block',
  description: 'A cell or a heading that has a text in the source has one in every version.',
  severity: 'error',
  messages: {
    empty: 'Nothing stands here, expected “{{text}}” of {{source}}.'
  },
  checkParallel({blocks, source, articles}, {report}) {
    for (const {variants} of blocks) {
      const there = variants.get(source) ?? []
      const text = there.flatMap(({segments}) => segments.map(legible)).join(' ')
      // A notice without a title is called by its kind.
      if (!says(text) || there.every(isNameOfKind)) continue
      for (const locale of articles.keys()) {
        const here = variants.get(locale)
        if (!here || here.some(({segments}) => segments.length > 0)) continue
        if (here.some(isInBrokenHead(articles.get(locale)!))) continue
        report({
          message: 'empty',
          args: {text: short(text), source},
          at: {locale, range: cover(here)},
          related: [{locale: source, range: cover(there)}],
          culprit: locale
        })
      }
    }
  }
})

/** Whether a cell was only made for the head of a table that lacks it, as another rule tells. */
function isInBrokenHead({broken = []}: Article): (block: Block) => boolean {
  const heads = broken.filter(({kind}) => kind === 'head' || kind === 'headless')
  return ({range}) => heads.some(({at}) => at.start <= range.start && range.end <= at.end)
}
