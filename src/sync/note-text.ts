import type {Article, MessageArgs} from '../model/index.ts'
import {lineDiff, wordDiff} from './diff.ts'
import type {Help} from './draft/index.ts'
import type {SyncItem} from './plan.ts'

/** Words a note; keys under `commands.sync.note`. */
export type Word = (key: NoteKey, args: MessageArgs) => string

/** What writes notes: the words, and what help there is for drafts. */
export interface NoteWriter {
  readonly word: Word
  readonly help?: (item: SyncItem) => Help
}

/** The parts of a note: what happened, what may help, and the box. */
export interface NoteLines {
  readonly said: readonly string[]
  readonly help: readonly string[]
  readonly box: string
}

type NoteKey =
  | 'stale'
  | 'moved'
  | 'behind'
  | 'ahead'
  | 'first'
  | 'parted'
  | 'joined'
  | 'missing'
  | 'obsolete'
  | 'into'
  | 'elsewhere'
  | 'was'
  | 'now'
  | 'source'
  | 'diff'
  | 'here'
  | 'draft'
  | 'madeFor'
  | 'names'
  | 'more'
  | 'done'

/** Lines of a changed block of code that a note shows. */
const MOST_LINES = 40

/**
 * What one note says: what it is about, what changed, and last the box to tick when nothing is left to do. Undefined where nothing is to be done.
 *
 * @param items Of one block or row and of one status; in order.
 */
export function noteLines(
  article: Article,
  items: readonly [SyncItem, ...SyncItem[]],
  {word, help}: NoteWriter
): NoteLines | undefined {
  const [{status, kind, into, elsewhere}] = items
  if (status === 'keep') return undefined
  const change =
    status === 'moved'
      ? movedLines(article, items, word)
      : kind
        ? changedLines(items[0], word)
        : changedWords(article, items, word)
  const drafts = help && status !== 'moved' ? items.flatMap(item => helpLines(help(item), word)) : []
  const units = items.flatMap(({unit, holds = []}) => [unit, ...holds]).join(',')
  const head = `stele: ${units} ${word(into === undefined ? status : 'into', {})}`
  const place = elsewhere === undefined ? [] : [word('elsewhere', {path: elsewhere})]
  return {said: [head, ...change, ...place], help: drafts, box: `[ ] ${word('done', {})}`}
}

function helpLines({draft, names}: Help, word: Word): string[] {
  const lines =
    names.length > 0 ? [word('names', {text: names.map(pair => `${pair.source} → ${pair.target}`).join('; ')})] : []
  if (!draft) return lines
  const {score, path, text, madeFor, now, isOwn} = draft
  if (score < 100 && !isOwn) lines.unshift(word('madeFor', {text: wordDiff(madeFor, now) ?? madeFor}))
  return [word('draft', {score, path, text}), ...lines]
}

function changedLines({source, was}: SyncItem, word: Word): string[] {
  const lines = was === undefined ? source.split('\n') : lineDiff(was, source).filter(line => line.trim().length > 1)
  const rest = lines.length - MOST_LINES
  return rest > 0 ? [...lines.slice(0, MOST_LINES), word('more', {count: rest})] : lines
}

function changedWords(article: Article, items: readonly [SyncItem, ...SyncItem[]], word: Word): string[] {
  const [{status, paragraph, row}] = items
  const [was, source] = [joined(items, 'was'), joined(items, 'source') || joined(items, 'into')]
  if (paragraph && was === source) return [word('here', {text: textOf(article, items)}), word(paragraph, {})]
  const diff = was && source && status === 'stale' ? wordDiff(was, source) : undefined
  const isApart = status !== 'missing' && !isWhole(article, rangeOf(items))
  return [
    ...(was && [word('was', {text: was})]),
    ...(source && [word(was ? 'now' : 'source', {text: source})]),
    ...(status === 'missing' ? besideLines(items[0], word) : []),
    ...(row === undefined ? [] : [word('here', {text: row})]),
    ...(diff ? [word('diff', {text: diff})] : []),
    ...(paragraph ? [word(paragraph, {})] : []),
    ...(isApart ? [word('here', {text: textOf(article, items)})] : [])
  ]
}

/** The texts of one paragraph; of one row with bars between them. */
function joined(items: readonly SyncItem[], key: 'was' | 'source' | 'into'): string {
  const between = items[0]?.group?.startsWith('row') ? ' | ' : ' '
  const texts = items.flatMap(item => item[key] ?? [])
  return texts.every(text => text === '') ? '' : texts.join(between)
}

function movedLines(article: Article, items: readonly [SyncItem, ...SyncItem[]], word: Word): string[] {
  const beside = besideLines(items[0], word)
  return [word('here', {text: textOf(article, items)}), ...(beside.length > 0 ? beside : [word('first', {})])]
}

function besideLines({behind, ahead}: SyncItem, word: Word): string[] {
  return [
    ...(behind === undefined ? [] : [word('behind', {text: behind})]),
    ...(ahead === undefined ? [] : [word('ahead', {text: ahead})])
  ]
}

function textOf({text}: Article, items: readonly [SyncItem, ...SyncItem[]]): string {
  const {start, end} = rangeOf(items)
  return text.slice(start, end)
}

function rangeOf(items: readonly [SyncItem, ...SyncItem[]]) {
  return {start: items[0].range.start, end: Math.max(...items.map(({range}) => range.end))}
}

/** A note on these stands before what they are in. */
const APART: ReadonlySet<string> = new Set(['tableCell', 'frontMatterField', 'attribute', 'htmlText'])

/** Whether a text is all of its block. */
function isWhole({blocks}: Article, {start, end}: SyncItem['range']): boolean {
  const block = blocks.find(({segments}) => segments.some(({range}) => range.start <= start && start < range.end))
  if (!block || APART.has(block.kind)) return false
  return block.segments.every(({range}) => range.start >= start && range.end <= end)
}
