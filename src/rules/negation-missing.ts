import {locate} from '../locate.ts'
import type {Locale, Memory, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {affirmedSentence} from './meaning/affirmed-sentence.ts'
import {affirmedWord} from './meaning/affirmed-word.ts'
import {bareWords} from './meaning/bare-word.ts'
import {type TurnedWord, turnedWord} from './meaning/turned-word.ts'
import {legible} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {isBehind} from './shared/recorded.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'negation-missing',
  description: 'What one version denies, no other affirms.',
  severity: 'error',
  messages: {
    affirmed: '“{{text}}” in {{culprit}} has no “not”, unlike {{witnesses}}.',
    word: '“{{text}}” in {{culprit}} has no “not”, unlike “{{denied}}” in {{witnesses}}.',
    added: '“{{text}}” in {{culprit}} has a “not”, unlike “{{affirmed}}” in {{witnesses}}.',
    bare: '“{{text}}” needs a “not”.'
  },
  checkUnit(unit, {report, parallel, memory}) {
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
    if (word) {
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
      return
    }
    const turned = turnedWord(unit, parallel.source)
    if (!turned || isNews(turned, unit, {memory, source: parallel.source})) return
    const {culprit, denied, affirmed} = turned
    const about = {
      culprit,
      severity: turned.witnesses.length > 1 ? 'error' : 'warning',
      related: turned.witnesses.map(locale => ({locale, range: cover(unit.variants.get(locale)!)}))
    } as const
    const witnesses = turned.witnesses.join(', ')
    if (turned.isAdded)
      report({
        message: 'added',
        args: {text: denied.text, culprit, affirmed: affirmed.text, witnesses},
        at: denied.place,
        ...about
      })
    else
      report({
        message: 'word',
        args: {text: affirmed.text, culprit, denied: denied.text, witnesses},
        at: affirmed.place,
        ...about
      })
  }
})

/** The source says it since the others were made: they are stale. */
function isNews(
  {culprit, witnesses}: TurnedWord,
  unit: TranslationUnit,
  known: {readonly memory: Memory | undefined; readonly source: Locale}
): boolean {
  return culprit === known.source && witnesses.every(locale => isBehind(unit, {...known, locale}))
}
