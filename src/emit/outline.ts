import type {Article, Block, Segment} from '../model/index.ts'

/** What must not change of a block when a text is spliced in. */
export interface Outline {
  readonly block: Block
  readonly signature: string
}

/**
 * The structure of an article with what it says: kinds, containers, protected content, the text of each block with
 * its codes; segments in `texts` count with their new text.
 */
export function outline(article: Article, texts: ReadonlyMap<Segment, string>): Outline[] {
  return [...article.blocks, ...(article.comments ?? [])].map(block => {
    const text = block.segments.map(segment => texts.get(segment) ?? segment.text).join('')
    const codes = block.segments.flatMap(segment => segment.codes.map(({kind, role, target}) => [kind, role, target]))
    const {kind, depth, id, value, lang, meta, label, target, key} = block
    const containers = block.containers.map(({kind, index, ordered, checked}) => [kind, index, ordered, checked])
    const content = [text.replaceAll(/\s+/g, ''), codes]
    return {
      block,
      signature: JSON.stringify([kind, depth, id, value, lang, meta, label, target, key, containers, content])
    }
  })
}
