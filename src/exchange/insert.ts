import type {Article, Block, Container, Locale, ParallelText, Range} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import type {Wanted} from './decide.ts'
import {type Draft, draftOf} from './draft.ts'
import {type AbsentNode, type Presence, presenceOf} from './nodes.ts'
import {reads} from './reads.ts'

/** What came of blocks that the target lacked. */
export interface Insertion {
  readonly text: string
  readonly inserted: ReadonlySet<Wanted>
  /** For units that could not be inserted: why, a key under `exchange.reason`. */
  readonly reasons: ReadonlyMap<Wanted, Reason>
}

export interface Reason {
  readonly key: 'waiting' | 'structure' | 'spans' | 'place'
  /** Units of the block that are not translated. */
  readonly count?: number
}

/**
 * Puts blocks that the target lacks where they belong, in the form they have in the source. Each is read again afterwards; one that
 * would change anything else is left out.
 *
 * @param text The target's file with what was edited; it has the blocks of the article in `parallel`.
 */
export function insertBlocks(
  parallel: ParallelText,
  target: Locale,
  {text, wanted}: {readonly text: string; readonly wanted: readonly Wanted[]}
): Insertion {
  const reasons = new Map<Wanted, Reason>()
  const inserted = new Set<Wanted>()
  if (wanted.length === 0) return {text, inserted, reasons}
  const presence = presenceOf(parallel, target)
  const source = parallel.articles.get(parallel.source)!
  const article = parallel.articles.get(target)!
  const meant = new Set(presence.nodes.flatMap(({range}) => within(source.blocks, range)))
  const draft = draftOf(parallel, wanted, at => meant.has(at))
  const unitsOf = unitsByBlock(parallel, wanted)
  let now: Now = {text, blocks: parse(text, article).blocks, places: [...article.blocks.keys()]}
  for (const run of runsOf(presence.nodes, source, draft)) {
    const own = run.flatMap(({range}) => within(source.blocks, range)).flatMap(at => unitsOf.get(at) ?? [])
    const next = own.length > 0 ? insertRun(run, now, {presence, source, article, draft}) : undefined
    for (const one of own) if (next) inserted.add(one)
    if (next) now = next
    else for (const one of own) reasons.set(one, {key: 'place'})
  }
  for (const one of wanted) {
    if (inserted.has(one)) continue
    const count = draft.waiting.get(one)
    const refused = draft.refused.get(one)
    reasons.set(one, refused ? {key: refused} : count !== undefined ? {key: 'waiting', count} : {key: 'place'})
  }
  return {text: now.text, inserted, reasons}
}

/** Blocks inside a range, attributes of their markup too. */
function within(blocks: readonly Block[], {start, end}: Range): number[] {
  return [...blocks.keys()].filter(at => {
    const {range, kind} = blocks[at]!
    return kind !== 'frontMatterField' && range.start >= start && range.end <= end
  })
}

function unitsByBlock({articles, source, units}: ParallelText, wanted: readonly Wanted[]): Map<number, Wanted[]> {
  const byId = new Map(wanted.map(one => [one.unit.id, one]))
  const blockOf = new Map(
    articles.get(source)!.blocks.flatMap(({segments}, at) => segments.map(segment => [segment, at] as const))
  )
  const result = new Map<number, Wanted[]>()
  for (const {id, variants} of units) {
    const [first] = variants.get(source) ?? []
    const [one, at] = [byId.get(id), first && blockOf.get(first)]
    if (one && at !== undefined) result.set(at, [...(result.get(at) ?? []), one])
  }
  return result
}

/** Nodes that stand side by side in the source and are ready; what is protected goes with its neighbours, never alone. */
function runsOf(nodes: readonly AbsentNode[], source: Article, {ready}: Draft): AbsentNode[][] {
  const runs: AbsentNode[][] = []
  for (const node of nodes) {
    if (!within(source.blocks, node.range).every(at => ready.has(at))) continue
    const last = runs.at(-1)?.at(-1)
    const isNext =
      last &&
      last.depth === node.depth &&
      source.text.slice(last.range.end, node.range.start).replaceAll(/[\s>|]/g, '') === ''
    if (isNext) runs.at(-1)!.push(node)
    else runs.push([node])
  }
  return runs.filter(run => run.some(({blocks}) => blocks.some(at => source.blocks[at]!.segments.length > 0)))
}

/** The target as far as it is written: for each block of the article the index of that block now. */
interface Now {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly places: readonly number[]
}

interface Surroundings {
  readonly presence: Presence
  readonly source: Article
  readonly article: Article
  readonly draft: Draft
}

function insertRun(run: readonly AbsentNode[], now: Now, around: Surroundings): Now | undefined {
  const anchor = anchorOf(run, now, around)
  if (!anchor) return undefined
  const {source, article, draft} = around
  const eol = article.text.includes('\r\n') ? '\r\n' : '\n'
  const texts = run.map(node => lines(node, anchor, {source, draft}))
  const body = texts
    .map((text, index) =>
      index === 0 ? text : joint(gapOf(run[index - 1]!, run[index]!, source), anchor.prefix) + text
    )
    .join('')
  const text = withLines(now.text, body, anchor, {gap: gapBefore(run[0]!, source), eol})
  const blocks = readAgain(text, article)
  const added = run.flatMap(({range}) => within(source.blocks, range)).map(at => draft.blocks[at]!)
  const at = blocks && startOfAdded(now.blocks, added, blocks)
  if (at === undefined) return undefined
  return {text, blocks: blocks!, places: now.places.map(place => (place >= at ? place + added.length : place))}
}

function readAgain(text: string, article: Article): readonly Block[] | undefined {
  try {
    return parse(text, article).blocks
  } catch {
    // Only `parse` can fail here, and then the text is not what it should be.
    return undefined
  }
}

/** Where the added blocks begin in the new list, when it is the old one with them and nothing else. */
function startOfAdded(old: readonly Block[], added: readonly Block[], blocks: readonly Block[]): number | undefined {
  if (blocks.length !== old.length + added.length) return undefined
  const [before, own, after] = [old, added, blocks].map(list => list.map(reads))
  for (let at = 0; at <= old.length; at += 1) {
    const isHere = own!.every((text, index) => after![at + index] === text)
    if (isHere && before!.slice(at).every((text, index) => after![at + own!.length + index] === text)) return at
    if (before![at] !== after![at]) return undefined
  }
  return undefined
}

interface Anchor {
  readonly side: 'after' | 'before'
  readonly range: Range
  /** What stands before it on its line. */
  readonly prefix: string
  /** Of a list item: the bullet or the mark behind the number. */
  readonly marker: string
}

/** The counterpart of the nearest sibling before the run, or else behind it. */
function anchorOf(run: readonly AbsentNode[], now: Now, {presence, source}: Surroundings): Anchor | undefined {
  const [first] = run
  const depth = first!.depth
  const parent = depth === 0 ? undefined : source.blocks[first!.blocks[0]!]!.containers[depth - 1]
  const isSibling = (at: number) =>
    depth === 0 || source.blocks[at]!.containers.some(container => isSame(container, parent!))
  const known = [...presence.counterpart].filter(
    ([at]) => !presence.moved.has(at) && isSibling(at) && isBody(source.blocks[at]!)
  )
  const before = known.filter(([at]) => source.blocks[at]!.range.start < first!.range.start).sort(([a], [b]) => b - a)
  const after = known.filter(([at]) => source.blocks[at]!.range.start > first!.range.start).sort(([a], [b]) => a - b)
  const place = (there: number) =>
    withDelimiterRow(rangeAt(now.blocks[now.places[there]!]!, depth, first!, source), now.text)
  for (const [list, side] of [
    [before, 'after'],
    [after, 'before']
  ] as const)
    for (const [, there] of list) {
      const range = place(there)
      if (range) return anchorAt(now.text, range, side)
    }
  return depth === 0 ? atEnd(now) : undefined
}

function isBody({kind}: Block): boolean {
  return kind !== 'frontMatterField' && kind !== 'attribute'
}

function isSame(a: Container, b: Container): boolean {
  return a.kind === b.kind && a.range.start === b.range.start && a.range.end === b.range.end
}

/** The construct of a target block that is a sibling of the run: of the same depth and, in a list or table, of the same kind. */
function rangeAt(
  block: Block,
  depth: number,
  {isContainer, blocks}: AbsentNode,
  source: Article
): (Range & {readonly isHead?: boolean}) | undefined {
  if (block.containers.length < depth) return undefined
  const sibling = block.containers[depth]
  const wanted = isContainer ? source.blocks[blocks[0]!]!.containers[depth]!.kind : undefined
  if (depth > 0 && (wanted === 'listItem' || wanted === 'tableRow') && sibling?.kind !== wanted) return undefined
  if (sibling?.kind === 'tableRow' && sibling.index === 0) return {...sibling.range, isHead: true}
  return sibling?.range ?? block.range
}

/** The head of a table and the line of dashes below it belong together. */
function withDelimiterRow(range: ReturnType<typeof rangeAt>, text: string): Range | undefined {
  if (!range?.isHead) return range
  const behind = /^[ \t]*(?:\r\n|\n|\r)[^\r\n]*/.exec(text.slice(range.end))?.[0].length ?? 0
  return {start: range.start, end: range.end + behind}
}

function anchorAt(text: string, range: Range, side: Anchor['side']): Anchor {
  const line = Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1
  const [, marker = ''] = /^(?:\d+)?([-*+.)])(?=\s)/.exec(text.slice(range.start, range.start + 12)) ?? []
  return {side, range, prefix: text.slice(line, range.start).replace(/^\uFEFF/, ''), marker}
}

/** Nothing of the body is there: behind the front matter, or whatever else the file holds. */
function atEnd({text}: Now): Anchor {
  const {length} = text.trimEnd()
  return {side: 'after', range: {start: length, end: length}, prefix: '', marker: ''}
}

interface Drafting {
  readonly source: Article
  readonly draft: Draft
}

/** The lines of a node as the draft has them, with the prefix and the list marker of the place they go to. */
function lines({blocks, depth, isContainer}: AbsentNode, {prefix, marker}: Anchor, {draft}: Drafting): string {
  const block = draft.blocks[blocks[0]!]!
  const {start, end} = isContainer ? block.containers[depth]!.range : block.range
  const own = anchorAt(draft.text, {start, end}, 'after')
  const [first = '', ...rest] = draft.text
    .slice(start, end)
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const isItem = isContainer && block.containers[depth]!.kind === 'listItem'
  const head =
    isItem && marker !== '' ? first.replace(/^(\d*)[-*+.)](?=\s|$)/, (_, number: string) => number + marker) : first
  const moved = rest.map(line => (line.startsWith(own.prefix) ? prefix + line.slice(own.prefix.length) : line))
  return [head, ...moved].join('\n')
}

/** Line ends between siblings of the source: one or two. */
function gapOf(before: AbsentNode, node: AbsentNode, {text}: Article): 1 | 2 {
  return (text.slice(before.range.end, node.range.start).match(/\r\n|\n|\r/g) ?? []).length > 1 ? 2 : 1
}

/** Line ends before a node in the source. */
function gapBefore({range, depth}: AbsentNode, {text}: Article): 1 | 2 {
  if (depth === 0) return 2
  const before = text.slice(0, range.start).replace(/[ \t>]*$/, '')
  return /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)$/.test(before) ? 2 : 1
}

function joint(gap: 1 | 2, prefix: string): string {
  return gap === 1 ? `\n${prefix}` : `\n${prefix.trimEnd()}\n${prefix}`
}

function withLines(
  text: string,
  body: string,
  {side, range, prefix}: Anchor,
  {gap, eol}: {readonly gap: 1 | 2; readonly eol: string}
): string {
  const native = (lines: string) => lines.replaceAll('\n', eol)
  if (side === 'before') return text.slice(0, range.start) + native(body + joint(gap, prefix)) + text.slice(range.start)
  const end = range.start + text.slice(range.start, range.end).trimEnd().length
  const [head, tail] = [text.slice(0, end), text.slice(end)]
  const lead = head.trim() === '' ? '' : native(joint(gap, prefix))
  const isApart = gap === 1 || /^[ \t]*(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r|$)/.test(tail) || tail.trim() === ''
  return (
    head + lead + native(body) + (isApart ? (tail === '' && gap === 2 && head.trim() === '' ? eol : '') : eol) + tail
  )
}
