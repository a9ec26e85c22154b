/** One unit of a translation memory: the text of each language, by BCP 47 tag. */
export interface TmxUnit {
  readonly id?: string
  readonly texts: ReadonlyMap<string, string>
}

/** What the header says. */
export interface TmxOptions {
  /** BCP 47 tag of the language the texts were written in. */
  readonly source: string
  readonly version: string
}

/** A TMX 1.4b document; characters that XML cannot hold are left out, languages without a text too. */
export function serializeTmx(units: readonly TmxUnit[], {source, version}: TmxOptions): string {
  const header =
    `<header creationtool="Stele" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="Stele" ` +
    `adminlang="en" srclang="${escapeXml(source)}" datatype="plaintext"/>`
  const body = units.map(({id, texts}) => {
    const variants = [...texts].map(
      ([tag, text]) => `      <tuv xml:lang="${escapeXml(tag)}"><seg>${escapeXml(text)}</seg></tuv>\n`
    )
    return `    <tu${id === undefined ? '' : ` tuid="${escapeXml(id)}"`}>\n${variants.join('')}    </tu>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  ${header}\n  <body>\n${body.join('')}  </body>\n</tmx>\n`
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
