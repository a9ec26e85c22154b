import * as z from 'zod/mini'
import {locate} from '../locate.ts'
import type {Block, Concept, Locale, Segment, TermMatch} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {usableNames} from '../terms/wanted.ts'

export default defineRule({
  id: 'term-first-mention',
  description: 'A body is named in full at its first mention, with the abbreviation that stands for it afterwards.',
  severity: 'warning',
  messages: {
    before: '“{{seen}}” stands before the full name “{{expected}}”.',
    unexplained: '“{{seen}}” is not given with the full name “{{expected}}” at its first mention.'
  },
  options: () => z.strictObject({requireFull: z.optional(z.boolean())}),
  checkArticle({blocks, locale}, {terms, report, options}) {
    const mentions = new Map<Concept, Mention[]>()
    for (const segment of blocks.filter(isRunningText).flatMap(({segments}) => segments))
      for (const match of terms(segment, locale)) {
        const {concept} = match
        if (concept.kind !== 'organisation' && concept.kind !== 'event') continue
        mentions.set(concept, [...(mentions.get(concept) ?? []), {segment, match}])
      }
    for (const [concept, all] of mentions) {
      const expected = fullName(concept, locale)
      if (expected === undefined) continue
      const firstFull = all.findIndex(({match}) => match.term.form === 'full')
      const [first] = all
      const at = ({segment, match}: Mention) => ({locale, range: locate(segment, match.range)})
      // A body that is known by its short name may never be given in full, unless the house wants it.
      if (isGivenFirst(all, firstFull) || (firstFull < 0 && options.requireFull !== true)) continue
      if (firstFull !== 0) {
        report({message: 'before', args: {seen: first!.match.term.text, expected}, at: at(first!), culprit: locale})
        continue
      }
      const short = all.find(({match}, index) => index > firstFull && match.term.form === 'abbreviation')
      if (short && !isBeside(all[firstFull]!, short))
        report({message: 'unexplained', args: {seen: short.match.term.text, expected}, at: at(short), culprit: locale})
    }
  }
})

interface Mention {
  readonly segment: Segment
  readonly match: TermMatch
}

/** Titles, headings, cells and alternative texts have no room for full names. */
function isRunningText({kind}: Block): boolean {
  return kind === 'paragraph'
}

/** The full name; none where the glossary has no shorter one to tell it from. */
function fullName(concept: Concept, locale: Locale): string | undefined {
  const names = usableNames(concept, locale)
  const hasShort = names.some(({form}) => form === 'abbreviation' || form === 'short')
  return hasShort ? names.find(({form}) => form === 'full')?.text : undefined
}

/** “JETRO (Japan External Trade Organization)”: the other way round is as good. */
function isGivenFirst(all: readonly Mention[], firstFull: number): boolean {
  return firstFull === 1 && isBeside(all[0]!, all[1]!)
}

/** In brackets, or but a word or two behind: （以下简称“外办”）. */
function isBeside(one: Mention, other: Mention): boolean {
  if (one.segment !== other.segment) return false
  const between = one.segment.text.slice(one.match.range.end, other.match.range.start)
  return between.length <= 24 && /[(（「“"‘『—,，、]/u.test(between)
}
