import type {InlineCode, Segment} from '../../model/index.ts'
import {callsItself, isLanguage, isLanguageRow, languagesIn} from '../shared/language-row.ts'
import {plain} from '../shared/letters.ts'

/**
 * The codes of a segment that link the page in another language, by its name: “English | [中文](README.zh.md) | [日本語](README.ja.md)”; and the
 * pictures that show such a name, as badges do. Each version leaves out its own, so they are no links of the source. Only where the segment
 * names two languages or more; in a row of them every link is one.
 */
export function languageLinks(segment: Segment): ReadonlySet<InlineCode> {
  const links = segment.codes.filter(({kind, role}) => kind.startsWith('link') && role === 'open')
  const pictures = segment.codes.filter(({kind, value = ''}) => kind.startsWith('image') && isLanguage(value))
  if (links.length + pictures.length === 0) return NONE
  if (isLanguageRow(segment)) return new Set([...links, ...pictures])
  const labelled = links.flatMap(code => {
    const text = labelOf(code, segment)
    return callsItself(text) ? [{code, text: text.trim()}] : []
  })
  const shown = pictures.map(code => ({code, text: code.value!}))
  const names = new Set([...languagesIn(segment), ...[...labelled, ...shown].map(({text}) => text)])
  return new Set(names.size > 1 ? [...labelled, ...shown].map(({code}) => code) : [])
}

const NONE: ReadonlySet<InlineCode> = new Set()

/** The words to click on, those of a picture among them. */
export function labelOf({at, id}: InlineCode, {text, codes}: Segment): string {
  const end = codes.find(code => code.id === id && code.role === 'close')?.at ?? at
  const pictures = codes.filter(({kind, at: place}) => kind.startsWith('image') && place > at && place < end)
  return [plain({text: text.slice(at, end)}), ...pictures.map(({value = ''}) => value)].join(' ').trim()
}
