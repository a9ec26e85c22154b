import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {affirmedEnglish} from './meaning/affirmed-english.ts'
import {affirmedSentence, type Sides} from './meaning/affirmed-sentence.ts'
import {type AffirmedWord, affirmedWord} from './meaning/affirmed-word.ts'
import {bareWords} from './meaning/bare-word.ts'
import {type TurnedWord, turnedWord} from './meaning/turned-word.ts'
import {legible} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {isNews} from './shared/recorded.ts'
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
    const {source} = parallel
    const bare = [...unit.variants].flatMap(([locale, segments]) =>
      segments.flatMap(segment => bareWords(segment.text, locale).map(word => ({...word, locale, segment})))
    )
    if (bare.length > 0) return bare.forEach(tellBare)
    const sentence = affirmedSentence(unit, parallel)
    if (sentence) return tellSentence(sentence)
    const word = affirmedWord(unit, source)
    if (word) return tellWord(word)
    const turned = turnedWord(unit, parallel)
    const sides = turned ?? affirmedEnglish(unit)
    if (!sides || isNews(sides, unit, {memory, source})) return
    if (turned) tellTurned(turned)
    else tellSentence(sides)

    function tellBare({locale, segment, range, isFixed}: (typeof bare)[number]): void {
      report({
        message: 'bare',
        args: {text: segment.text.slice(range.start, range.end)},
        at: {locale, range: locate(segment, range)},
        culprit: locale,
        severity: isFixed ? 'error' : 'warning'
      })
    }

    function tellSentence({culprit, witnesses}: Sides): void {
      const segments = unit.variants.get(culprit)!
      report({
        message: 'affirmed',
        args: {text: short(segments.map(legible).join('')), culprit, witnesses: witnesses.join(', ')},
        at: {locale: culprit, range: cover(segments)},
        ...about({culprit, witnesses})
      })
    }

    function tellWord({text, denied, place, witnesses, isSure}: AffirmedWord): void {
      report({
        message: 'word',
        args: {text, culprit: place.locale, denied, witnesses: witnesses.map(({locale}) => locale).join(', ')},
        at: place,
        related: witnesses.map(({locale, segments}) => ({locale, range: cover(segments)})),
        culprit: place.locale,
        severity: isSure ? 'error' : 'warning'
      })
    }

    function tellTurned({culprit, denied, affirmed, isAdded, witnesses: locales}: TurnedWord): void {
      const witnesses = locales.join(', ')
      report(
        isAdded
          ? {
              message: 'added',
              args: {text: denied.text, culprit, affirmed: affirmed.text, witnesses},
              at: denied.place,
              ...about({culprit, witnesses: locales})
            }
          : {
              message: 'word',
              args: {text: affirmed.text, culprit, denied: denied.text, witnesses},
              at: affirmed.place,
              ...about({culprit, witnesses: locales})
            }
      )
    }

    function about({culprit, witnesses}: Sides) {
      const severity = witnesses.length > 1 ? ('error' as const) : ('warning' as const)
      const related = witnesses.map(locale => ({locale, range: cover(unit.variants.get(locale)!)}))
      return {culprit, severity, related}
    }
  }
})
