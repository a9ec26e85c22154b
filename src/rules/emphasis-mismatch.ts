import type {BlockGroup, InlineCode, Locale} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {plain} from './shared/letters.ts'
import {cover} from './shared/place.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'emphasis-mismatch',
  description: 'What is emphasised in the source is emphasised in every version, by marks or by quotation marks.',
  severity: 'warning',
  messages: {
    missing: '“{{text}}” is emphasised in {{source}}, and here {{found}} of {{expected}} are.'
  },
  checkParallel({blocks, source, articles}, {report}) {
    for (const group of blocks) {
      const expected = emphases(group, source)
      if (expected.length === 0) continue
      for (const locale of articles.keys()) {
        const here = group.variants.get(locale)
        if (!here || locale === source) continue
        const found = emphases(group, locale)
        const lacking = expected.length - found.length
        // Corner brackets and book marks do the work of italics in Chinese and Japanese.
        if (lacking <= 0 || lacking <= quotes(group, locale) - quotes(group, source)) continue
        const lost = expected.find(({text}) => !found.some(one => one.text === text)) ?? expected[0]!
        report({
          message: 'missing',
          args: {text: short(lost.text), found: found.length, expected: expected.length, source},
          at: {locale, range: cover(here)},
          related: [{locale: source, range: lost.range}],
          culprit: locale
        })
      }
    }
  }
})

const KINDS = new Set<InlineCode['kind']>(['emphasis', 'strong', 'delete'])

interface Emphasis {
  readonly text: string
  readonly range: InlineCode['range']
}

/** Emphasised stretches of a group; one inside another counts once. */
function emphases({variants}: BlockGroup, locale: Locale): Emphasis[] {
  const segments = (variants.get(locale) ?? []).flatMap(block => block.segments)
  return segments.flatMap(segment => {
    if (!segment.codes.some(({kind}) => KINDS.has(kind))) return []
    let depth = 0
    return segment.codes.flatMap(code => {
      if (!KINDS.has(code.kind) || code.role === 'alone') return []
      depth += code.role === 'open' ? 1 : -1
      if (code.role === 'close' || depth > 1) return []
      const end = segment.codes.find(({id, role}) => id === code.id && role === 'close')?.at ?? segment.text.length
      const inside = segment.codes.flatMap(({at, kind, value = ''}) =>
        at > code.at && at < end && kind === 'inlineCode' ? [value] : []
      )
      const text = plain({...segment, text: segment.text.slice(code.at, end)}) || inside.join(' ')
      return [{text, range: code.range}]
    })
  })
}

function quotes({variants}: BlockGroup, locale: Locale): number {
  const texts = (variants.get(locale) ?? []).flatMap(({segments}) => segments.map(({text}) => text))
  return texts.reduce((sum, text) => sum + (text.match(/[「『“《〈【]|"[^"]*"/g)?.length ?? 0), 0)
}
