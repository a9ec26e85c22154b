import {readable} from '../formats/memory-text.ts'
import type {Locale, Memory} from '../model/index.ts'
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
    missing: '“{{now}}” of {{source}} is new and has no translation yet.'
  },
  checkParallel(parallel, {report, memory}) {
    if (!memory) return
    for (const {status, locale, range, sourceLocale: source, sourceRange, was = '', source: now} of sync(
      parallel,
      memory
    ).items) {
      const related = sourceRange ? [{locale: source, range: sourceRange}] : []
      const about = {at: {locale, range}, related, culprit: locale}
      if (status === 'stale') {
        const [before, after] = difference(was, now)
        report({...about, message: 'stale', args: {was: before, now: after, source}})
      } else if (status === 'obsolete') report({...about, message: 'dropped', args: {was: short(was), source}})
      else if (status === 'missing' && isNew(now, memory, source))
        report({...about, message: 'missing', args: {now: short(now), source}})
    }
  }
})

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
