import type {Block, BlockGroup, Locale, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {blockFault} from './code/code-blocks.ts'
import {isOtherLanguage} from './code/code-language.ts'
import {codeOf, spanFaults} from './code/code-spans.ts'
import {titleSlip} from './code/code-title.ts'
import {changeIn, codePairs, type FaultyBlock, lineRange} from './code/faulty-block.ts'
import {keyFaults} from './code/keys.ts'
import {type Misplaced, misplacedSpans} from './code/misplaced-spans.ts'
import {renderedWords} from './code/rendered-words.ts'
import type {SpanFault} from './code/span-fault.ts'
import {groupBy} from './shared/group-by.ts'
import {lackingSegments} from './shared/lacking.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'code-mismatch',
  description: 'Code is the same in every version; comments and strings may be translated.',
  severity: 'error',
  messages: {
    word: 'The code has “{{found}}”, expected “{{expected}}” as in {{source}}.',
    line: 'The line “{{expected}}” of {{source}} is missing in this code.',
    extra: 'The line “{{found}}” of this code is not in {{source}}.',
    title: 'The code is called “{{found}}”, expected “{{expected}}” as in {{source}}.',
    block: 'The code differs from {{source}}: “{{found}}”, expected “{{expected}}”.',
    span: '“{{expected}}” is code in {{source}} but not here.',
    changed: 'The code is “{{found}}”, expected “{{expected}}” as in {{source}}.',
    key: 'The key is “{{found}}”, expected “{{expected}}” as in {{source}}.',
    language: 'The code is marked as “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report, terms, memory}) {
    const {blocks, source, articles} = parallel
    const original = codeOf(articles.get(source) ?? {blocks: []})
    for (const [locale, article] of articles) {
      if (locale === source) continue
      const context = {
        source,
        known: codeOf(article),
        original,
        lacking: lackingSegments(parallel, locale),
        rendered: renderedWords(parallel, locale)
      }
      const faulty: FaultyBlock[] = []
      const spans: (SpanFault & {readonly group: BlockGroup})[] = []
      for (const group of blocks) {
        for (const [found, expected] of codePairs(group, locale, source)) {
          const fault = blockFault(found, expected)
          if (fault) faulty.push({fault, expected, place: lineRange(found, fault.line, article.text)})
          else checkLanguage(found, expected, locale)
          checkTitle(found, expected, locale)
        }
        const [here, there] = [locale, source].map(one => group.variants.get(one)?.[0]?.kind)
        if (here === undefined || there === undefined || there === 'code') continue
        for (const fault of keyFaults(group, locale, source))
          reportInstead('key', {...fault, culprit: locale, witnesses: [source]})
        spans.push(...spanFaults(group, locale, context).map(fault => ({...fault, group})))
      }
      for (const [first, ...others] of groupBy(faulty, changeIn).values()) {
        const repeats = others.map(({place}) => place)
        reportBlock(first, repeats, locale)
      }
      const placeOf = ({found, group}: (typeof spans)[number]) => found?.range ?? cover(group.variants.get(locale)!)
      for (const [first, others] of toldOnce(spans, placeOf)) reportSpan(first, others, locale)
    }
    for (const span of misplacedSpans(parallel, {terms, memory})) reportInstead('changed', span)

    function checkLanguage(found: Block, expected: Block, locale: Locale): void {
      if (!isOtherLanguage(found, expected)) return
      report({
        message: 'language',
        args: {found: found.lang!, expected: expected.lang!, source},
        at: {locale, range: lineRange(found, -1, articles.get(locale)!.text)},
        related: [{locale: source, range: expected.range}],
        culprit: locale,
        severity: 'warning'
      })
    }

    function checkTitle(found: Block, expected: Block, locale: Locale): void {
      const slip = titleSlip(found, expected)
      if (!slip) return
      report({
        message: 'title',
        args: {...slip, source},
        at: {locale, range: lineRange(found, -1, articles.get(locale)!.text)},
        related: [{locale: source, range: expected.range}],
        culprit: locale,
        severity: 'warning'
      })
    }

    function reportBlock({fault, expected, place}: FaultyBlock, others: readonly Range[], locale: Locale): void {
      const about = {
        at: {locale, range: place},
        related: [{locale: source, range: expected.range}],
        repeats: others.map(range => ({locale, range})),
        culprit: locale,
        severity: fault.isSure ? ('error' as const) : ('warning' as const)
      }
      const texts = {expected: short(fault.expected), source}
      if (fault.kind === 'line') report({...about, message: 'line', args: texts})
      else if (fault.kind === 'extra') report({...about, message: 'extra', args: {found: short(fault.found), source}})
      else report({...about, message: fault.kind, args: {...texts, found: short(fault.found)}})
    }

    function reportInstead(message: 'changed' | 'key', {found, expected, culprit, witnesses}: Misplaced): void {
      const args = {found: short(found.value ?? ''), expected: short(expected.value ?? '')}
      report({
        message,
        args: {...args, source: witnesses.join(', ')},
        at: {locale: culprit, range: found.range},
        related: [{locale: witnesses[0]!, range: expected.range}],
        culprit,
        ...(message === 'changed' && {severity: 'warning'})
      })
    }

    function reportSpan(
      {expected, found, isSure, group}: SpanFault & {readonly group: BlockGroup},
      others: readonly Range[],
      locale: Locale
    ): void {
      const about = {
        related: [{locale: source, range: expected.range}],
        repeats: others.map(range => ({locale, range})),
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

/** A name that a page writes otherwise time and again, or whose marks it leaves out, is told once, with all its places. */
function toldOnce<F extends SpanFault>(faults: readonly F[], placeOf: (fault: F) => Range): [F, Range[]][] {
  const keyOf = ({expected, found}: F) => [expected.value, found?.value].join('\n')
  return [...groupBy(faults, keyOf).values()].map(([first, ...others]) => [first, others.map(placeOf)])
}
