import type {Article, Block, InlineCodeKind, Segment} from '../model/index.ts'

/** What must not change of a block when a text is spliced in. */
export interface Outline {
  readonly block: Block
  readonly signature: string
}

/** What a new text will read as, with its codes where they are not the segment's. */
export interface Intended {
  readonly reads: string
  readonly codes?: Pick<Segment, 'text' | 'codes'> | undefined
}

/**
 * The structure of an article with what it says: kinds, containers, protected content, the text of each block with
 * its codes in place; segments in `texts` count with their new text. Runs of blanks are not compared.
 */
export function outline(article: Article, texts: ReadonlyMap<Segment, Intended>): Outline[] {
  return [...article.blocks, ...(article.comments ?? [])].map(block => {
    const {kind, depth, id, value, lang, meta, label, target, key} = block
    const containers = block.containers.map(({kind, index, ordered, checked}) => [kind, index, ordered, checked])
    const content = joined(
      block.segments.flatMap(segment => {
        const {reads, codes} = texts.get(segment) ?? {reads: segment.text}
        return withCodes(codes ?? segment, reads)
      })
    )
    const parts = [kind, depth, id, value, lang, meta, label, target, key, containers, content]
    return {block, signature: JSON.stringify(parts)}
  })
}

/** The text in pieces, each code character as what the code is. */
function withCodes({text: old, codes}: Pick<Segment, 'text' | 'codes'>, text: string): string[] {
  const bare = text.replaceAll(/\s+/g, '').replaceAll('\0', '\uFFFD')
  const waiting = codes.map(({at, kind, role, target}) => ({
    character: old[at],
    is: `${linkOf(kind)} ${role} ${target ?? ''}`
  }))
  return bare.split(/([\uE000-\uF8FF])/).map(piece => {
    const next = waiting.findIndex(code => code.character === piece)
    return next < 0 ? piece : `\0${waiting.splice(next, 1)[0]!.is}`
  })
}

/** With other text beside it every reader may find an address. */
function linkOf(kind: InlineCodeKind): InlineCodeKind {
  return kind === 'address' ? 'link' : kind
}

/** Neighbouring texts as one: where a segment ends does not matter. */
function joined(pieces: readonly string[]): string[] {
  const result: string[] = []
  // Put together at the end of each run: a block may have tens of thousands of segments.
  let run: string[] = []
  const close = () => {
    const text = run.join('')
    if (text !== '') result.push(text)
    run = []
  }
  for (const piece of pieces) {
    if (!piece.startsWith('\0')) run.push(piece)
    else {
      close()
      result.push(piece)
    }
  }
  close()
  return result
}
