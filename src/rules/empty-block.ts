import {defineRule} from '../rule.ts'
import {legible, says} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

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
      if (!says(text)) continue
      for (const locale of articles.keys()) {
        const here = variants.get(locale)
        if (!here || here.some(({segments}) => segments.length > 0)) continue
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
