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

type NoteKey =
  | 'stale'
  | 'moved'
  | 'behind'
  | 'first'
  | 'missing'
  | 'obsolete'
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

/** What a note says: what it is about, what changed, and last the box to tick when nothing is left to do. */
export function noteLines(article: Article, item: SyncItem, {word, help}: NoteWriter): string[] {
  const {status, unit} = item
  const box = `[ ] ${word('done', {})}`
  if (status === 'keep') return []
  if (status === 'moved') return [`stele: ${unit} ${word(status, {})}`, ...movedLines(article, item, word), box]
  const change = item.kind ? changedLines(item, word) : changedWords(article, item, word)
  const drafts = help ? helpLines(help(item), word) : []
  return [`stele: ${unit} ${word(status, {})}`, ...change, ...drafts, box]
}

function helpLines({draft, names}: Help, word: Word): string[] {
  const lines =
    names.length > 0 ? [word('names', {text: names.map(pair => `${pair.source} → ${pair.target}`).join('; ')})] : []
  if (!draft) return lines
  const {score, path, text, madeFor, now, isOwn} = draft
  if (score < 100 && !isOwn) lines.unshift(word('madeFor', {text: wordDiff(madeFor, now) ?? madeFor}))
  return [word('draft', {score, path, text}), ...lines]
}

function changedLines({source, was = ''}: SyncItem, word: Word): string[] {
  const lines = lineDiff(was, source).filter(line => line.trim().length > 1)
  const rest = lines.length - MOST_LINES
  return rest > 0 ? [...lines.slice(0, MOST_LINES), word('more', {count: rest})] : lines
}

function changedWords(article: Article, {status, source, was = '', range}: SyncItem, word: Word): string[] {
  const old = was && [word('was', {text: was})]
  const now = source && [word(was ? 'now' : 'source', {text: source})]
  const diff = was && source ? wordDiff(was, source) : undefined
  const isApart = status !== 'missing' && !isWhole(article, range)
  return [
    ...old,
    ...now,
    ...(diff ? [word('diff', {text: diff})] : []),
    ...(isApart ? [word('here', {text: article.text.slice(range.start, range.end)})] : [])
  ]
}

function movedLines({text}: Article, {range, behind = ''}: SyncItem, word: Word): string[] {
  const here = word('here', {text: text.slice(range.start, range.end)})
  return [here, behind === '' ? word('first', {}) : word('behind', {text: behind})]
}

/** Whether a text is all of its block; a note on a cell stands before the table. */
function isWhole({blocks}: Article, {start, end}: SyncItem['range']): boolean {
  const block = blocks.find(({segments}) => segments.some(({range}) => range.start <= start && start < range.end))
  if (!block || block.kind === 'tableCell' || block.kind === 'frontMatterField') return false
  return block.segments.every(({range}) => range.start >= start && range.end <= end)
}
