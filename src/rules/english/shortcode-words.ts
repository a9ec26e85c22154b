import {isCjkLanguage, languageOf} from '../../align/language.ts'
import {CJK_LETTER} from '../../characters.ts'
import type {Locale, ParallelText, Range} from '../../model/index.ts'
import {marksOf} from '../placeholders/marks.ts'
import {readsAsEnglish} from './left-english.ts'

/** What a shortcode shows its reader that stands in a version as in the source. */
export interface LeftArgument {
  readonly locale: Locale
  readonly text: string
  /** In the file of the version, and in that of the source. */
  readonly range: Range
  readonly original: Range
}

/** Arguments of shortcodes that themes show, besides the attributes that the project names. */
const SHOWN = new Set(['title', 'subtitle', 'heading', 'caption', 'alt', 'summary', 'description', 'label', 'text'])
const ARGUMENT = /([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*(?:"([^"{}]*)"|'([^'{}]*)')/gu
/** Films and posts of others have titles of their own. */
const EMBEDDED = /[ /](?:youtube|vimeo|bilibili|video|audio|gist|tweet|x|instagram|embed)/
/** A call is seldom longer. */
const REACH = 600

interface Shown {
  /** The shortcode and the name of the argument. */
  readonly place: string
  readonly text: string
  readonly range: Range
}

/**
 * Words in English that a shortcode (`{{< notice title="Opening hours" >}}`) has in a Chinese or Japanese version as in the source: sentences and phrases; shorter
 * ones where another version translates them all.
 */
export function leftArguments({articles, source}: ParallelText, translatable: readonly string[]): LeftArgument[] {
  const original = articles.get(source)
  if (!original || languageOf(source) !== 'en' || !/\{\{[<%]/.test(original.text)) return []
  const shown = new Map([...articles].map(([locale, {text}]) => [locale, shownIn(text, locale)] as const))
  const expected = shown.get(source)!
  return [...shown].flatMap(([locale, own]) => {
    if (locale === source || !isCjkLanguage(locale)) return []
    return own.flatMap(({place, text, range}) => {
      const there = expected.find(one => one.place === place && one.text === text)
      if (!there || !(readsAsEnglish(text, 'text') || isTranslated({place, text}, locale))) return []
      return [{locale, text, range, original: there.range}]
    })
  })

  function shownIn(text: string, locale: Locale): Shown[] {
    const marks = marksOf(articles.get(locale)!).filter(({kind, name}) => kind === 'shortcode' && !EMBEDDED.test(name))
    return marks.flatMap(({name, range: {start}}) => {
      const [call = ''] = /^\{\{.*?\}\}/s.exec(text.slice(start, start + REACH)) ?? []
      return [...call.matchAll(ARGUMENT)].flatMap(({0: all, 1: key = '', 2: double, 3: single, index}) => {
        const value = double ?? single ?? ''
        if (!SHOWN.has(key) && !translatable.includes(key)) return []
        const end = start + index + all.length - 1
        return [{place: `${name} ${key}`, text: value, range: {start: end - value.length, end}}]
      })
    })
  }

  /** The words are English, and another version has words of its own wherever the source has these. */
  function isTranslated({place, text}: Omit<Shown, 'range'>, locale: Locale): boolean {
    if (!readsAsEnglish(text, 'label', () => true)) return false
    const count = expected.filter(one => one.place === place).length
    return [...shown].some(([other, all]) => {
      if (other === source || other === locale) return false
      const own = all.filter(one => one.place === place)
      return own.length === count && own.every(one => one.text !== text) && own.some(one => CJK_LETTER.test(one.text))
    })
  }
}
