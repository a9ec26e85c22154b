import type {Locale, Range} from '../../model/index.ts'
import type {Stated} from './stated.ts'

/** A temperature that one version says below zero, and others above. */
export interface LostMinus {
  readonly culprit: Locale
  readonly witnesses: readonly [Locale, ...Locale[]]
  readonly here: Degrees
  readonly there: Degrees
}

/** A temperature in a text, its sign in the range. */
export interface Degrees {
  readonly stated: Stated
  /** UTF-16 offsets in the text of the segment. */
  readonly range: Range
  readonly written: string
  readonly isBelow: boolean
}

const UNITS: ReadonlySet<string> = new Set(['Cel', 'degF'])
const DEGREES = /^(?:度|degrees?|°|℃)/
const BEFORE = /(?:\b(?:minus|negative) |零下|氷点下|マイナス ?|[负負]|(?<![\p{L}\p{N}℃°]\s?)[-−－–])$/iu
const BEHIND = /^ ?(?:degrees? )?(?:Celsius |Fahrenheit )?below (?:zero|freezing)/i
const ANY = /\b(?:minus|negative|below)\b|零下|氷点下|マイナス|[负負]|[-−－–] ?\d/iu

/**
 * Temperatures of the same number with a minus in some versions and without in another. A version that has a minus anywhere may say it of
 * both ends of a range: 零下15至5度.
 */
export function lostMinus(all: ReadonlyMap<Locale, readonly Stated[]>, source: Locale): LostMinus[] {
  const degrees = new Map([...all].map(([locale, stated]) => [locale, stated.flatMap(degreesOf)] as const))
  return [...degrees].flatMap(([culprit, own]) =>
    own.flatMap(here => {
      const isSame = ({stated: {statement}}: Degrees) => statement.value === here.stated.statement.value
      if (own.some(other => isSame(other) && other.isBelow !== here.isBelow)) return []
      if (!here.isBelow && ANY.test(here.stated.segment.text)) return []
      const others = [...degrees].flatMap(([locale, theirs]) => {
        const there = locale === culprit ? undefined : theirs.find(isSame)
        return there ? [{locale, there}] : []
      })
      const against = others.filter(({there}) => there.isBelow !== here.isBelow)
      const [first, ...rest] = against
      const isAlone = others.length === against.length && (against.length > 1 || culprit !== source)
      if (!first || !isAlone || (!first.there.isBelow && ANY.test(first.there.stated.segment.text))) return []
      return [{culprit, witnesses: [first.locale, ...rest.map(({locale}) => locale)], here, there: first.there}]
    })
  )
}

function degreesOf(stated: Stated): Degrees[] {
  const {segment, statement} = stated
  const {unit = '', counter = '', range, kind} = statement
  if (kind === 'duration' || !(UNITS.has(unit) || DEGREES.test(counter))) return []
  const before = BEFORE.exec(segment.text.slice(0, range.start))?.[0] ?? ''
  const behind = BEHIND.exec(segment.text.slice(range.end))?.[0] ?? ''
  const [start, end] = [range.start - before.length, range.end + behind.length]
  const written = segment.text.slice(start, end)
  return [{stated, range: {start, end}, written, isBelow: before + behind !== ''}]
}
