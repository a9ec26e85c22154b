import {readable, wordsOf} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryText, MemoryUnit} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {sync} from '../sync/index.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'stale-translation',
  description: 'Every translation was made from the source text as it is now.',
  severity: 'warning',
  messages: {
    stale: '“{{was}}” of {{source}} has become “{{now}}”, and the translation is as it was.',
    dropped: '“{{was}}”, which this was made from, is no longer in {{source}}.',
    missing: '“{{now}}” of {{source}} is new and has no translation yet.',
    edited: '“{{was}}” of {{source}} has become “{{now}}”, which the translation may well say already.'
  },
  checkParallel(parallel, {report, memory}) {
    if (!memory) return
    const plan = sync(parallel, memory)
    const [before, after] = [byId(memory), byId(plan.memory)]
    for (const {status, locale, unit, range, sourceLocale: source, sourceRange, was = '', source: now} of plan.items) {
      const related = sourceRange ? [{locale: source, range: sourceRange}] : []
      const about = {at: {locale, range}, related, culprit: locale}
      if (status === 'stale') {
        const [old, young] = difference(was, now)
        report({...about, message: 'stale', args: {was: old, now: young, source}})
      } else if (status === 'obsolete') report({...about, message: 'dropped', args: {was: short(was), source}})
      else if (status === 'missing' && isNew(now, memory, source))
        report({...about, message: 'missing', args: {now: short(now), source}})
      else {
        const edit = smallEdit(before.get(unit), after.get(unit), {source, locale})
        if (edit) report({...about, message: 'edited', args: {...edit, source}, severity: 'note'})
      }
    }
  }
})

function byId({units}: Memory): ReadonlyMap<string, MemoryUnit> {
  return new Map(units.map(unit => [unit.id, unit]))
}

/** A change of letters, marks or addresses in the source that makes nothing stale, while the translation is as it was. */
function smallEdit(
  before: MemoryUnit | undefined,
  after: MemoryUnit | undefined,
  {source, locale}: {readonly source: Locale; readonly locale: Locale}
): {readonly was: string; readonly now: string} | undefined {
  const [old, young] = [before?.variants[source], after?.variants[source]]
  const isSame = before?.variants[locale]?.text === after?.variants[locale]?.text
  if (!old || !young || !isSame) return undefined
  if (lettersOf(old) === lettersOf(young) && codesOf(old) === codesOf(young)) return undefined
  const [was, now] = difference(readable(old), readable(young))
  return {was, now}
}

/** A text without blanks, markup and quotation marks. */
function lettersOf({text}: MemoryText): string {
  return wordsOf(text).replaceAll(/[\s"'“”‘’]/g, '')
}

/** The code and the addresses of a text, without what shapes letters. */
function codesOf({codes = {}}: MemoryText): string {
  const data = Object.values(codes).filter(code => /^(?:`|<|\]|!\[|https?:)/.test(code))
  return data.join(' ').replaceAll(/\s+/g, ' ')
}

/** A source text that the memory does not have: one that was never translated is told by another rule. */
function isNew(now: string, {units}: Memory, source: Locale): boolean {
  return !units.some(({variants: {[source]: variant}}) => variant !== undefined && readable(variant) === now)
}

/** What differs between two texts, with some words round it. */
function difference(was: string, now: string): [string, string] {
  const [old, young] = [[...was], [...now]]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1
  const from = Math.max(0, start - 20)
  const cut = (points: readonly string[]) => short(`${from > 0 ? '…' : ''}${points.slice(from).join('')}`)
  return [cut(old), cut(young)]
}
