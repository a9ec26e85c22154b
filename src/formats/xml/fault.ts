import type {MessageArgs} from '../../model/index.ts'

/** What is wrong with an XML file: a message key and its arguments. */
export interface XmlFault {
  readonly code: string
  readonly args: MessageArgs
}

/** What saxes says, and how we say it; `(.+)` is the name in it. Source: the calls of `fail` in saxes 6.0. */
const FAULTS: readonly (readonly [said: RegExp, code: string])[] = [
  [/^unmatched closing tag: (.+?)\.?$/, 'xml.unopened'],
  [/^unclosed tag: (.+?)\.?$/, 'xml.unclosed'],
  [/^duplicate attribute: (.+?)\.?$/, 'xml.twice'],
  [/^unbound namespace prefix: "(.+)"\.?$/, 'xml.prefix'],
  [/entity/, 'xml.reference'],
  [/root/, 'xml.root'],
  [/XML declaration|declarations|^version number|^standalone|^expected|name\/value|^value /, 'xml.declaration'],
  [/^unexpected end/, 'xml.end'],
  [/attribute|whitespace|forward-slash/, 'xml.attribute'],
  [/^disallowed|is disallowed/, 'xml.character']
]

/**
 * Words a fault of the parser.
 *
 * @param said Without the place.
 * @param closed Name of the element that was closed last: the parser closes what is open before it says that it should not be.
 */
export function xmlFault(said: string, closed: string): XmlFault {
  if (said.startsWith('unexpected close tag')) return {code: 'xml.closed', args: {name: closed}}
  for (const [pattern, code] of FAULTS) {
    const match = pattern.exec(said)
    if (match) return {code, args: match[1] === undefined ? {} : {name: match[1]}}
  }
  return {code: 'xml.syntax', args: {reason: said.replace(/\.$/, '')}}
}
