import type {Block, BlockGroup, Locale, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {codeCore} from './shared/code-core.ts'
import {cover, gap, witnesses} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'code-mismatch',
  description: 'Code is the same in every version; comments and strings may be translated.',
  severity: 'error',
  messages: {
    block: 'The code differs from {{source}}: “{{found}}”, expected “{{expected}}”.',
    missing: 'The code block “{{expected}}” of {{source}} is missing here.',
    span: '“{{expected}}” is code in {{source}} but not here.',
    changed: 'The code is “{{found}}”, expected “{{expected}}” as in {{source}}.'
  },
  checkParallel(parallel, {report}) {
    const {source, articles} = parallel
    for (const group of parallel.blocks) {
      const [expected] = group.variants.get(source) ?? []
      if (!expected) continue
      for (const locale of articles.keys()) {
        if (locale === source) continue
        const [found] = group.variants.get(locale) ?? []
        const related = [{locale: source, range: expected.range}]
        if (expected.kind === 'code' && !found) {
          const args = {expected: short(expected.value ?? ''), source}
          report({
            message: 'missing',
            args,
            at: {locale, range: gap(parallel, group, locale)},
            related,
            culprit: locale
          })
        } else if (expected.kind === 'code' && found) {
          const difference = differing(found, expected)
          if (difference)
            report({
              message: 'block',
              args: {...difference, source},
              at: {locale, range: found.range},
              related,
              culprit: locale
            })
        } else if (found) {
          const {missing, added} = spanFaults(group, locale, source)
          for (const {value} of missing) {
            const other = added.shift()
            const about = {
              related: witnesses(group.variants, locale).filter(place => place.locale === source),
              culprit: locale
            }
            if (other)
              report({
                ...about,
                message: 'changed',
                args: {found: other.value, expected: value, source},
                at: {locale, range: other.range}
              })
            else
              report({
                ...about,
                message: 'span',
                args: {expected: value, source},
                at: {locale, range: cover(group.variants.get(locale)!)}
              })
          }
        }
      }
    }
  }
})

/** The first lines that differ in what must not be translated. */
function differing(found: Block, expected: Block): {found: string; expected: string} | undefined {
  const [here, there] = [codeCore(found.value ?? '', expected.lang), codeCore(expected.value ?? '', expected.lang)]
  if (here === there || here === undefined || there === undefined) return undefined
  const [lines, others] = [(found.value ?? '').split('\n'), (expected.value ?? '').split('\n')]
  const at = lines.findIndex(
    (line, index) => codeCore(line, expected.lang) !== codeCore(others[index] ?? '', expected.lang)
  )
  const index = at < 0 ? lines.length : at
  return {found: short(lines[index] ?? ''), expected: short(others[index] ?? '')}
}

interface Span {
  readonly value: string
  readonly range: Range
}

/** Code spans of the source that are neither code nor text here, and those here that are neither there. */
function spanFaults({variants}: BlockGroup, locale: Locale, source: Locale): {missing: Span[]; added: Span[]} {
  const [here, there] = [spans(variants.get(locale) ?? []), spans(variants.get(source) ?? [])]
  const isIn = (list: readonly Span[], span: Span) => list.some(({value}) => fold(value) === fold(span.value))
  return {
    missing: unique(there.filter(span => !isIn(here, span))),
    added: unique(here.filter(span => !isIn(there, span)))
  }
}

function spans(blocks: readonly Block[]): Span[] {
  const codes = blocks.flatMap(({segments}) => segments.flatMap(segment => segment.codes))
  return codes.flatMap(({kind, value = '', range}) =>
    kind === 'inlineCode' && !CJK.test(value) ? [{value, range}] : []
  )
}

function unique(list: readonly Span[]): Span[] {
  return list.filter((span, index) => list.findIndex(({value}) => value === span.value) === index)
}

/** A line break inside a code span is a blank, and blanks are no code. */
function fold(value: string): string {
  return value.replaceAll(/\s+/g, '')
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
