import type {Block, BlockGroup, Locale, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {blockFault} from './shared/code-blocks.ts'
import {isOtherLanguage} from './shared/code-language.ts'
import {codeOf, type SpanFault, spanFaults} from './shared/code-spans.ts'
import {keyFaults} from './shared/keys.ts'
import {lackingSegments} from './shared/lacking.ts'
import {cover} from './shared/place.ts'
import {renderedWords} from './shared/rendered-words.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'code-mismatch',
  description: 'Code is the same in every version; comments and strings may be translated.',
  severity: 'error',
  messages: {
    word: 'The code has “{{found}}”, expected “{{expected}}” as in {{source}}.',
    line: 'The line “{{expected}}” of {{source}} is missing in this code.',
    block: 'The code differs from {{source}}: “{{found}}”, expected “{{expected}}”.',
    span: '“{{expected}}” is code in {{source}} but not here.',
    changed: 'The code is “{{found}}”, expected “{{expected}}” as in {{source}}.',
    key: 'The key is “{{found}}”, expected “{{expected}}” as in {{source}}.',
    language: 'The code is marked as “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report}) {
    const {blocks, source, articles} = parallel
    const original = codeOf(articles.get(source) ?? {blocks: []})
    // A change that a page makes in one example after the other is told once.
    const told = new Set<string>()
    for (const [locale, article] of articles) {
      if (locale === source) continue
      const context = {
        source,
        known: codeOf(article),
        original,
        lacking: lackingSegments(parallel, locale),
        rendered: renderedWords(parallel, locale)
      }
      const spans: (SpanFault & {readonly group: BlockGroup})[] = []
      for (const group of blocks) {
        const [expected] = group.variants.get(source) ?? []
        const [found] = group.variants.get(locale) ?? []
        if (!expected || !found) continue
        if (expected.kind === 'code') checkBlock(found, expected, locale)
        else {
          checkKeys(group, locale)
          spans.push(...spanFaults(group, locale, context).map(fault => ({...fault, group})))
        }
      }
      for (const [first, others] of toldOnce(spans)) reportSpan(first, others, locale)
    }

    function checkBlock(found: Block, expected: Block, locale: Locale): void {
      const fault = found.kind === 'code' ? blockFault(found, expected) : undefined
      if (found.kind === 'code' && !fault && isOtherLanguage(found, expected))
        report({
          message: 'language',
          args: {found: found.lang!, expected: expected.lang!, source},
          at: {locale, range: lineRange(found, -1, articles.get(locale)!.text)},
          related: [{locale: source, range: expected.range}],
          culprit: locale,
          severity: 'warning'
        })
      const change = fault?.kind === 'block' && `${locale} ${changeOf(fault.expected, fault.found)}`
      if (!fault || (change && told.has(change))) return
      if (change) told.add(change)
      const about = {
        related: [{locale: source, range: expected.range}],
        culprit: locale,
        severity: fault.isSure ? ('error' as const) : ('warning' as const)
      }
      const at = {locale, range: lineRange(found, fault.line, articles.get(locale)!.text)}
      const texts = {expected: short(fault.expected), source}
      if (fault.kind === 'line') report({...about, message: 'line', at, args: texts})
      else report({...about, message: fault.kind, at, args: {...texts, found: short(fault.found)}})
    }

    function checkKeys(group: BlockGroup, locale: Locale): void {
      for (const {expected, found} of keyFaults(group, locale, source))
        report({
          message: 'key',
          args: {found: short(found.value), expected: short(expected.value), source},
          at: {locale, range: found.range},
          related: [{locale: source, range: expected.range}],
          culprit: locale
        })
    }

    function reportSpan(
      {expected, found, isSure, group}: SpanFault & {readonly group: BlockGroup},
      others: readonly Range[],
      locale: Locale
    ): void {
      const about = {
        related: [{locale: source, range: expected.range}, ...others.map(range => ({locale, range}))],
        culprit: locale,
        severity: isSure ? ('error' as const) : ('warning' as const)
      }
      const args = {expected: short(expected.value), source}
      if (found)
        report({
          ...about,
          message: 'changed',
          args: {...args, found: short(found.value)},
          at: {locale, range: found.range}
        })
      else report({...about, message: 'span', args, at: {locale, range: cover(group.variants.get(locale)!)}})
    }
  }
})

/** A name that a page translates time and again is told once, with all its places. */
function toldOnce<F extends SpanFault>(faults: readonly F[]): [F, Range[]][] {
  const first = new Map<string, Range[]>()
  return faults.flatMap((fault): [F, Range[]][] => {
    const {expected, found, isTranslated} = fault
    const key = found && isTranslated ? `${expected.value}\n${found.value}` : undefined
    const known = key === undefined ? undefined : first.get(key)
    if (found && known) {
      known.push(found.range)
      return []
    }
    const others: Range[] = []
    if (key !== undefined) first.set(key, others)
    return [[fault, others]]
  })
}

/** What of a line is another, without what both have before and behind it. */
function changeOf(expected: string, found: string): string {
  const most = Math.min(expected.length, found.length)
  let start = 0
  while (start < most && expected[start] === found[start]) start += 1
  let end = 0
  while (end < most - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1
  return [expected, found].map(text => text.slice(start, text.length - end)).join('\n')
}

/** A line of a block of code, counted from its first; the whole block where there is no such line. */
function lineRange({range, value = ''}: Block, line: number, text: string) {
  const code = value.split('\n')[line]
  const source = text.slice(range.start, range.end)
  const lines = source.split(/(?<=\n|\r(?!\n))/)
  // A fenced block begins with its fence, an indented one with its code.
  const first = /^[ \t>]*(?:`{3}|~{3})/.test(source) ? 1 : 0
  if (code === undefined || lines[first + line] === undefined) return range
  const start = range.start + lines.slice(0, first + line).join('').length
  return {start, end: start + lines[first + line]!.replace(/[\r\n]+$/, '').length}
}
