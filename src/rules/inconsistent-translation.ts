import type {Block, Locale, Location, Segment, TermMatch, TranslationUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {tally} from '../tally.ts'
import {groupBy} from './shared/group-by.ts'
import {recordedOf, recordedReading} from './shared/recorded.ts'
import {short} from './shared/short.ts'
import {fold, withoutGloss, wordingIn} from './shared/wording.ts'

/** A sentence of the source with its translation. */
interface Pair {
  readonly locale: Locale
  readonly source: string
  readonly target: string
  /** The translation that the memory has, where it is another. */
  readonly was?: string
  /** A heading or the like: readers see it on page after page. */
  readonly isHeading: boolean
  readonly at: Location
}

/** Places of the usual wording for each of another one, from which the other is odd: whole sentences are seldom worded alike. */
const ODDS = {heading: 3, sentence: 6}

export default defineRule({
  id: 'inconsistent-translation',
  description: 'A sentence or heading that the source repeats is translated in one way.',
  severity: 'warning',
  messages: {
    other: '“{{source}}” is “{{seen}}” here and “{{expected}}” in {{count}} other places.',
    once: '“{{source}}” is “{{seen}}” here and “{{expected}}” elsewhere.'
  },
  gather({units, source, articles}, {place, memory, terms}): readonly Pair[] {
    const pairs: Pair[] = []
    for (const unit of units) {
      const text = isProse(unit) ? wordingIn(unit, source) : undefined
      if (text === undefined || !isWorth(text, unit)) continue
      const named = namedAs(unit.variants.get(source)!, segment => terms(segment, source))
      for (const locale of articles.keys()) {
        const own = locale === source ? undefined : wordingIn(unit, locale)
        const target = own && withoutGloss(own, text)
        // What stands as in the source is told as untranslated, or is a name.
        if (target === undefined || fold(target) === fold(text) || named?.terms.has(locale)) continue
        const recorded = recordedOf(unit, {memory, source, locale})
        const was = recorded && recordedReading(recorded)
        const [first] = unit.variants.get(locale)!
        const last = unit.variants.get(locale)!.at(-1)!
        pairs.push({
          locale,
          source: text,
          target,
          ...(was !== undefined && fold(was) !== fold(target) && {was}),
          isHeading: unit.group.variants.get(source)?.[0]?.kind === 'heading',
          at: place({locale, range: {start: first!.range.start, end: last.range.end}})
        })
      }
    }
    return pairs
  },
  checkProject(facts: readonly {readonly facts: readonly Pair[]}[], {report}) {
    const all = facts.flatMap(({facts}) => facts)
    const groups = groupBy(all, ({locale, source}) => `${locale}\n${fold(source)}`)
    for (const pairs of groups.values()) if (pairs.length > 1) tell(pairs)

    function tell(pairs: readonly Pair[]): void {
      const counts = tally(pairs.map(({target}) => fold(target)))
      const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
      if (!best || !second) return
      const changed = pairs.filter(({was}) => was !== undefined && counts.has(fold(was)))
      for (const pair of changed)
        tellOf(
          pair,
          pairs.filter(({target}) => fold(target) === fold(pair.was!))
        )
      if (changed.length > 0) return
      // Two ways that are both common are two senses.
      const isFew = counts.size === 2 && second[1] === 1 && best[1] <= 2 && pairs[0]!.isHeading
      // A single word once and once may well be two senses.
      if (best[1] === 1 && !/[\p{L}\p{N}]\P{L}+\p{L}/u.test(pairs[0]!.source)) return
      if (best[1] < (pairs[0]!.isHeading ? ODDS.heading : ODDS.sentence) * second[1] && !isFew) return
      const expected = pairs.find(({target}) => fold(target) === best[0])!
      const odd = pairs.filter(({target}) => fold(target) !== best[0])
      const usual = pairs.filter(({target}) => fold(target) === best[0])
      for (const [pair, ...others] of perWording(odd)) tellOf(pair!, [expected], {count: usual.length, repeats: others})
    }

    function tellOf(
      {locale, source, target, at, was}: Pair,
      others: readonly Pair[],
      {count = others.length, repeats = []}: {count?: number; repeats?: readonly Pair[]} = {}
    ): void {
      // Others is never empty: the wording that is expected comes first.
      const args = {source: short(source), seen: short(target), expected: short(others[0]!.target)}
      const about = {at, related: others.map(({at}) => at), repeats: repeats.map(({at}) => at), culprit: locale}
      // Once and once: none of the two is the usual one, unless the memory knows better.
      const isOpen = was === undefined ? ({severity: 'note'} as const) : {}
      if (count === 1) report({...about, message: 'once', args, ...isOpen})
      else report({...about, message: 'other', args: {...args, count}})
    }
  }
})

/** Each other wording with the first place of every page that has it: it is told once for all. */
function perWording(pairs: readonly Pair[]): Pair[][] {
  return [...groupBy(pairs, ({target}) => fold(target)).values()].map(sameWording =>
    [...groupBy(sameWording, ({at}) => at.file).values()].map(([first]) => first)
  )
}

/** The concept of the glossary that is all that a text says: how it is called has rules of its own. */
function namedAs([segment, ...rest]: readonly Segment[], terms: (segment: Segment) => readonly TermMatch[]) {
  if (!segment || rest.length > 0) return undefined
  return terms(segment).find(
    ({range: {start, end}}) => fold(segment.text.slice(0, start) + segment.text.slice(end)) === ''
  )?.concept
}

/** Whole sentences and headings: a cell or a label may well differ. */
function isProse(unit: TranslationUnit): boolean {
  const kind = kindOf(unit)
  return kind === 'heading' || kind === 'paragraph'
}

function isWorth(text: string, unit: TranslationUnit): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words >= (kindOf(unit) === 'heading' ? 1 : 2)
}

function kindOf({group: {variants}}: TranslationUnit): Block['kind'] | undefined {
  const [blocks] = variants.values()
  return blocks?.[0]?.kind
}
