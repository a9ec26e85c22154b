import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {affirmedSentence} from './meaning/affirmed-sentence.ts'
import {affirmedWord} from './meaning/affirmed-word.ts'
import {bareWords} from './meaning/bare-word.ts'
import {legible} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'negation-missing',
  description: 'What the English and the other versions deny, no version affirms.',
  severity: 'error',
  messages: {
    affirmed: '“{{text}}” in {{culprit}} has no “not”, unlike {{witnesses}}.',
    word: '“{{text}}” in {{culprit}} has no “not”, unlike “{{denied}}” in {{witnesses}}.',
    bare: '“{{text}}” needs a “not”.'
  },
  checkUnit(unit, {report, parallel}) {
    const bare = [...unit.variants].flatMap(([locale, segments]) =>
      segments.flatMap(segment => bareWords(segment.text, locale).map(word => ({...word, locale, segment})))
    )
    for (const {locale, segment, range, isFixed} of bare)
      report({
        message: 'bare',
        args: {text: segment.text.slice(range.start, range.end)},
        at: {locale, range: locate(segment, range)},
        culprit: locale,
        severity: isFixed ? 'error' : 'warning'
      })
    if (bare.length > 0) return
    const sentence = affirmedSentence(unit, parallel)
    if (sentence) {
      const {
        culprit: {locale, segments},
        witnesses
      } = sentence
      report({
        message: 'affirmed',
        args: {
          text: short(segments.map(legible).join('')),
          culprit: locale,
          witnesses: witnesses.map(witness => witness.locale).join(', ')
        },
        at: {locale, range: cover(segments)},
        related: witnesses.map(witness => ({locale: witness.locale, range: cover(witness.segments)})),
        culprit: locale,
        severity: witnesses.length > 1 ? 'error' : 'warning'
      })
      return
    }
    const word = affirmedWord(unit, parallel.source)
    if (word)
      report({
        message: 'word',
        args: {
          text: word.text,
          culprit: word.place.locale,
          denied: word.denied,
          witnesses: word.witnesses.map(({locale}) => locale).join(', ')
        },
        at: word.place,
        related: word.witnesses.map(({locale, segments}) => ({locale, range: cover(segments)})),
        culprit: word.place.locale,
        severity: word.isSure ? 'error' : 'warning'
      })
  }
})
