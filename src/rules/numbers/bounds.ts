import {languageOf} from '../../align/language.ts'
import type {Locale, Range} from '../../model/index.ts'
import {type Stated, shownRange} from './stated.ts'

/** What a text says of a number: that something stays below it or above it, the number itself included or not. */
export interface Bound {
  readonly side: 'below' | 'above'
  readonly isIncluded: boolean
  /** The number with the words that say so: offsets in the text. */
  readonly range: Range
}

interface Words {
  readonly before?: RegExp
  readonly behind?: RegExp
}

type Key = `${Bound['side']} ${'with' | 'without'}`

const COUNTER = '[^\\s、，。；\\d]{0,3}?'

/** How a language says so, before the number and behind it. */
const WORDS: Readonly<Record<string, Readonly<Record<Key, Words>>>> = {
  en: {
    'below without': {
      before: /\b(?:(?:fewer|less|smaller|lower|younger|shorter) than|under|below)(?: the age of)? (?:size |age )?$/i
    },
    'below with': {before: /\b(?:at most|up to|no more than) $/i, behind: /^ or (?:fewer|less|under|younger)\b/},
    'above without': {
      before:
        /\b(?:(?:more|larger|greater|bigger|higher|older|longer) than|over|above)(?: the age of)? (?:size |age )?$/i
    },
    'above with': {
      before: /\b(?:at least|no fewer than) $/i,
      behind: /^(?: [a-z]+)? (?:or|and) (?:more|over|older|above)\b/
    }
  },
  zh: {
    'below without': {before: /(?:少于|不到|不足|小于|低于|未满) ?$/u},
    'below with': {before: /(?:至多|最多|不超过|不多于) ?$/u, behind: new RegExp(`^ ?${COUNTER}及?以[下内]`, 'u')},
    'above without': {before: /(?:(?<!不)超过|(?<!不)多于|大于|高于) ?$/u},
    'above with': {
      before: /(?:(?:至少|最少)[^，。；、\d]{0,3}|不少于|不低于) ?$/u,
      behind: new RegExp(`^ ?${COUNTER}(?:及?以上|或(?:多个|更多))`, 'u')
    }
  },
  ja: {
    'below without': {behind: new RegExp(`^ ?${COUNTER}(?:未満|に満(?:た[なず]|[たち]ません))`, 'u')},
    'below with': {before: /(?:最大|多くとも) ?$/u, behind: new RegExp(`^ ?${COUNTER}(?:以下|以内|(?<!前)まで)`, 'u')},
    'above without': {behind: new RegExp(`^ ?${COUNTER}(?:を超え|超(?!え)|より多)`, 'u')},
    'above with': {before: /(?:少なくとも|最低) ?$/u, behind: new RegExp(`^ ?${COUNTER}以上`, 'u')}
  }
}

/** “Up to 24 hours before departure” is 24 hours or more: until then, and not how many. */
const UNTIL_THEN = /^(?: [a-z]+)? (?:before|ahead|prior|earlier|in advance)\b/

const KEYS: readonly Key[] = ['below without', 'below with', 'above without', 'above with']

/** What a text says of a number that it states, when it is one thing. */
export function boundOf(stated: Stated, locale: Locale): Bound | undefined {
  const {text} = stated.segment
  const {range} = stated.statement
  const words = WORDS[languageOf(locale)]
  if (!words) return undefined
  const [before, behind] = [text.slice(0, range.start), text.slice(range.end)]
  if (before.endsWith('up to ') && UNTIL_THEN.test(behind)) return undefined
  const found = KEYS.flatMap(key => {
    const [said, more] = [words[key].before?.exec(before)?.[0], words[key].behind?.exec(behind)?.[0]]
    if (said === undefined && more === undefined) return []
    const [side, whether] = key.split(' ')
    return [
      {
        side: side === 'below' ? ('below' as const) : ('above' as const),
        isIncluded: whether === 'with',
        range: {
          start: range.start - (said?.length ?? 0),
          end: more === undefined ? shownRange(stated).end : range.end + more.length
        }
      }
    ]
  })
  return found.length === 1 ? found[0] : undefined
}

/** “99 or fewer” is “fewer than 100”: what is counted has no other way to say it. */
export function areOneBound(one: Stated, other: Stated, localeOf: (stated: Stated) => Locale): boolean {
  const [bound, otherBound] = [boundOf(one, localeOf(one)), boundOf(other, localeOf(other))]
  if (!bound || !otherBound || bound.side !== otherBound.side || bound.isIncluded === otherBound.isIncluded)
    return false
  const step = bound.side === 'below' ? 1 : -1
  const [inner, outer] = bound.isIncluded ? [one, other] : [other, one]
  return Number.isInteger(inner.statement.value) && inner.statement.value + step === outer.statement.value
}

/** An age that is in or out by its year: 6歳以下 where the others say “under six” and 未满六岁. */
export function ageFaults(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  return (stated.get(source) ?? []).flatMap(original => {
    const said = [...stated].flatMap(([locale, all]) => {
      const same = all.filter(({statement: {value}}) => value === original.statement.value)
      const [one, ...more] = locale === source ? [original] : same
      const bound = one && more.length === 0 ? boundOf(one, locale) : undefined
      return one && bound ? [{locale, one, bound, isAge: AGE.test(one.statement.counter ?? '')}] : []
    })
    const [first] = said
    if (!first || said.length < 3 || said.some(({bound}) => bound.side !== first.bound.side)) return []
    const [odd, ...others] = said.filter(({bound}) => bound.isIncluded !== first.bound.isIncluded)
    if (!odd || others.length > 0 || first.locale !== source || !said.some(({isAge}) => isAge)) return []
    const shown = ({one: {segment}, bound: {range}}: (typeof said)[number]) =>
      segment.text.slice(range.start, range.end)
    return [
      {
        culprit: odd.locale,
        witnesses: said.filter(one => one !== odd).map(({locale}) => locale) as [Locale, ...Locale[]],
        here: {stated: odd.one, range: odd.bound.range, written: shown(odd)},
        there: {stated: first.one, range: first.bound.range, written: shown(first)}
      }
    ]
  })
}

/** A number with what a version says of it. */
export interface Said {
  readonly locale: Locale
  readonly one: Stated
  readonly bound: Bound
}

/** The fault of a version beside what the source says. */
export function faultOf(odd: Said, own: Said, witnesses: readonly Locale[]) {
  const shown = ({one, bound: {range}}: Said) => one.segment.text.slice(range.start, range.end)
  return {
    culprit: odd.locale,
    witnesses: witnesses as [Locale, ...Locale[]],
    here: {stated: odd.one, range: odd.bound.range, written: shown(odd)},
    there: {stated: own.one, range: own.bound.range, written: shown(own)}
  }
}

const AGE = /^(?:岁|歳|才|周岁)$/u
