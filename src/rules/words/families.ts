import {languageOf} from '../../align/language.ts'
import {anyOf} from '../../any-of.ts'
import {matches} from '../../matches.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {once} from '../../once.ts'
import {WORD_FAMILIES} from '../data/word-families/index.ts'

/** One of a family, which is none of the others. */
export interface Member {
  readonly family: string
}

/** A word of a segment that may name one of several members. */
export interface Mention {
  readonly segment: Segment
  /** UTF-16 offset in the text of the segment. */
  readonly start: number
  readonly word: string
  readonly members: readonly Member[]
}

interface Forms {
  readonly expression: RegExp
  readonly members: ReadonlyMap<string, readonly Member[]>
}

const LANGUAGES = ['en', 'zh', 'ja'] as const

const forms = once(() => {
  const all = LANGUAGES.map(() => new Map<string, Member[]>())
  let family = ''
  for (const line of WORD_FAMILIES.split('\n').filter(Boolean)) {
    if (line.startsWith('# ')) {
      family = line.slice(2)
      continue
    }
    const isNone = line.startsWith('- ')
    const member = {family}
    for (const [at, column] of (isNone ? line.slice(2) : line).split('|').entries())
      for (const form of column
        .split(',')
        .filter(Boolean)
        .flatMap(at === 0 ? numbersOf : one => [one])) {
        const known = all[at]!.get(form) ?? []
        all[at]!.set(form, isNone ? known : [...known, member])
      }
  }
  return new Map(
    LANGUAGES.map((language, at): [string, Forms] => {
      const any = anyOf(all[at]!.keys())
      const source = language === 'en' ? `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])` : any
      return [language, {expression: new RegExp(source, 'gu'), members: all[at]!}]
    })
  )
})

/** An English word in lower case, alone and in the plural. */
function numbersOf(form: string): string[] {
  const word = form.toLowerCase()
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`]
}

const KATAKANA = /[ァ-ヺー]/

/** The words of segments that name a member of a family, in their order. */
export function mentionsIn(segments: readonly Segment[], locale: Locale): readonly Mention[] {
  const known = forms().get(languageOf(locale))
  if (!known) return []
  return segments.flatMap(segment => {
    const text = segment.text.toLowerCase()
    return matches(text, known.expression).flatMap(({0: form, index: start}) => {
      const members = known.members.get(form) ?? []
      if (members.length === 0 || isPart(text, start, form)) return []
      return [{segment, start, word: segment.text.slice(start, start + form.length), members}]
    })
  })
}

/** A word in katakana within a longer one. */
function isPart(text: string, start: number, form: string): boolean {
  const [first, last] = [form.at(0)!, form.at(-1)!]
  return (
    (KATAKANA.test(first) && KATAKANA.test(text[start - 1] ?? '')) ||
    (KATAKANA.test(last) && KATAKANA.test(text[start + form.length] ?? ''))
  )
}
