import {InputError} from '../../input-error.ts'
import type {Returned, ReturnedPart, ReturnedUnit, State} from '../../model/index.ts'
import {type TaggedPiece, writeTagged} from '../tagged.ts'
import {numberOf} from '../xliff/content2.ts'
import {childOf, childrenOf, readXml, textOf, type XmlDocument, type XmlElement} from '../xml/read.ts'

/** Types of our `<prop>`s. */
export const PROPS = {article: 'x-stele-article', stamp: 'x-stele-stamp', state: 'x-stele-state'} as const

/**
 * Reads TMX 1.1 to 1.4b. A unit that some other tool made has no stamp: it is a hint for what is not translated.
 *
 * @throws InputError `xml.…`, `tmx.root`, `tmx.source`, with the place.
 */
export function readTmx(text: string, path: string): Returned {
  const parts = new Map<string, ReturnedPart & {units: ReturnedUnit[]}>()
  const take = (unit: XmlElement, {root, position}: Around) => {
    const header = headerOf(root, {position, path})
    const article = propOf(unit, PROPS.article)
    for (const [targetTag, returned] of variantsOf(unit, header.attributes.get('srclang') ?? '', {position, path})) {
      const key = JSON.stringify([article, targetTag])
      const part = parts.get(key) ?? {...(article !== undefined && {article}), targetTag, units: []}
      parts.set(key, part)
      part.units.push(returned)
    }
  }
  const {root, position} = readXml(text, path, {name: 'tu', depth: 2, take})
  headerOf(root, {position, path})
  if (!childOf(root, 'body')) throw noRoot(root, {position, path})
  return {file: path, parts: [...parts.values()]}
}

type Around = Pick<XmlDocument, 'root' | 'position'>

interface Reading {
  readonly position: XmlDocument['position']
  readonly path: string
}

function headerOf(root: XmlElement, reading: Reading): XmlElement {
  const header = childOf(root, 'header')
  if (root.local === 'tmx' && header) return header
  throw noRoot(root, reading)
}

function noRoot(root: XmlElement, {position, path}: Reading): InputError {
  return new InputError('tmx.root', {path, position: position(root), args: {name: root.name}})
}

function variantsOf(unit: XmlElement, all: string, {position, path}: Reading): (readonly [string, ReturnedUnit])[] {
  const variants = childrenOf(unit, 'tuv').map(variant => ({
    variant,
    tag: variant.attributes.get('xml:lang') ?? variant.attributes.get('lang') ?? ''
  }))
  const wanted = (unit.attributes.get('srclang') ?? all).toLowerCase()
  const source =
    variants.find(({tag}) => tag.toLowerCase() === wanted) ?? (wanted === '*all*' ? variants[0] : undefined)
  // A memory of other tools may have units of other languages.
  if (!source && propOf(unit, PROPS.article) === undefined) return []
  if (!source) throw new InputError('tmx.source', {path, position: position(unit), args: {tag: wanted}})
  const id = unit.attributes.get('tuid')
  return variants.flatMap(({variant, tag}) => {
    const seg = childOf(variant, 'seg')
    if (variant === source.variant || !seg) return []
    const [stamp, state] = [propOf(variant, PROPS.stamp), propOf(variant, PROPS.state)]
    const own = childOf(source.variant, 'seg')
    const returned: ReturnedUnit = {
      ...(stamp !== undefined && id !== undefined && {id, stamp}),
      ...(stamp === undefined && {isHint: true}),
      ...(state !== undefined && {state: state as State}), // Only our own files have it.
      position: position(variant),
      ...(own && {source: writeTagged(contentOf(own))}),
      target: writeTagged(contentOf(seg)),
      isFuzzy: false
    }
    return [[tag, returned] as const]
  })
}

function propOf(element: XmlElement, type: string): string | undefined {
  const prop = childrenOf(element, 'prop').find(({attributes}) => attributes.get('type') === type)
  return prop && textOf(prop)
}

/** What stands in codes is their Markdown, not text; the numbers are those of `x`, or `i` where a tool writes no `x`. */
function contentOf(seg: XmlElement): TaggedPiece[] {
  const numbers = new Map<string, number>()
  const read = ({children}: XmlElement): TaggedPiece[] =>
    children.flatMap((child): TaggedPiece[] => {
      if (child.kind === 'text') return [{kind: 'text', text: child.text}]
      const {local, attributes} = child
      const [i, x] = [attributes.get('i') ?? '', attributes.get('x')]
      if (local === 'hi') return read(child)
      if (local === 'ept') return [{kind: 'close', id: numbers.get(i) ?? numberOf(i)}]
      if (local === 'bpt') {
        numbers.set(i, numberOf(x ?? i))
        return [{kind: 'open', id: numberOf(x ?? i)}]
      }
      if (local === 'it') return [{kind: attributes.get('pos') === 'end' ? 'close' : 'open', id: numberOf(x)}]
      return [{kind: 'alone', id: numberOf(x)}]
    })
  return read(seg)
}
