import {xml} from '../xml/escape.ts'
import {childOf, childrenOf, type XmlElement, type XmlNode} from '../xml/read.ts'

/** What others added to a unit, as it stands in the file: written again at its place. */
export interface Foreign2 {
  /** Attributes of `<unit>` and `<segment>`. */
  readonly unit: string
  readonly segment: string
  /** Entries of the modules and of `<notes>`, whole elements of modules we do not write. */
  readonly metadata: string
  readonly glossary: string
  readonly matches: string
  readonly elements: string
  readonly notes: string
}

export const NOTHING2: Foreign2 = {
  unit: '',
  segment: '',
  metadata: '',
  glossary: '',
  matches: '',
  elements: '',
  notes: ''
}

/** What is ours in XLIFF 2: groups and notes by category, entries by id. */
export function foreign2(unit: XmlElement, text: string): Foreign2 {
  const entries = (parent: string, indent: string) =>
    raw(
      childrenOf(unit, parent).flatMap(({children}) => children),
      text,
      indent
    )
  const segment = childOf(unit, 'segment')
  return {
    unit: otherAttributes(unit, ['id', 'name', 'type', 'canResegment']),
    segment: segment ? otherAttributes(segment, ['id', 'state', 'subState']) : '',
    metadata: entries('metadata', '      '),
    glossary: entries('glossary', '        '),
    matches: entries('matches', '        '),
    notes: entries('notes', '        '),
    elements: raw(
      unit.children.filter(
        child =>
          child.kind === 'element' &&
          !/^(?:segment|ignorable|originalData|glossary|matches|notes|metadata)$/.test(child.local)
      ),
      text,
      '      '
    )
  }
}

/** What others added to a unit of XLIFF 1.2. */
export interface Foreign1 {
  /** Attributes of `<trans-unit>` and `<target>`. */
  readonly unit: string
  readonly target: string
  readonly elements: string
}

export const NOTHING1: Foreign1 = {unit: '', target: '', elements: ''}

/** What is ours in XLIFF 1.2 says so: `from`, `tool-id`, the name of the context. */
export function foreign1(unit: XmlElement, text: string): Foreign1 {
  const target = childOf(unit, 'target')
  return {
    unit: otherAttributes(unit, ['id', 'resname', 'restype', 'extradata', 'approved', 'xml:space']),
    target: target ? otherAttributes(target, ['xml:lang', 'state', 'state-qualifier']) : '',
    elements: raw(
      unit.children.filter(child => child.kind === 'element' && !/^(?:source|target|seg-source)$/.test(child.local)),
      text,
      '        '
    )
  }
}

function isOurs({attributes}: XmlElement): boolean {
  const is = (name: string, value: RegExp) => value.test(attributes.get(name) ?? '')
  return (
    is('category', /^stele(?::|$)/) ||
    is('id', /^stele-/) ||
    is('from', /^stele$/) ||
    is('tool-id', /^stele$/) ||
    is('name', /^stele:/)
  )
}

/** Elements that are not ours, byte for byte. */
function raw(nodes: readonly XmlNode[], text: string, indent: string): string {
  return nodes
    .filter(node => node.kind === 'element' && !isOurs(node))
    .map(node => `${indent}${node.kind === 'element' ? text.slice(node.range.start, node.range.end) : ''}\n`)
    .join('')
}

function otherAttributes({attributes}: XmlElement, own: readonly string[]): string {
  return [...attributes]
    .filter(([name]) => !own.includes(name) && !/^xmlns(?::(?:mda|gls|mtc))?$/.test(name))
    .map(([name, value]) => ` ${name}="${xml(value)}"`)
    .join('')
}
