import type {Article, Block, Segment} from '../model/index.ts'

/** What must not change of a block when a text is spliced in. */
export interface Outline {
  readonly block: Block
  readonly signature: string
}

/**
 * The structure of an article with what it says: kinds, containers, protected content, the text of each block with
 * its codes in place; segments in `texts` count with their new text. Runs of blanks are not compared.
 */
export function outline(article: Article, texts: ReadonlyMap<Segment, string>): Outline[] {
  return [...article.blocks, ...(article.comments ?? [])].map(block => {
    const {kind, depth, id, value, lang, meta, label, target, key} = block
    const containers = block.containers.map(({kind, index, ordered, checked}) => [kind, index, ordered, checked])
    const content = block.segments.map(segment => withCodes(segment, texts.get(segment) ?? segment.text)).join('')
    const parts = [kind, depth, id, value, lang, meta, label, target, key, containers, content]
    return {block, signature: JSON.stringify(parts)}
  })
}

/** The text with each code character replaced by what the code is. */
function withCodes({text: old, codes}: Segment, text: string): string {
  const bare = text.replaceAll(/\s+/g, '').replaceAll('\0', '\uFFFD')
  const waiting = codes.map(({at, kind, role, target}) => ({character: old[at], is: `${kind} ${role} ${target ?? ''}`}))
  return bare.replaceAll(/[\uE000-\uF8FF]/g, character => {
    const next = waiting.findIndex(code => code.character === character)
    return next < 0 ? character : `<${waiting.splice(next, 1)[0]!.is}>`
  })
}
