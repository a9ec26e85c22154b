import {locate} from '../locate.ts'
import type {InlineCodeKind, Range, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'zero-width-character',
  description: 'Every character can be seen, and kana are written in one piece.',
  severity: 'warning',
  messages: {
    invisible: 'An invisible character, {{code}}, stands here.',
    decomposed: '“{{seen}}” is written as two characters, expected “{{expected}}”.'
  },
  checkArticle({blocks, locale, text: file}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments)) {
      const {text} = segment
      if (!SUSPECT.test(text)) continue
      for (const {0: seen, index} of text.matchAll(FAULTS)) {
        const own = {start: index, end: index + seen.length}
        const range = locate(segment, own)
        const at = {locale, range}
        const isVerbatim = file.slice(range.start, range.end) === seen
        const fixed = (text: string) => (isVerbatim ? {fix: {range, text}} : {})
        if (/[\u3099\u309A]/.test(seen)) {
          const expected = seen.normalize('NFC')
          report({message: 'decomposed', args: {seen, expected}, at, culprit: locale, ...fixed(expected)})
        } else if (!isNeeded(segment, own)) {
          const code = `U+${seen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
          report({message: 'invisible', args: {code}, at, culprit: locale, ...fixed('')})
        }
      }
    }
  }
})

const SUSPECT =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u3099\u309A\uFEFF\u0000-\u0008\u000E-\u001F]/
// A joiner belongs to emoji and to scripts whose letters join.
const FAULTS =
  /[\u3041-\u30FF][\u3099\u309A]|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-z0-9])\u200D+|([\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F])\1*/gu

/**
 * Beside emphasis one zero-width space makes the marks render: a remedy, no slip. Asciidoctor writes one behind `…` and `—`, where a line may
 * be broken.
 */
function isNeeded({text, codes}: Segment, {start, end}: Range): boolean {
  if (text.slice(start, end) !== '\u200B') return false
  const isBeside = codes.some(({at, kind}) => (at === start - 1 || at === end) && EMPHASIS.has(kind))
  return isBeside || /[…—]/.test(text[start - 1] ?? '')
}

const EMPHASIS: ReadonlySet<InlineCodeKind> = new Set(['emphasis', 'strong', 'delete'])
