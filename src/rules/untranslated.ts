import type {Locale, Segment, TermMatch} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {plain} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'untranslated',
  description: 'No sentence is left in the language of the source.',
  severity: 'error',
  messages: {
    untranslated: '“{{text}}” is left as in {{source}}.'
  },
  checkUnit({variants}, {report, terms, parallel: {source}}) {
    const original = variants.get(source)
    if (!original) return
    for (const [locale, segments] of variants) {
      if (locale === source) continue
      const text = segments.map(segment => withoutNames(segment, terms(segment, locale))).join(' ')
      if (!isProseOf(source, text) || isProseOf(locale, text)) continue
      const args = {text: short(segments.map(plain).join(' ')), source}
      report({
        message: 'untranslated',
        args,
        at: {locale, range: cover(segments)},
        related: [{locale: source, range: cover(original)}],
        culprit: locale
      })
    }
  }
})

/** What the glossary names may stay as it is. */
function withoutNames(segment: Segment, names: readonly TermMatch[]): string {
  let text = segment.text
  for (const {range} of [...names].reverse()) text = text.slice(0, range.start) + text.slice(range.end)
  return plain({...segment, text}).replaceAll(/https?:\S+/g, '')
}

/** Whether a text reads as a sentence of a language: four words at least, or four characters, and none of another kind. */
function isProseOf(locale: Locale, text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (/^ja\b/.test(locale)) return kana >= 2
  if (/^zh\b/.test(locale)) return han >= 4 && kana === 0
  const words = text.match(/(?<![\p{L}\p{N}./_-])\p{Ll}{2,}(?![\p{L}\p{N}/_])/gu)?.length ?? 0
  return han + kana === 0 && words >= 4
}
