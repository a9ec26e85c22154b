import type {Block} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {unrendered} from './typography/unrendered.ts'

/** Where no mark is ever rendered. */
const PLAIN: ReadonlySet<Block['kind']> = new Set(['frontMatterField', 'htmlText'])

export default defineRule({
  id: 'unrendered-emphasis',
  description: 'Every emphasis is rendered: no marks are left in the text.',
  severity: 'error',
  messages: {
    unrendered: '“{{seen}}” is not rendered as emphasis: the marks stand beside punctuation.',
    low: '“{{seen}}” is not rendered as emphasis: “_” stands beside a letter.'
  },
  checkArticle({blocks, locale, text: file}, {report}) {
    for (const {kind, segments} of blocks)
      for (const {place, seen, fix, isLow} of PLAIN.has(kind) ? [] : unrendered(segments)) {
        // Escaped marks are meant as they stand, and only an unbroken stretch of the file can be replaced.
        if (file.slice(place.start, place.end) !== seen) continue
        const about = fix === undefined ? {} : {fix: {range: place, text: fix}}
        report({
          message: isLow ? 'low' : 'unrendered',
          args: {seen},
          at: {locale, range: place},
          culprit: locale,
          ...about
        })
      }
  }
})
