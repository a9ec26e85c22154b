import {languageOf} from '../../align/language.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Locale} from '../../model/index.ts'
import type {Crossed} from './crossed-numbers.ts'
import type {Stated} from './stated.ts'

/** A clause with one number: what it states, and the Han characters around it. */
interface Clause {
  readonly stated: Stated
  readonly value: number
  readonly signs: ReadonlySet<string>
}

/**
 * 金賞2名、銀賞1名 where Chinese has 金奖一名、银奖两名: two numbers that stand with each other's words. Chinese and Japanese share
 * the characters that say of what a number is; the order of the source says which of the two is wrong.
 */
export function crossedClauses(stated: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): readonly Crossed[] {
  const [one, other, ...more] = [...stated].filter(([locale]) => /^(?:zh|ja)$/.test(languageOf(locale)))
  const original = stated.get(source) ?? []
  if (!one || !other || more.length > 0 || [one, other].some(([locale]) => locale === source)) return []
  const [here, there] = [clausesOf(one[1]), clausesOf(other[1])]
  return here.flatMap((a, at) =>
    here.slice(at + 1).flatMap((b): Crossed[] => {
      const [c, d] = [oneOf(there, a.value), oneOf(there, b.value)]
      if (a.value === b.value || kindOf(a.stated) !== kindOf(b.stated) || !c || !d || !areCrossed([a, b], [c, d]))
        return []
      const order = orderOf(original, a, b)
      const [isHere, isThere] = [orderOf(one[1], a, b) !== order, orderOf(other[1], c, d) !== order]
      if (order === undefined || isHere === isThere) return []
      const [culprit, witness] = isHere ? [one[0], other[0]] : [other[0], one[0]]
      const [found, expected] = isHere ? [a.stated, d.stated] : [c.stated, b.stated]
      return [{culprit, witnesses: [witness], here: found, there: expected}]
    })
  )
}

/** A number has words of the other, and none has its own. */
function areCrossed([a, b]: readonly [Clause, Clause], [c, d]: readonly [Clause, Clause]): boolean {
  const own = [
    [a, b],
    [b, a],
    [c, d],
    [d, c]
  ].map(([one, other]) => [...one!.signs].filter(sign => !other!.signs.has(sign)))
  // グリーン・フォーラム has no character of 绿色论坛: then the other of the two must be sure.
  const isNone = ({length}: readonly string[]) => length === 0
  const share = (left: readonly string[], right: readonly string[]) => left.filter(sign => right.includes(sign)).length
  const [ofA, ofB, ofC, ofD] = own as [string[], string[], string[], string[]]
  if (share(ofA, ofC) + share(ofB, ofD) > 0) return false
  if (own.some(isNone)) {
    const shared = [ofA, ofD].some(isNone) ? share(ofB, ofC) : share(ofA, ofD)
    return own.filter(isNone).length === 1 && shared > 2
  }
  const [one, other] = [share(ofA, ofD), share(ofB, ofC)]
  // 3つの門: the only word of a clause is enough.
  const isOnly = (shared: number, left: readonly string[], right: readonly string[]) =>
    shared > 0 && Math.min(left.length, right.length) === 1
  return one + other > 1 || isOnly(one, ofA, ofD) || isOnly(other, ofB, ofC)
}

function oneOf(clauses: readonly Clause[], value: number): Clause | undefined {
  const [found, ...more] = clauses.filter(clause => clause.value === value)
  return more.length === 0 ? found : undefined
}

/** Whether the first of two values stands before the second; undefined where one is not there, or more than once. */
function orderOf(stated: readonly Stated[], {value: first}: Clause, {value: second}: Clause): boolean | undefined {
  const [places, others] = [first, second].map(value =>
    stated.flatMap(({statement}, at) => (isPlain(statement) && statement.value === value ? [at] : []))
  ) as [number[], number[]]
  return places.length === 1 && others.length === 1 ? places[0]! < others[0]! : undefined
}

function isPlain({kind, to, unit}: Stated['statement']): boolean {
  return kind !== 'date' && kind !== 'time' && (to === undefined || unit === '/')
}

/** What is counted may have no counter. */
function kindOf({statement: {kind}}: Stated): string {
  return kind === 'bare' ? 'count' : kind
}

const BREAK = /[，、；。：・,;:（）()「」“”]|うち|[和与及と](?= ?[\d一二两三四五六七八九十])/gu

/** The clauses of a version that have one number and no other. */
function clausesOf(all: readonly Stated[]): readonly Clause[] {
  return all.flatMap((stated): Clause[] => {
    const {segment, statement} = stated
    if (!isPlain(statement)) return []
    const {text} = segment
    const breaks = matches(text, BREAK).map(({index}) => index)
    const start = breaks.findLast(at => at < statement.range.start) ?? 0
    const end = breaks.find(at => at >= statement.range.end) ?? text.length
    const isAlone = all.every(
      one =>
        one === stated ||
        one.segment !== segment ||
        kindOf(one) !== kindOf(stated) ||
        one.statement.range.end <= start ||
        one.statement.range.start >= end
    )
    const words = text.slice(start, statement.range.start) + text.slice(statement.range.end, end)
    const signs = new Set(foldHan(words).match(/(?![第约])\p{Script=Han}/gu) ?? [])
    return isAlone ? [{stated, value: statement.value, signs}] : []
  })
}
