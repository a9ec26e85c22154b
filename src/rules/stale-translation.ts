import {readable, wordsOf} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryText, MemoryUnit, ParallelText} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import type {SyncItem} from '../sync/plan.ts'
import {short} from './shared/short.ts'
import {isNewText, planOf} from './structure/source-edits.ts'

export default defineRule({
  id: 'stale-translation',
  description: 'Every translation was made from the source text as it is now.',
  severity: 'warning',
  messages: {
    stale: '“{{was}}” of {{source}} has become “{{now}}”, and the translation is as it was.',
    dropped: '“{{was}}”, which this was made from, is no longer in {{source}}.',
    droppedMore: '“{{was}}” and {{more}} more, from which this was made, are no longer in {{source}}.',
    absorbed: '“{{was}}” of {{source}} is now part of “{{now}}”.',
    missing: '“{{now}}” of {{source}} is new and has no translation yet.',
    missingMore: '“{{now}}” of {{source}} and {{more}} more are new and have no translation yet.',
    parted: '{{source}} begins a paragraph with “{{now}}”.',
    joined: '{{source}} has “{{now}}” in the paragraph before.',
    edited: '“{{was}}” of {{source}} has become “{{now}}”, which the translation may well say already.'
  },
  checkParallel(parallel, {report, memory}) {
    if (!memory) return
    const plan = planOf(parallel, memory)
    const [before, after] = [byId(memory), byId(plan.memory)]
    const items = plan.items.filter(item => item.status !== 'missing' || isNewText(item, memory))
    // What a translation leads is told as extra there; here it is asked for.
    const weightOf = (led: Locale) => (led === parallel.source ? 'error' : 'warning')
    for (const {more, ...item} of joined(items, parallel)) {
      const {status, locale, unit, range, sourceLocale: source, sourceRange, was = '', source: now, paragraph} = item
      const related = sourceRange ? [{locale: source, range: sourceRange}] : []
      const about = {at: {locale, range}, related, culprit: locale}
      if (status === 'stale' && paragraph) report({...about, message: paragraph, args: {now: short(now), source}})
      else if (status === 'stale') {
        const [old, young] = difference(was, now)
        report({...about, message: 'stale', args: {was: old, now: young, source}})
      } else if (status === 'obsolete' && item.into !== undefined)
        report({...about, message: 'absorbed', args: {was: short(was), now: short(item.into), source}})
      else if (status === 'obsolete' && more > 0)
        report({...about, message: 'droppedMore', args: {was: short(was), more, source}, severity: 'error'})
      else if (status === 'obsolete')
        report({...about, message: 'dropped', args: {was: short(was), source}, severity: 'error'})
      else if (status === 'missing' && more > 0)
        report({...about, message: 'missingMore', args: {now: short(now), more, source}, severity: weightOf(source)})
      else if (status === 'missing')
        report({...about, message: 'missing', args: {now: short(now), source}, severity: weightOf(source)})
      else {
        const edit = smallEdit(before.get(unit), after.get(unit), {source, locale})
        if (edit) report({...about, message: 'edited', args: {...edit, source}, severity: 'note'})
      }
    }
  }
})

/** An item, and how many after it are told with it. */
interface Told extends SyncItem {
  readonly more: number
}

/** What belongs at the same place, and cells of one row that the source dropped, as one. */
function joined(items: readonly SyncItem[], {articles}: ParallelText): Told[] {
  const found: Told[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && isOne(last, item, articles.get(item.locale)!.text))
      found[found.length - 1] = {...last, more: last.more + 1}
    else found.push({...item, more: 0})
  }
  return found
}

function isOne(last: SyncItem, {status, locale, range, into}: SyncItem, text: string): boolean {
  if (last.status !== status || last.locale !== locale || last.into !== into) return false
  if (status === 'missing') return last.range.start === range.start
  return status === 'obsolete' && !text.slice(last.range.end, range.start).includes('\n')
}

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

/** Characters quoted before a difference; a word that they begin in is quoted whole, if it is no longer than that. */
const BEFORE = 20

function isWord(point: string | undefined): boolean {
  return point !== undefined && /[\p{Script=Latin}\p{N}'’-]/u.test(point)
}

/** What differs between two texts, with some words round it. */
function difference(was: string, now: string): [string, string] {
  const [old, young] = [[...was], [...now]]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1
  let from = Math.max(0, start - BEFORE)
  const least = Math.max(0, from - BEFORE)
  while (from > least && isWord(old[from]) && isWord(old[from - 1])) from -= 1
  const cut = (points: readonly string[]) => short(`${from > 0 ? '…' : ''}${points.slice(from).join('')}`)
  return [cut(old), cut(young)]
}
