import type {Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {expectedLengths, isSaidBeside} from './meaning/expected-length.ts'
import {untoldPart} from './meaning/untold-part.ts'
import {isLanguageRow} from './shared/language-row.ts'
import {legible} from './shared/letters.ts'
import {cover, witnesses} from './shared/place.ts'
import {short} from './shared/short.ts'
import {lengthOf} from './structure/text-length.ts'

/** Shorter than this a sentence may be said in half the words: Chinese characters. */
const LEAST = 25
/** A version that has less than this of the length that each other one leads to expect lacks a part: of sentences cut in half three of four. */
const SHARE = 0.58
/** How far the others' expectations may be apart, as a factor. */
const APART = 1.6
/** What is less sure is perhaps no pair. */
const SURE = 0.6

export default defineRule({
  id: 'short-translation',
  description: 'A sentence is about as long in every version as the others lead to expect.',
  severity: 'warning',
  messages: {
    short: '“{{text}}” has {{percent}} % of the length that the other versions lead to expect; is a part of it missing?'
  },
  checkParallel(parallel, {report}) {
    for (const unit of parallel.units) {
      const found = cutShort(unit, parallel)
      if (!found) continue
      const {culprit, share} = found
      // What is lost is told by its words.
      if (culprit !== parallel.source && untoldPart(unit, culprit, parallel) !== undefined) continue
      const segments = unit.variants.get(culprit)!
      report({
        message: 'short',
        args: {text: short(segments.map(legible).join(' ')), percent: Math.round(share * 100)},
        at: {locale: culprit, range: cover(segments)},
        related: witnesses(unit.variants, culprit),
        culprit
      })
    }
  }
})

/** The version that has too little of a sentence, and what it has of the length expected, if there is one: two others must agree against it. */
function cutShort(unit: TranslationUnit, {units}: ParallelText): {culprit: Locale; share: number} | undefined {
  if (unit.confidence < SURE || unit.variants.size < 3) return undefined
  if ([...unit.variants.values()].some(segments => segments.every(isLanguageRow))) return undefined
  for (const [culprit, segments] of unit.variants) {
    const length = lengthOf(segments)
    const expected = expectedLengths(unit, culprit, units)
    const [least, most] = [Math.min(...expected), Math.max(...expected)]
    if (expected.length < 2 || least < LEAST || most > APART * least || length >= SHARE * least) continue
    if (isSaidBeside(unit, culprit, {units, lacks: least - length})) return undefined
    return {culprit, share: length / least}
  }
  return undefined
}
