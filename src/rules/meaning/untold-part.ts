import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {isTranslated} from '../english/is-translated.ts'
import {legible} from '../shared/letters.ts'
import {lengthOf} from '../structure/text-length.ts'
import {expectedLengths, isSaidBeside} from './expected-length.ts'
import {accountedFor, contentWords, englishOf, isRead, type Word} from './said-words.ts'
import {othersOf, silenceIn} from './silence.ts'

/** What is less sure is perhaps no pair. */
const SURE = 0.5
/** Words that a sentence has at least: what is shorter is said in too many ways. */
const FEWEST = 4
/**
 * A version that has more than this share of the length that each other one leads to expect lacks no clause; and the part must be so much likelier
 * dropped than translated in other words: the logarithm of the odds. What marks part from the rest may well be a sentence of its own elsewhere.
 */
const [ANY, CLAUSE] = [
  {share: 0.75, least: 6},
  {share: 0.85, least: 3}
]
/** The same of a part wherever it stands: less is left, or more is lost. */
const AMID = [
  {share: 0.7, least: 7},
  {share: 0.85, least: 12}
]
/** What is left must be a translation of the rest, and no sentence of its own: the share of its words that the English has. */
const OWN = 0.5
/** Blocks whose text is a label, which each language shortens. */
const LABELS: ReadonlySet<string> = new Set(['heading', 'frontMatterField', 'attribute', 'directive'])

/** What leads to a part of a text by its number: languages that have its title leave it out, and its number is another rule's matter. */
const REFERENCE = /\b(?:section|chapter|appendix|figure|table|part)s? \d+(?:\.\d+)*\b/giu

/**
 * A part of an English sentence of which a version has none of the words, while it is as much too short: its beginning or end, where one language
 * says in one sentence what another says in two and one of these was lost, or a clause amid it. Undefined where there is none. Of 80 lost
 * sentences that nothing else told, in 16 sites of documentation, it tells 55; on their untouched pages it speaks of a beginning or end in 0.6 of
 * 1,000 segments, and four of five lack something there, and of a clause amid in about 1 more.
 */
export function untoldPart(unit: TranslationUnit, culprit: Locale, {units}: ParallelText): string | undefined {
  const {variants, group, confidence} = unit
  const [own, english] = [variants.get(culprit), englishOf(unit)]
  if (!own || english === undefined || !isRead(culprit) || confidence < SURE || !isTranslated(own, culprit))
    return undefined
  const expected = expectedLengths(unit, culprit, units)
  const share = Math.max(...expected.map(length => lengthOf(own) / length))
  const lacks = Math.min(...expected) - lengthOf(own)
  if (share > CLAUSE.share || isSaidBeside(unit, culprit, {units, lacks})) return undefined
  if ([...group.variants.values()].flat().some(({kind}) => LABELS.has(kind))) return undefined
  const text = variants.get(english)!.map(legible).join(' ')
  const words = contentWords(text.replace(REFERENCE, label => ' '.repeat(label.length)))
  const others = othersOf(unit, [english, culprit])
  const part = likeliest(words, silenceIn({locale: culprit, segments: own}, others))
  if (!part || words.length < FEWEST) return undefined
  const told = words.map(({text}) => text)
  const owned = accountedFor(own, culprit, told)
  const {share: most, least} = isClause(part, words, text) ? CLAUSE : ANY
  const isLost = isAtAnEdge(part, words) && share <= most && part.weight >= least
  if (owned < OWN || !(isLost || isHeavy(unit, {culprit, share, units}, words.slice(part.start, part.end))))
    return undefined
  return text.slice(words[part.start]!.range.start, words[part.end - 1]!.range.end)
}

interface Scene {
  readonly culprit: Locale
  readonly share: number
  readonly units: readonly TranslationUnit[]
}

/** Whether a part is so much likelier dropped wherever it stands, and is not said in the sentences beside, which may be parted otherwise. */
function isHeavy(unit: TranslationUnit, {culprit, share, units}: Scene, part: readonly Word[]): boolean {
  const at = units.indexOf(unit)
  const beside = units.slice(Math.max(0, at - 1), at + 2).filter(({group}) => group === unit.group)
  const segments = beside.flatMap(({variants}) => variants.get(culprit) ?? [])
  const weigh = silenceIn({locale: culprit, segments}, othersOf(unit, [englishOf(unit)!, culprit]))
  const weight = part.reduce((sum, {text}) => sum + weigh(text), 0)
  return AMID.some(({share: most, least}) => share <= most && weight >= least)
}

interface Part {
  /** Words, by their numbers; the last excluded. */
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** The stretch of words that weighs most together (Kadane 1984). */
function likeliest(words: readonly Word[], weigh: (word: string) => number): Part | undefined {
  let best: Part | undefined
  let [start, weight] = [0, 0]
  for (const [at, {text}] of words.entries()) {
    if (weight <= 0) [start, weight] = [at, 0]
    weight += weigh(text)
    if (weight > (best?.weight ?? 0)) best = {start, end: at + 1, weight}
  }
  return best
}

/** Whether a part begins or ends with the sentence, but for one word. */
function isAtAnEdge({start, end}: Part, {length}: readonly Word[]): boolean {
  return start <= 1 || end >= length - 1
}

/** Whether marks divide a part from the rest of the sentence. */
function isClause({start, end}: Part, words: readonly Word[], text: string): boolean {
  const isDivided = (at: number) => MARK.test(text.slice(words[at - 1]!.range.end, words[at]!.range.start))
  return (
    (start <= 1 || isDivided(start)) && (end === words.length || isDivided(end)) && (start > 1 || end < words.length)
  )
}

const MARK = /[;:—.!?)](?:\s|$)|\(|\s–\s/
