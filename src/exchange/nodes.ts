import type {Block, Locale, ParallelText, Range, TranslationUnit} from '../model/index.ts'

/** A stretch of the source that the target lacks: the largest construct whose blocks are all lacking. */
export interface AbsentNode {
  /** Indexes of its blocks in the source. */
  readonly blocks: readonly number[]
  /** Containers around it that the target has. */
  readonly depth: number
  /** What it is: a block, or a container of blocks. */
  readonly isContainer: boolean
  readonly range: Range
}

/** What of a source the target has. */
export interface Presence {
  /** For the index of a source block that of its counterpart; absent where there is none. */
  readonly counterpart: ReadonlyMap<number, number>
  /** Source blocks whose counterpart stands elsewhere. */
  readonly moved: ReadonlySet<number>
  /** In the order of the source. */
  readonly nodes: readonly AbsentNode[]
}

/** Compares the blocks of source and target. Front matter and attributes are no constructs of their own. */
export function presenceOf({articles, source, blocks: groups, units}: ParallelText, target: Locale): Presence {
  const own = articles.get(source)!.blocks
  const other = articles.get(target)?.blocks ?? []
  const [index, otherIndex] = [own, other].map(blocks => new Map(blocks.map((block, at) => [block, at] as const)))
  const counterpart = new Map<number, number>()
  const moved = new Set<number>()
  for (const {variants, isMoved} of groups)
    for (const block of variants.get(source) ?? []) {
      const at = index!.get(block)
      const there = otherIndex!.get((variants.get(target) ?? [])[0] as Block) // A block that is none has no index.
      if (at === undefined || there === undefined) continue
      counterpart.set(at, there)
      if (isMoved) moved.add(at)
    }
  for (const [at, there] of segmentCounterparts(units, {source, target, own, other}))
    if (!counterpart.has(at)) counterpart.set(at, there)
  return {counterpart, moved, nodes: absentNodes(own, counterpart)}
}

interface Sides {
  readonly source: Locale
  readonly target: Locale
  readonly own: readonly Block[]
  readonly other: readonly Block[]
}

/** Blocks that share a unit correspond too. */
function segmentCounterparts(
  units: readonly TranslationUnit[],
  {source, target, own, other}: Sides
): Map<number, number> {
  const [at, there] = [own, other].map(
    blocks => new Map(blocks.flatMap((block, index) => block.segments.map(segment => [segment, index] as const)))
  )
  const found = new Map<number, number>()
  for (const {variants} of units) {
    const [first] = variants.get(target) ?? []
    const place = first && there!.get(first)
    if (place === undefined) continue
    for (const segment of variants.get(source) ?? [])
      if (at!.has(segment) && !found.has(at!.get(segment)!)) found.set(at!.get(segment)!, place)
  }
  return found
}

function isConstruct({kind}: Block): boolean {
  return kind !== 'frontMatterField' && kind !== 'attribute'
}

function absentNodes(blocks: readonly Block[], counterpart: ReadonlyMap<number, number>): AbsentNode[] {
  const present = new Set<string>()
  for (const at of counterpart.keys()) for (const container of blocks[at]!.containers) present.add(keyOf(container))
  const nodes = new Map<string, AbsentNode & {blocks: number[]}>()
  for (const [at, block] of blocks.entries()) {
    if (counterpart.has(at) || !isConstruct(block)) continue
    const depth = block.containers.findIndex(container => !present.has(keyOf(container)))
    const whole = depth < 0 ? block : block.containers[depth]!
    const key = depth < 0 ? `block ${at}` : keyOf(block.containers[depth]!)
    const node = nodes.get(key) ?? {
      blocks: [],
      depth: depth < 0 ? block.containers.length : depth,
      isContainer: depth >= 0,
      range: whole.range
    }
    node.blocks.push(at)
    nodes.set(key, node)
  }
  return [...nodes.values()].sort((a, b) => a.range.start - b.range.start)
}

function keyOf({kind, range}: {readonly kind: string; readonly range: Range}): string {
  return `${kind} ${range.start} ${range.end}`
}
