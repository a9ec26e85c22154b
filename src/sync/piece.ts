import {memoryText} from '../formats/memory-text.ts'
import type {Article, Block, BlockKind, Locale, MemoryText, Range, Segment} from '../model/index.ts'
import {elementTags} from './element-tags.ts'
import {normal, protectedKey} from './fingerprint.ts'

/** The smallest thing that is followed from version to version: a segment, or a protected block. */
export interface Piece {
  readonly text: MemoryText
  /** Equal for texts that say the same. */
  readonly key: string
  readonly range: Range
  /** Place of its block among the article's blocks; the protected front matter (`FRONT`) is in none, nor is the tag of an element, each at one below it. */
  readonly block: number
  /** What kind of block it stands in and where: equal for blocks that may take each other's place. */
  readonly shape: string
  readonly segment?: Segment
  /** It stands in the same block as the piece before it. */
  readonly continues: boolean
  /** Kind of a protected block. */
  readonly kind?: BlockKind
}

/** The pieces of a version and which unit each belongs to: its place among the known ones, or a new one's. */
export interface Version {
  readonly locale: Locale
  readonly pieces: readonly Piece[]
  readonly owners: (number | undefined)[]
}

/** Stands for the block of the protected front matter. */
export const FRONT = -1

/** What stands for the keys of the front matter that are not translated. */
const FRONT_MATTER = 'frontMatterField'

/** The pieces of an article in the order of its blocks. */
export function piecesOf(article: Article): Piece[] {
  const tags = elementTags(article)
  let count = 0
  const begun = (index: number) =>
    (tags.get(index) ?? []).map(({range, name, text}) => {
      count += 1
      return protectedPiece({block: FRONT - count, shape: `tag ${name}`, range, kind: 'expression'}, text)
    })
  return [
    ...frontMatter(article),
    ...article.blocks.flatMap((block, index) => [...begun(index), ...ofBlock(article, block, index)])
  ]
}

function ofBlock(article: Article, block: Block, index: number): Piece[] {
  const {kind, containers, depth, segments} = block
  const place = containers.map(container => `${container.kind}${container.label ?? ''}`).join('>')
  const about = {block: index, shape: `${place} ${kind}${depth ?? block.lang ?? block.key ?? ''}`}
  const own = segments.map((segment, at) => {
    const text = memoryText([segment], depth)
    return {...about, text, key: normal({...text, level: undefined}), range: segment.range, segment, continues: at > 0}
  })
  const content = protectedText(article, block)
  if (content === undefined) return own
  return [protectedPiece({...about, kind, range: block.range}, content), ...own]
}

/** What a protected block says; of one that holds texts too, what is protected of it. */
function protectedText({text}: Article, {kind, range, value, segments}: Block): string | undefined {
  if (kind === 'thematicBreak' || kind === 'attribute' || kind === FRONT_MATTER || kind === 'tableCell')
    return undefined
  if (segments.length === 0) return text.slice(range.start, range.end)
  return value
}

function protectedPiece(about: Pick<Piece, 'block' | 'shape' | 'range'> & {kind: BlockKind}, content: string): Piece {
  const text = content.replaceAll('\r\n', '\n')
  return {...about, text: {text}, key: protectedKey(about.kind, {text}), continues: false}
}

/** The head of an article without the values that are translated. */
function frontMatter({text, frontMatter: {format, end}, blocks}: Article): Piece[] {
  if (!format) return []
  let [content, at] = ['', text.startsWith('\uFEFF') ? 1 : 0]
  const range = {start: at, end}
  for (const {kind, range} of blocks) {
    if (kind !== FRONT_MATTER) continue
    content += text.slice(at, range.start)
    at = range.end
  }
  content += text.slice(at, end)
  return [protectedPiece({block: FRONT, shape: FRONT_MATTER, range, kind: FRONT_MATTER}, content)]
}
