import type {ExchangeCode, TaggedText} from '../../model/index.ts'
import {readTagged, type TaggedPiece} from '../tagged.ts'
import {xml} from '../xml/escape.ts'
import type {XmlElement} from '../xml/read.ts'
import {CODE_NAMES} from './codes.ts'

/** A text as content of `<source>` or `<target>`: pairs as `<pc>`, a pair that does not nest as `<sc>` and `<ec>`, lone codes as `<ph>`. */
export function content2(text: TaggedText, codes: readonly ExchangeCode[]): string {
  const byId = new Map(codes.map(code => [code.id, code]))
  const pieces = readTagged(text)
  const nested = nestedIds(pieces)
  return pieces
    .map(piece => {
      if (piece.kind === 'text') return xml(piece.text)
      const code = byId.get(piece.id)
      if (piece.kind === 'alone') return `<ph id="${piece.id}"${attributes(code, '', '')}/>`
      if (!nested.has(piece.id)) return apart(piece.kind, piece.id, code)
      return piece.kind === 'close'
        ? '</pc>'
        : `<pc id="${piece.id}"${attributes(code, 'Start', '')}${attributes(code, 'End', 'c')}>`
    })
    .join('')
}

/** Pairs that stand properly inside each other. */
function nestedIds(pieces: readonly TaggedPiece[]): Set<number> {
  const open: number[] = []
  const nested = new Set<number>()
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push(piece.id)
    if (piece.kind === 'close' && open.at(-1) === piece.id) nested.add(open.pop()!)
  }
  return nested
}

function apart(kind: 'open' | 'close', id: number, code: ExchangeCode | undefined): string {
  const isolated = kind === 'open' ? `<sc id="${id}"` : `<ec startRef="${id}"`
  return `${isolated}${attributes(code, '', kind === 'open' ? '' : 'c')}/>`
}

/** What a code is called, what it stands for, and whether it may go. */
function attributes(code: ExchangeCode | undefined, edge: '' | 'Start' | 'End', end: '' | 'c'): string {
  if (!code) return ''
  const data = code.data[end === 'c' ? 1 : 0] ?? ''
  const {type, subType} = CODE_NAMES[code.kind]
  const own =
    edge === 'End'
      ? ''
      : ` canCopy="no" canDelete="${code.isRequired ? 'no' : 'yes'}" type="${type}" subType="${subType}"`
  return `${own} disp${edge}="${xml(data)}" dataRef${edge}="d${code.id}${end}"`
}

/** `<originalData>`: the Markdown of the codes. */
export function originalData(codes: readonly ExchangeCode[], indent: string): string {
  if (codes.length === 0) return ''
  const data = codes.flatMap(({id, data}) =>
    data.map((text, index) => `${indent}  <data id="d${id}${index === 1 ? 'c' : ''}">${xml(text)}</data>\n`)
  )
  return `${indent}<originalData>\n${data.join('')}${indent}</originalData>\n`
}

/** The text of a `<source>` or `<target>`; a code that is none of ours has the number 0. */
export function readContent2({children}: XmlElement): TaggedPiece[] {
  return children.flatMap((child): TaggedPiece[] => {
    if (child.kind === 'text') return [{kind: 'text', text: child.text}]
    const id = numberOf(child.attributes.get('id'))
    switch (child.local) {
      case 'cp':
        return [{kind: 'text', text: codePoint(child.attributes.get('hex'))}]
      case 'ph':
        return [{kind: 'alone', id}]
      case 'pc':
        return [{kind: 'open', id}, ...readContent2(child), {kind: 'close', id}]
      case 'sc':
        return [{kind: 'open', id}]
      case 'ec':
        return [{kind: 'close', id: numberOf(child.attributes.get('startRef') ?? child.attributes.get('id'))}]
      default:
        // `<mrk>`, `<sm>`, `<em>` and what others add: annotations of the text.
        return readContent2(child)
    }
  })
}

export function numberOf(id: string | undefined): number {
  return id !== undefined && /^[1-9]\d{0,5}$/.test(id) ? Number(id) : 0
}

function codePoint(hex: string | undefined): string {
  const value = Number.parseInt(hex ?? '', 16)
  return value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : ''
}
