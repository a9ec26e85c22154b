import {SaxesParser} from 'saxes'
import {InputError} from '../../input-error.ts'
import {positions} from '../../locate.ts'
import type {Position, Range} from '../../model/index.ts'
import {xmlFault} from './fault.ts'

/** An element as it stands in its file. */
export interface XmlElement {
  readonly kind: 'element'
  /** As written, with its prefix. */
  readonly name: string
  readonly local: string
  /** Namespace; empty when it has none. */
  readonly uri: string
  /** By name as written. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** From `<` to the last `>`, in UTF-16 offsets of the file. */
  readonly range: Range
  /** What stands between its tags; empty for `<a/>`. */
  readonly inner: Range
}

/** Element or text; comments and processing instructions are left out. */
export type XmlNode = XmlElement | {readonly kind: 'text'; readonly text: string}

/** A document and how to find its lines. */
export interface XmlDocument {
  readonly text: string
  readonly root: XmlElement
  /** Line and column of an element. */
  readonly position: (element: XmlElement) => Position
}

/** Elements that are handed over when they close, and are not kept as children. */
export interface Taking {
  /** Local name. */
  readonly name: string
  /** Elements around it. */
  readonly depth: number
  /** `root` has the children that came before. */
  take(element: XmlElement, around: Pick<XmlDocument, 'root' | 'position'>): void
}

/** An ampersand that begins no reference: what people who edit XML by hand forget most. */
const NO_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/

/** Elements inside each other; no format of translators comes near. */
export const DEEPEST = 200

/** What many tools write at the head of a memory: the name of a file that is never fetched, and nothing of its own. */
const TMX = /^\s*tmx\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]*"|'[^'<>]*'))\s+(?:"[^"<>]*"|'[^'<>]*')\s*$/

/**
 * Reads XML as data from strangers: no document type declaration but that of TMX, which declares nothing here, hence no entities but
 * XML's own five; nothing fetched, limited depth.
 *
 * @param path File for messages.
 * @param taking What is taken out as it is read: a large file is never held as a whole.
 * @throws InputError `xml.doctype`, `xml.depth` or as `xmlFault` has it, with the place.
 */
export function readXml(text: string, path: string, taking?: Taking): XmlDocument {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const parser = new SaxesParser({xmlns: true})
  const place = positions(text)
  const position = ({range}: XmlElement) => place(range.start)
  const offset = () => parser.position + shift
  const fail = (code: string, at: number, args = {}) => new InputError(code, {path, position: place(at), args})
  const open: {element: XmlElement & {children: XmlNode[]}; start: number}[] = []
  let [start, closed] = [0, '']
  let root: XmlElement | undefined
  parser.on('error', error => {
    const {code, args} = xmlFault(error.message.replace(/^\d+:\d+: /, ''), closed)
    // The parser looks for the end of a reference as far as the next semicolon.
    const bare = code === 'xml.unclosed' || code === 'xml.reference' ? text.search(NO_REFERENCE) : -1
    throw bare >= 0 ? fail('xml.reference', bare) : fail(code, Math.max(0, offset() - 1), args)
  })
  parser.on('doctype', said => {
    if (!TMX.test(said)) throw fail('xml.doctype', text.indexOf('<!DOCTYPE'))
  })
  parser.on('opentagstart', () => {
    // A name holds no `<`, so the last one begins the tag.
    start = text.lastIndexOf('<', offset() - 1)
    if (open.length >= DEEPEST) throw fail('xml.depth', start, {limit: DEEPEST})
  })
  parser.on('opentag', ({name, local, uri, attributes}) => {
    const values = new Map(Object.entries(attributes).map(([key, {value}]) => [key, value]))
    const none = {start: offset(), end: offset()}
    const element = {
      kind: 'element' as const,
      name,
      local,
      uri,
      attributes: values,
      children: [],
      range: none,
      inner: none
    }
    open.push({element, start})
  })
  const say = (said: string) => {
    open.at(-1)?.element.children.push({kind: 'text', text: said})
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', ({isSelfClosing}) => {
    const {element, start: from} = open.pop()!
    closed = element.name
    const end = offset()
    const inner = isSelfClosing ? element.inner : {start: element.inner.start, end: text.lastIndexOf('<', end - 1)}
    const whole = {...element, range: {start: from, end}, inner}
    if (open.length === 0) root = whole
    else if (taking?.name === whole.local && open.length === taking.depth)
      taking.take(whole, {root: open[0]!.element, position})
    else open.at(-1)!.element.children.push(whole)
  })
  parser.write(text.slice(shift)).close()
  // Without a root element the parser has thrown.
  return {text, root: root!, position}
}

/** The elements among the children that have a name, whatever their prefix. */
export function childrenOf({children}: XmlElement, local: string): XmlElement[] {
  return children.filter(child => child.kind === 'element' && child.local === local) as XmlElement[] // Told by the filter.
}

/** The first child with a name. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return childrenOf(element, local)[0]
}

/** All text inside an element. */
export function textOf({children}: XmlElement): string {
  return children.map(child => (child.kind === 'text' ? child.text : textOf(child))).join('')
}
