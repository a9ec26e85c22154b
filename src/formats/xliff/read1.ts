import {InputError} from '../../input-error.ts'
import type {Returned, ReturnedPart, ReturnedUnit, State} from '../../model/index.ts'
import {writeTagged} from '../tagged.ts'
import {childOf, childrenOf, type XmlDocument, type XmlElement} from '../xml/read.ts'
import {readContent1} from './content1.ts'
import {OURS} from './ours.ts'

/** Reads XLIFF 1.0 to 1.2. */
export function readXliff1(document: XmlDocument, path: string): Returned {
  const parts = childrenOf(document.root, 'file').map((file): ReturnedPart => {
    const [original, tag] = [file.attributes.get('original'), file.attributes.get('target-language')]
    const units = unitsIn1(file).map(unit => readUnit1(unit, document))
    const stated = tag ?? units.find(({tag}) => tag !== undefined)?.tag
    if (stated === undefined)
      throw new InputError('xliff.no-target-language', {
        path,
        position: document.position(file),
        args: {attribute: 'target-language'}
      })
    return {...(original !== undefined && {original}), targetTag: stated, units: units.map(({tag: _, ...unit}) => unit)}
  })
  return {file: path, parts}
}

/** The `<trans-unit>`s of a file, body and groups opened. */
export function unitsIn1(element: XmlElement): XmlElement[] {
  return element.children.flatMap(child => {
    if (child.kind === 'text') return []
    return child.local === 'trans-unit'
      ? [child]
      : child.local === 'group' || child.local === 'body'
        ? unitsIn1(child)
        : []
  })
}

/** A unit with the language of its target, where it says one. */
export function readUnit1(unit: XmlElement, {position}: XmlDocument): ReturnedUnit & {readonly tag?: string} {
  const [source, target] = [childOf(unit, 'source'), childOf(unit, 'target')]
  const id = unit.attributes.get('id')
  const tag = target?.attributes.get('xml:lang')
  const state = stateOf(unit, target)
  const stamp = stampIn1(unit)
  return {
    ...(id !== undefined && {id}),
    position: position(unit),
    ...(source && {source: writeTagged(readContent1(source))}),
    ...(target && {target: writeTagged(readContent1(target))}),
    ...(state && {state}),
    isFuzzy: false,
    ...(stamp !== undefined && {stamp}),
    ...(tag !== undefined && {tag})
  }
}

function stampIn1({attributes}: XmlElement): string | undefined {
  const [, stamp] = new RegExp(`^${OURS}:(.+)$`).exec(attributes.get('extradata') ?? '') ?? []
  return stamp
}

/** What is not said to need anything counts as translated; approved is reviewed. */
function stateOf(unit: XmlElement, target: XmlElement | undefined): State | undefined {
  const state = target?.attributes.get('state')
  const isApproved = unit.attributes.get('approved') === 'yes'
  if (state === 'final') return 'final'
  if (state === 'signed-off' || isApproved) return 'reviewed'
  if (state === undefined) return undefined
  return /^(?:new|needs-)/.test(state) ? 'initial' : 'translated'
}
