import type {InlineCode, Segment} from '../../model/index.ts'
import {LANGUAGE_NAMES, OTHER_LANGUAGE_NAMES} from '../data/language-names.ts'
import {plain} from '../shared/letters.ts'

/**
 * The codes of a segment that link the page in another language, by its name: “English | [中文](README.zh.md) | [日本語](README.ja.md)”. Each
 * version leaves out its own, so they are no links of the source. Only where the segment names two languages or more.
 */
export function languageLinks(segment: Segment): ReadonlySet<InlineCode> {
  const {codes} = segment
  const labels = codes.flatMap(code => {
    const text = code.kind.startsWith('link') && code.role === 'open' ? labelOf(code, segment) : ''
    return isLanguage(text) ? [{code, text}] : []
  })
  if (labels.length === 0) return NONE
  const own = plain(segment).split(SEPARATORS).filter(isLanguage)
  return new Set([...own, ...labels.map(({text}) => text)].length > 1 ? labels.map(({code}) => code) : [])
}

const NONE: ReadonlySet<InlineCode> = new Set()
/** What stands between the names of languages in a row. */
const SEPARATORS = /[|｜/／·•、,，\n]/

function labelOf({at, id}: InlineCode, {text, codes}: Segment): string {
  const end = codes.find(code => code.id === id && code.role === 'close')?.at ?? at
  return plain({text: text.slice(at, end)}).trim()
}

/** `简体中文`, `中文版`, `English version`, `日本語（Japanese）`. */
function isLanguage(text: string): boolean {
  const name = text
    .trim()
    .replace(/\s*[（(](?!Brasil).*[）)]$/, '')
    .replace(/\s*(?:version|docs|版|文档|文書)$/i, '')
  return LANGUAGE_NAMES.has(name) || OTHER_LANGUAGE_NAMES.has(name)
}
