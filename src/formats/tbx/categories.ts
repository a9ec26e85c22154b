import {textOf, type XmlElement} from '../xml/read.ts'
import {readProperties, type STATUS} from './properties.ts'

/** How values are read: blanks round them, and where what the glossary has no place for is counted. */
export interface Reading {
  readonly leftOut: Map<string, number>
  readonly trim: (value: string) => string
}

interface Notes {
  readonly own: Readonly<Record<string, string>>
  readonly notes: readonly string[]
}

/** Our own properties, which stand in the first note, and the other notes. */
export function ownOf(notes: readonly string[]): Notes {
  const own = notes[0] === undefined ? undefined : readProperties(notes[0])
  return own ? {own, notes: notes.slice(1)} : {own: {}, notes}
}

const STRUCTURE = /^(?:langSec|langSet|termSec|tig|ntig|term)$/
const GENERIC = /^(?:descrip|admin|termNote|note|ref|xref|transac|transacNote|date|descripNote|adminNote|hi)$/
const GROUP = /Grp$/

/** The values of data categories of an element: by `type` (DCA) or by the name of the element (DCT); other ones are counted. */
export function categoriesOf(
  element: XmlElement,
  {leftOut, trim}: Reading,
  wanted: readonly string[]
): Map<string, string[]> {
  const values = new Map<string, string[]>()
  const walk = ({children}: XmlElement) => {
    for (const child of children) {
      if (child.kind === 'text' || STRUCTURE.test(child.local)) continue
      if (GROUP.test(child.local)) {
        walk(child)
        continue
      }
      const category = (GENERIC.test(child.local) ? child.attributes.get('type') : undefined) ?? child.local
      const text = trim(textOf(child))
      if (wanted.includes(category)) values.set(category, [...(values.get(category) ?? []), ...(text ? [text] : [])])
      else leftOut.set(category, (leftOut.get(category) ?? 0) + 1)
    }
  }
  walk(element)
  return values
}

/** The elements of a name below another, in order, none inside of one. */
export function* elementsIn(element: XmlElement, name: RegExp): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.kind === 'text') continue
    if (name.test(child.local)) yield child
    else yield* elementsIn(child, name)
  }
}

/** Our word for one of the standard. */
export function ours(table: typeof STATUS, standard: string | undefined): string | undefined {
  return table.find(([, name]) => name === standard)?.[0]
}

/** A field with the texts, one a line; no field without a text. */
export function textIn<Key extends string>(key: Key, texts: readonly string[] = []) {
  return texts.length > 0 ? ({[key]: texts.join('\n')} as Record<Key, string>) : {}
}
