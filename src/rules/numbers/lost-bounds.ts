import {languageOf} from '../../align/language.ts'
import type {Locale} from '../../model/index.ts'
import {ANY_BOUND} from '../data/bound-words.ts'
import {boundOf, faultOf} from './bounds.ts'
import {type Stated, shownRange} from './stated.ts'

/** A number that two versions give as a bound or as about so many, and one as it is: 60家 for “more than 60”. */
export function lostBounds(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale) {
  if (stated.size < 3) return []
  return (stated.get(source) ?? []).flatMap(original => {
    const {value, to, isSpelled, kind} = original.statement
    if (
      to !== undefined ||
      isSpelled ||
      (value < 5 && kind !== 'measure' && kind !== 'percent' && kind !== 'money') ||
      kind === 'date' ||
      kind === 'time' ||
      kind === 'ordinal'
    )
      return []
    const all = [...stated].flatMap(([locale, own]) => {
      const [one, ...more] = own.filter(({statement}) => statement.value === value && statement.kind !== 'date')
      const bound = one && boundOf(one, locale)
      return one && more.length === 0
        ? [{locale, one, bound, isRough: bound !== undefined || one.statement.isApproximate}]
        : []
    })
    const plain = all.filter(({one, locale, isRough}) => !isRough && !isBoundNear(one, locale))
    if (all.some(one => !one.isRough && !plain.includes(one))) return []
    const own = all.find(({locale}) => locale === source)
    const [odd] = plain
    if (all.length !== stated.size || plain.length !== 1 || !odd || odd === own || !own?.bound) return []
    const bound = {side: own.bound.side, isIncluded: true, range: shownRange(odd.one)}
    return [
      faultOf(
        {...odd, bound},
        {...own, bound: own.bound},
        all.filter(one => one !== odd).map(({locale}) => locale)
      )
    ]
  })
}

/** Characters around a number, of its clause, in which such a word may stand. */
const AROUND = 24

function isBoundNear({segment: {text}, statement: {range}}: Stated, locale: Locale): boolean {
  const words = ANY_BOUND[languageOf(locale)]
  const before = text
    .slice(Math.max(0, range.start - AROUND), range.start)
    .split(/[。；;]/u)
    .at(-1)!
  const behind = text.slice(range.end, range.end + AROUND).split(/[。；;，]/u, 1)[0]!
  return !words || words.test(before) || words.test(behind)
}
