import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {type Stated, shownRange} from './stated.ts'

/** A year or a century that one version says before Christ, and others after. */
interface LostEra {
  readonly culprit: Locale
  readonly witnesses: readonly [Locale, ...Locale[]]
  readonly here: Dated
  readonly there: Dated
}

interface Dated {
  readonly stated: Stated
  /** UTF-16 offsets in the text of the segment. */
  readonly range: {readonly start: number; readonly end: number}
  readonly written: string
}

interface Marks {
  readonly before?: RegExp
  readonly behind?: RegExp
  /** What may say so of any number of a text. */
  readonly any: RegExp
}

/** How a language says that a year or a century was before Christ. */
const MARKS: Readonly<Record<string, Marks>> = {
  en: {
    behind: /^(?:st|nd|rd|th)?(?: century| centuries)? ?(?:BCE?\b|B\.C\.)/,
    any: /\bB\.?C\b|before (?:Christ|the Common Era)/i
  },
  zh: {before: /[公西]元前(?:约|大约)?$/u, any: /前/u},
  ja: {before: /(?:紀元|西暦)前(?:約)?$/u, any: /前|BC/u}
}

/** Numbers that stand once in every version, before Christ in two of three (or in the source of two) and without a word of it in the other. */
export function lostEra(all: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): LostEra[] {
  return (all.get(source) ?? []).flatMap((original): LostEra[] => {
    const said = [...all].flatMap(([locale, stated]) => {
      const [one, ...more] = stated.filter(({statement}) => numberOf(statement) === numberOf(original.statement))
      const marks = MARKS[languageOf(locale)]
      return one && marks && more.length === 0 ? [{locale, ...datedOf(one, marks)}] : []
    })
    const plain = said.filter(({isBefore}) => !isBefore)
    const marked = said.filter(({isBefore}) => isBefore)
    const [culprit] = plain.length === 1 ? plain : marked
    const others = said.filter(one => one !== culprit)
    const isAlone = plain.length === 1 || marked.length === 1
    const [first, ...rest] = others
    if (!culprit || !first || !isAlone || said.length < all.size || others.some(({mayBe}) => mayBe !== first.isBefore))
      return []
    if (!culprit.isBefore && culprit.mayBe) return []
    if (said.length === 2 && culprit.locale === source) return []
    return [
      {
        culprit: culprit.locale,
        witnesses: [first.locale, ...rest.map(({locale}) => locale)],
        here: culprit,
        there: first
      }
    ]
  })
}

/** The number of a century or of a year. */
function numberOf({kind, value, unit, date}: Stated['statement']): string | undefined {
  if (kind === 'ordinal' && unit === 'century') return `${value}. century`
  if (kind === 'date' && date?.month === undefined && date?.year !== undefined) return String(date.year)
  const isYear = (kind === 'bare' && value > 20) || (kind === 'duration' && unit === 'a')
  return isYear && Number.isInteger(value) ? String(value) : undefined
}

function datedOf(stated: Stated, {before, behind, any}: Marks): Dated & {isBefore: boolean; mayBe: boolean} {
  const {text} = stated.segment
  const {start, end} = shownRange(stated)
  const [own, more] = [before?.exec(text.slice(0, start))?.[0] ?? '', behind?.exec(text.slice(end))?.[0] ?? '']
  const range = {start: start - own.length, end: end + more.length}
  const isBefore = own + more !== ''
  return {stated, range, written: text.slice(range.start, range.end), isBefore, mayBe: isBefore || any.test(text)}
}
