import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {doubledCode} from './code/doubled-code.ts'
import {short} from './shared/short.ts'
import {copied} from './typography/copied.ts'
import {doubledWords} from './typography/doubled.ts'
import {isRepeatedInOthers, repetitions} from './typography/repetitions.ts'

export default defineRule({
  id: 'duplicated-text',
  description: 'No paragraph, sentence or word stands twice in a row.',
  severity: 'error',
  messages: {
    twice: '“{{text}}” stands here a second time in a row.',
    word: '“{{word}}” stands twice in a row.',
    copied: '“{{text}}” stands here and for another sentence of {{source}}.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {range, word} of doubledWords(segment.text, languageOf(locale)))
        report({
          message: 'word',
          args: {word},
          at: {locale, range: locate(segment, range)},
          culprit: locale,
          severity: 'warning'
        })
  },
  checkParallel(parallel, {report}) {
    const {source} = parallel
    for (const {locale, text, first, second, originals} of copied(parallel))
      report({
        message: 'copied',
        args: {text: short(text), source},
        at: {locale, range: second.range},
        related: [{locale, range: first.range}, ...originals.map(({range}) => ({locale: source, range}))],
        culprit: locale,
        severity: 'warning'
      })
    for (const {locale, first, second} of doubledCode(parallel))
      report({
        message: 'twice',
        args: {text: short(second.value?.trim().split('\n')[0] ?? '')},
        at: {locale, range: second.range},
        related: [{locale, range: first.range}],
        culprit: locale
      })
    for (const article of parallel.articles.values()) {
      const {locale} = article
      for (const {text, first, second} of repetitions(article)) {
        if (isRepeatedInOthers(parallel, locale, second)) continue
        const related = [{locale, range: first.range}]
        report({
          message: 'twice',
          args: {text: short(text)},
          at: {locale, range: second.range},
          related,
          culprit: locale
        })
      }
    }
  }
})
