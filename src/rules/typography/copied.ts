import {charactersOf} from '../../count.ts'
import type {Block, Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {CJK_LETTER, plain} from '../shared/letters.ts'

/** Letters from which one translation of two sentences is no accident. */
const LEAST = 12
/** Of headings and cells that all other versions tell apart. */
const SHORT = {heading: 4, tableCell: 6}
/** Share of the words that two texts have in common, up to which they say different things: of sentences, and of the blocks they stand in. */
const ALIKE = {sentence: 0.15, block: 0.25}

/** A translation that stands for two sentences which have nothing in common. */
export interface Copied {
  readonly locale: Locale
  readonly text: string
  readonly first: Segment
  readonly second: Segment
  readonly originals: readonly [Segment, Segment]
}

/** A sentence of a version, and what of the source it goes with. */
interface Known {
  readonly segment: Segment
  readonly unit: TranslationUnit
}

/** Sentences of a version that stand in two places, where those of the source say different things. */
export function copied({units, source, articles}: ParallelText): Copied[] {
  return [...articles.keys()].flatMap(locale => {
    const known = new Map<string, Known>()
    return (locale === source ? [] : units).flatMap((unit): Copied[] => {
      if (!unit.variants.has(source)) return []
      return (unit.variants.get(locale) ?? []).flatMap((segment): Copied[] => {
        const text = plain(segment).trim()
        const isShort = isLongEnoughAlone(text, unit.group.variants.get(locale))
        if (!isShort && !isLong(text)) return []
        const before = known.get(text)
        if (!before) known.set(text, {segment, unit})
        if (!before || before.unit.group === unit.group) return []
        const isOther = isShort && areToldApart(before.unit, unit, locale) && !haveSameWords(before.unit, unit, source)
        if (!isOther && (!isLong(text) || areAlike(before.unit, unit, source))) return []
        const originals = [before.unit, unit].map(({variants}) => variants.get(source)![0]!) as [Segment, Segment]
        return [{locale, text, first: before.segment, second: segment, originals}]
      })
    })
  })
}

/** A heading or a cell of one sentence. */
function isLongEnoughAlone(text: string, blocks: readonly Block[] = []): boolean {
  const kind = blocks[0]?.kind
  if (kind !== 'heading' && kind !== 'tableCell') return false
  return blocks.flatMap(({segments}) => segments).length === 1 && lettersIn(text) >= SHORT[kind]
}

/** Headings, or cells of one column, that have two texts in every other version, the source and a translation at the least. */
function areToldApart(unit: TranslationUnit, other: TranslationUnit, locale: Locale): boolean {
  const textIn = ({variants}: TranslationUnit, one: Locale) => variants.get(one)?.map(plain).join(' ').trim()
  const others = [...unit.variants.keys()].filter(one => one !== locale)
  const places = new Set(
    [unit, other].flatMap(({group}) => [...group.variants.values()].map(([block]) => placeOf(block)))
  )
  const [place] = places
  return (
    others.length > 1 &&
    places.size === 1 &&
    place !== undefined &&
    others.every(one => textIn(other, one) !== undefined && textIn(unit, one) !== textIn(other, one))
  )
}

/** “Changing the Colour” and “To Change the Colour” are one title in other languages. */
function haveSameWords(unit: TranslationUnit, other: TranslationUnit, source: Locale): boolean {
  const [words, others] = [unit, other].map(({variants}) => wordsOf(variants.get(source)!.map(plain).join(' ')))
  return words!.size > 0 && words!.size === others!.size && [...words!].every(word => others!.has(word))
}

/** What is short and stands by itself: a heading, or a cell with its column. */
function placeOf(block: Block | undefined): string | undefined {
  if (block?.kind === 'heading') return 'heading'
  return block?.kind === 'tableCell' ? `cell ${block.column}` : undefined
}

function isLong(text: string): boolean {
  return CJK_LETTER.test(text) && lettersIn(text) >= LEAST
}

function lettersIn(text: string): number {
  return charactersOf(text, /\p{L}+/gu)
}

/** Says much the same in the source, the sentence or the block around it. */
function areAlike(unit: TranslationUnit, other: TranslationUnit, source: Locale): boolean {
  const sentence = ({variants}: TranslationUnit) => variants.get(source)!.map(plain).join(' ')
  const block = ({group}: TranslationUnit) =>
    (group.variants.get(source) ?? []).flatMap(({segments}) => segments.map(plain)).join(' ')
  const code = ({variants}: TranslationUnit) =>
    variants.get(source)!.flatMap(({codes}) => codes.flatMap(({kind, value}) => (kind === 'inlineCode' ? [value] : [])))
  // “Run `x` to start it” and “Start it via `x`”.
  const isOfOneCode = code(unit).length > 0 && code(unit).join('\n') === code(other).join('\n')
  return (
    isOfOneCode ||
    likeness(sentence(unit), sentence(other)) > ALIKE.sentence ||
    likeness(block(unit), block(other)) > ALIKE.block
  )
}

function likeness(text: string, other: string): number {
  const [words, others] = [wordsOf(text), wordsOf(other)]
  const shared = [...words].filter(word => others.has(word)).length
  return shared / Math.max(1, Math.min(words.size, others.size))
}

/** Words of four letters or more, without their endings; pairs of characters of Chinese and Japanese. */
function wordsOf(text: string): Set<string> {
  const latin = text.toLowerCase().match(/[a-z]{4,}/g) ?? []
  const han = [...text.matchAll(/(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}))/gu)].map(
    ([, two]) => two!
  )
  return new Set([...latin.map(word => word.slice(0, 5)), ...han])
}
