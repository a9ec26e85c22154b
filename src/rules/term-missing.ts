import {locate} from '../locate.ts'
import type {ParallelText, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {lossesIn} from '../terms/losses.ts'
import {isAlwaysUsed} from '../terms/wanted.ts'
import {isCitation} from './shared/left-parts.ts'

export default defineRule({
  id: 'term-missing',
  description:
    'A name of the glossary that stands in the source stands in every version, in a form the glossary admits.',
  severity: 'error',
  messages: {
    missing: '“{{seen}}” is in the source, expected “{{expected}}” in the translation.',
    untranslated: '“{{seen}}” is left as in the source, expected “{{expected}}”.',
    other: '“{{other}}” is another name than “{{seen}}” of the source, expected “{{expected}}”.'
  },
  checkParallel(parallel, {terms, report}) {
    const labels = attributesOf(parallel)
    for (const {mention, locale, expected, segments, witnesses, trace} of lossesIn(parallel, terms)) {
      // As a whole left as it is: a matter of `untranslated`, which knows what the project does with labels and titles of pages elsewhere.
      const isSame = segments.length === 1 && segments[0].text === mention.segment.text
      if (isSame && (labels.has(segments[0]) || segments.every(isCitation))) continue
      const seen = mention.written
      const about = {related: [mention, ...witnesses], culprit: locale}
      // A sentence may be recast without a common word.
      const severity = isAlwaysUsed(mention.names[0].concept) ? 'error' : 'warning'
      if (trace.kind === 'left') {
        const at = {locale, range: locate(trace.segment, trace.range)}
        const isSure = trace.isCommon || severity === 'error'
        report({message: 'untranslated', args: {seen, expected}, at, ...about, severity: isSure ? 'error' : 'warning'})
      } else if (trace.kind === 'other') {
        const {written, range} = trace.mention
        report({message: 'other', args: {other: written, seen, expected}, at: {locale, range}, ...about, severity})
      } else if (trace.kind === 'absent') {
        const range = {start: segments[0].range.start, end: segments.at(-1)!.range.end}
        report({message: 'missing', args: {seen, expected}, at: {locale, range}, ...about, severity})
      }
    }
  }
})

function attributesOf({articles}: ParallelText): ReadonlySet<Segment> {
  const blocks = [...articles.values()].flatMap(({blocks}) => blocks)
  return new Set(blocks.filter(({kind}) => kind === 'attribute').flatMap(({segments}) => segments))
}
