import type {Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import type {Span} from './span.ts'

/** How sure a tuple is that a key of the front matter makes, 0 to 1. */
const BY_KEY = 0.95

/** Pairs the texts of the front matter by their keys, whatever they say; items of lists are left as they are. */
export function joinFields(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[]
): readonly BlockTuple[] {
  const keysOf = ({tuple}: BlockTuple) => tuple.map((span, side) => keyOf(span, blocks[side]!))
  const isHead = (one: BlockTuple) => one.tuple.every(({size}, side) => size === 0 || keysOf(one)[side] !== undefined)
  const heads = tuples.filter(isHead)
  if (heads.every(one => new Set(keysOf(one).filter(key => key !== undefined)).size === 1)) {
    const keys = heads.map(one => keysOf(one).find(key => key !== undefined))
    if (new Set(keys).size === keys.length) return tuples
  }
  const fields = new Map<string, (Span | undefined)[]>()
  for (const head of heads)
    for (const [side, key] of keysOf(head).entries()) {
      if (key === undefined) continue
      const spans = fields.get(key) ?? head.tuple.map(() => undefined)
      spans[side] = head.tuple[side]!
      fields.set(key, spans)
    }
  const next = blocks.map(() => 0)
  const joined = [...fields.values()].map((spans): BlockTuple => {
    const tuple = spans.map((span, side) => {
      if (span) next[side] = span.start + 1
      return span ?? {start: next[side]!, size: 0}
    })
    return {tuple, lead: undefined, confidence: BY_KEY, isMoved: false}
  })
  // In the order of the first side.
  const inOrder = joined.sort((one, other) => one.tuple[0]!.start - other.tuple[0]!.start)
  return [...inOrder, ...tuples.filter(one => !isHead(one))]
}

/** The key of the only block of a span, when it is a text of the front matter and no item of a list. */
function keyOf({start, size}: Span, blocks: readonly Block[]): string | undefined {
  const {kind, key} = (size === 1 && blocks[start]) || {}
  return kind === 'frontMatterField' && key !== undefined && !/\.\d+(?:\.|$)/.test(key) ? key : undefined
}
