import {InputError} from '../../input-error.ts'
import type {Returned, ReturnedPart, ReturnedUnit, State} from '../../model/index.ts'
import {type TaggedPiece, writeTagged} from '../tagged.ts'
import {childOf, childrenOf, textOf, type XmlDocument, type XmlElement} from '../xml/read.ts'
import {readContent2} from './content2.ts'
import {OURS} from './ours.ts'

/** Reads XLIFF 2.0 to 2.2; units that a tool cut into more segments are joined again. */
export function readXliff2(document: XmlDocument, path: string): Returned {
  const {root, position} = document
  const tag = root.attributes.get('trgLang')
  if (tag === undefined)
    throw new InputError('xliff.no-target-language', {path, position: position(root), args: {attribute: 'trgLang'}})
  const parts = childrenOf(root, 'file').map((file): ReturnedPart => {
    const original = file.attributes.get('original')
    return {
      ...(original !== undefined && {original}),
      targetTag: tag,
      units: unitsIn2(file).map(unit => readUnit2(unit, document))
    }
  })
  return {file: path, parts}
}

/** The units of a file, groups opened. */
export function unitsIn2(element: XmlElement): XmlElement[] {
  return element.children.flatMap(child => {
    if (child.kind === 'text') return []
    return child.local === 'unit' ? [child] : child.local === 'group' ? unitsIn2(child) : []
  })
}

export function readUnit2(unit: XmlElement, {position}: XmlDocument): ReturnedUnit {
  const pieces = unit.children.filter(
    child => child.kind === 'element' && /^(?:segment|ignorable)$/.test(child.local)
  ) as XmlElement[] // Told by the filter.
  const id = unit.attributes.get('id')
  const stamp = stampIn(unit)
  const state = lowest(pieces.filter(({local}) => local === 'segment').map(({attributes}) => attributes.get('state')))
  const target = targetOf(pieces)
  return {
    ...(id !== undefined && {id}),
    position: position(unit),
    source: writeTagged(pieces.flatMap(piece => contentOf(piece, 'source') ?? [])),
    ...(target !== undefined && {target}),
    ...(state && {state}),
    isFuzzy: false,
    ...(stamp !== undefined && {stamp})
  }
}

/** Whole or not at all: with one segment to do the unit is not translated. Blanks between segments may be left to the source. */
function targetOf(pieces: readonly XmlElement[]): string | undefined {
  const targets = pieces.map(piece => ({
    order: Number(childOf(piece, 'target')?.attributes.get('order') ?? 0),
    content: contentOf(piece, 'target') ?? (piece.local === 'ignorable' ? contentOf(piece, 'source') : undefined)
  }))
  const isWhole = targets.every(
    ({content}, index) => content && (pieces[index]!.local === 'ignorable' || content.length > 0)
  )
  if (!isWhole) return undefined
  const ordered = targets.every(({order}) => order > 0) ? [...targets].sort((a, b) => a.order - b.order) : targets
  return writeTagged(ordered.flatMap(({content}) => content ?? []))
}

function contentOf(piece: XmlElement, name: 'source' | 'target'): TaggedPiece[] | undefined {
  const element = childOf(piece, name)
  return element && readContent2(element)
}

const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final']

/** A unit is as far as its last segment. */
function lowest(states: readonly (string | undefined)[]): State | undefined {
  const known = states.map(state => STATES.indexOf(state as State)) // Anything else has the index -1.
  return known.length === 0 || known.includes(-1) ? undefined : STATES[Math.min(...known)]
}

function stampIn(unit: XmlElement): string | undefined {
  for (const metadata of childrenOf(unit, 'metadata'))
    for (const group of childrenOf(metadata, 'metaGroup'))
      if (group.attributes.get('category') === OURS)
        for (const meta of childrenOf(group, 'meta')) if (meta.attributes.get('type') === 'stamp') return textOf(meta)
  return undefined
}
