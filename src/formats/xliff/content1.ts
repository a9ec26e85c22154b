import type {ExchangeCode, TaggedText} from '../../model/index.ts'
import {readTagged, type TaggedPiece} from '../tagged.ts'
import {xml} from '../xml/escape.ts'
import type {XmlElement} from '../xml/read.ts'
import {CODE_NAMES} from './codes.ts'
import {numberOf} from './content2.ts'

/** A text as content of an XLIFF 1.2 `<source>` or `<target>`: pairs as `<bpt>` and `<ept>`, lone codes as `<ph>`, each with its Markdown. */
export function content1(text: TaggedText, codes: readonly ExchangeCode[]): string {
  const byId = new Map(codes.map(code => [code.id, code]))
  return readTagged(text)
    .map(piece => {
      if (piece.kind === 'text') return xml(piece.text)
      const code = byId.get(piece.id)
      const [open = '', close = ''] = code?.data ?? []
      const names = code && CODE_NAMES[code.kind]
      if (piece.kind === 'alone') return `<ph id="${piece.id}"${ctype(names?.alone)}>${xml(open)}</ph>`
      if (piece.kind === 'open') return `<bpt id="${piece.id}"${ctype(names?.pair)}>${xml(open)}</bpt>`
      return `<ept id="${piece.id}">${xml(close)}</ept>`
    })
    .join('')
}

function ctype(name: string | undefined): string {
  return name === undefined ? '' : ` ctype="${name}"`
}

/** The text of a `<source>` or `<target>`, whichever of the inline elements a tool has written; a code that is none of ours has the number 0. */
export function readContent1({children}: XmlElement): TaggedPiece[] {
  return children.flatMap((child): TaggedPiece[] => {
    if (child.kind === 'text') return [{kind: 'text', text: child.text}]
    const id = numberOf(child.attributes.get('rid') ?? child.attributes.get('id'))
    switch (child.local) {
      case 'ph':
      case 'x':
        return [{kind: 'alone', id}]
      case 'g':
        return [{kind: 'open', id}, ...readContent1(child), {kind: 'close', id}]
      case 'bpt':
      case 'bx':
        return [{kind: 'open', id}]
      case 'ept':
      case 'ex':
        return [{kind: 'close', id}]
      case 'it':
        return [{kind: child.attributes.get('pos') === 'close' ? 'close' : 'open', id}]
      default:
        // `<mrk>`: an annotation of the text.
        return readContent1(child)
    }
  })
}
