import {reread} from '../markup/reread.ts'
import type {Article, Block, Locale, ParallelText, Range} from '../model/index.ts'
import {type Edit, splice} from '../splice.ts'
import {anchorOf, type Now} from './anchor.ts'
import type {Wanted} from './decide.ts'
import {type Draft, draftOf} from './draft.ts'
import type {Insertion, Reason} from './insertion.ts'
import {type AbsentNode, type Presence, presenceOf} from './nodes.ts'
import {gapBefore, gapOf, joint, linesAt, nodeText} from './paste.ts'
import {reads} from './reads.ts'
import {waitingFor} from './waiting.ts'

/**
 * Puts blocks that the target lacks where they belong, in the form they have in the source. Each is read again afterwards; one that
 * would change anything else is left out.
 *
 * @param edits What was edited of the target's file before; it has the blocks of the article in `parallel`.
 */
export function insertBlocks(
  parallel: ParallelText,
  target: Locale,
  {
    edits,
    wanted: translated,
    copies
  }: {readonly edits: readonly Edit[]; readonly wanted: readonly Wanted[]; readonly copies: readonly Wanted[]}
): Insertion {
  const reasons = new Map<Wanted, Reason>()
  const inserted = new Set<Wanted>()
  const article = parallel.articles.get(target)!
  if (translated.length === 0) return {text: splice(article.text, edits), inserted, reasons}
  const wanted = [...translated, ...copies]
  const copied = new Set(copies)
  const presence = presenceOf(parallel, target)
  const source = parallel.articles.get(parallel.source)!
  const meant = new Set(presence.nodes.flatMap(({range}) => within(source.blocks, range)))
  const draft = draftOf(parallel, wanted, at => meant.has(at))
  const unitsOf = unitsByBlock(parallel, wanted)
  let now: Now = {article: reread(article, edits), places: [...article.blocks.keys()]}
  for (const run of runsOf(presence.nodes, source, draft)) {
    const own = run.flatMap(({range}) => within(source.blocks, range)).flatMap(at => unitsOf.get(at) ?? [])
    const next = own.some(one => !copied.has(one)) ? insertRun(run, now, {presence, source, draft}) : undefined
    for (const one of own) if (next) inserted.add(one)
    if (next) now = next
    else for (const one of own) reasons.set(one, {key: 'place'})
  }
  const waitingIn = waitingFor(parallel, wanted)
  const waiting = new Map(presence.nodes.flatMap(({range}) => [...waitingIn(within(source.blocks, range))]))
  for (const one of wanted) {
    if (inserted.has(one)) continue
    const count = waiting.get(one)
    const refused = draft.refused.get(one)
    reasons.set(one, refused ? {key: refused} : count !== undefined ? {key: 'waiting', count} : {key: 'place'})
  }
  return {text: now.article.text, inserted, reasons}
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

interface Surroundings {
  readonly presence: Presence
  readonly source: Article
  readonly draft: Draft
}

function insertRun(run: readonly AbsentNode[], now: Now, around: Surroundings): Now | undefined {
  const anchor = anchorOf(run, now, around)
  if (!anchor) return undefined
  const {source, draft} = around
  const eol = now.article.text.includes('\r\n') ? '\r\n' : '\n'
  const texts = run.map(node => nodeText(node, anchor, draft))
  const body = texts
    .map((text, index) =>
      index === 0 ? text : joint(gapOf(run[index - 1]!, run[index]!, source), anchor.prefix) + text
    )
    .join('')
  const edit = linesAt(now.article.text, body, anchor, {gap: gapBefore(run[0]!, source), eol})
  const article = readAgain(now.article, edit)
  const added = run.flatMap(({range}) => within(source.blocks, range)).map(at => draft.article.blocks[at]!)
  const at = article && startOfAdded(now.article.blocks, added, article.blocks)
  if (at === undefined) return undefined
  return {article: article!, places: now.places.map(place => (place >= at ? place + added.length : place))}
}

function readAgain(article: Article, edit: Edit): Article | undefined {
  try {
    return reread(article, [edit])
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
