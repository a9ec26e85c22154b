import type {ExchangeCode, TaggedText} from '../../model/index.ts'
import {readTagged} from '../tagged.ts'

/** One unit of a translation memory: the text of each language, by BCP 47 tag. */
export interface TmxUnit {
  readonly id?: string
  /** Tag of the language it was written in, where that is not the header's. */
  readonly source?: string
  readonly props?: TmxProps
  readonly texts: ReadonlyMap<string, string | TmxVariant>
}

/** A text with inline codes (TMX `<tuv>`); a bare string has none. */
export interface TmxVariant {
  readonly text: TaggedText
  readonly codes: readonly ExchangeCode[]
  readonly props?: TmxProps
}

/** `<prop>` by type. */
export type TmxProps = Readonly<Record<string, string>>

/** What the header says. */
export interface TmxOptions {
  /** BCP 47 tag of the language the texts were written in. */
  readonly source: string
  readonly version: string
}

/** A TMX 1.4b document, level 2 where a text has inline codes; characters that XML cannot hold are left out, languages without a text too. */
export function serializeTmx(units: readonly TmxUnit[], {source, version}: TmxOptions): string {
  const header =
    `<header creationtool="Stele" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="Stele" ` +
    `adminlang="en" srclang="${escapeXml(source)}" datatype="plaintext"/>`
  const body = units.map(({id, source: own, props = {}, texts}) => {
    const about = `${id === undefined ? '' : ` tuid="${escapeXml(id)}"`}${own === undefined || own === source ? '' : ` srclang="${escapeXml(own)}"`}`
    const variants = [...texts].map(([tag, text]) => variant(tag, text))
    return `    <tu${about}>\n${properties(props, '      ')}${variants.join('')}    </tu>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  ${header}\n  <body>\n${body.join('')}  </body>\n</tmx>\n`
}

function variant(tag: string, text: string | TmxVariant): string {
  const open = `      <tuv xml:lang="${escapeXml(tag)}">`
  if (typeof text === 'string') return `${open}<seg>${escapeXml(text)}</seg></tuv>\n`
  const seg = `<seg>${content(text)}</seg>`
  const props = properties(text.props ?? {}, '        ')
  return props === '' ? `${open}${seg}</tuv>\n` : `${open}\n${props}        ${seg}\n      </tuv>\n`
}

function properties(props: TmxProps, indent: string): string {
  return Object.entries(props)
    .map(([type, text]) => `${indent}<prop type="${escapeXml(type)}">${escapeXml(text)}</prop>\n`)
    .join('')
}

/** `i` pairs codes within a text, `x` tells which are the same in another language. */
function content({text, codes}: TmxVariant): string {
  const byId = new Map(codes.map(({id, data}) => [id, data]))
  return readTagged(text)
    .map(piece => {
      if (piece.kind === 'text') return escapeXml(piece.text)
      const [first = '', second = ''] = byId.get(piece.id) ?? []
      if (piece.kind === 'alone') return `<ph x="${piece.id}">${escapeXml(first)}</ph>`
      if (piece.kind === 'open') return `<bpt i="${piece.id}" x="${piece.id}">${escapeXml(first)}</bpt>`
      return `<ept i="${piece.id}">${escapeXml(second)}</ept>`
    })
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'}
/** Controls, lone surrogates and non-characters: not in the `Char` of XML 1.0. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[<>&"]/g, sign => ENTITIES[sign]!)
    .replaceAll('\r', '&#13;')
}
