import type {Article, Block, MessageArgs} from '../model/index.ts'
import type {SyncItem} from './plan.ts'

/** Words a note; keys under `commands.sync.note`. */
type Word = (key: 'stale' | 'missing' | 'obsolete', args: MessageArgs) => string

const NOTE = /^<!--\s*stele: /

/** A comment of `sync` in an article: for translators, never for readers. */
export function isNote({kind, value = ''}: Block): boolean {
  return kind === 'html' && NOTE.test(value.trimStart())
}

/**
 * The text of a target with a comment before each top-level block that holds something to do, and without the comments
 * of earlier runs. Nothing else changes; a second run gives the same text.
 *
 * @param items Of this article's locale.
 */
export function annotate(article: Article, items: readonly SyncItem[], word: Word): string {
  const eol = article.text.includes('\r\n') ? '\r\n' : '\n'
  const insertions = new Map<number, string[]>()
  for (const item of items) {
    if (item.status !== 'stale' && item.status !== 'missing' && item.status !== 'obsolete') continue
    const at = placeOf(article, item)
    const args = {source: escaped(item.source), was: escaped(item.was ?? '')}
    insertions.set(at, [
      ...(insertions.get(at) ?? []),
      `<!-- stele: ${item.unit} ${oneLine(word(item.status, args))} -->`
    ])
  }
  return apply(article, insertions, eol)
}

/** The start of the top-level construct that holds the item; a missing one goes before the next. */
function placeOf({blocks, text}: Article, {range, status}: SyncItem): number {
  const body = blocks.filter(({kind}) => kind !== 'frontMatterField')
  const outer = (block: Block) => block.containers[0]?.range ?? block.range
  const block =
    status === 'missing'
      ? (body.find(other => other.range.start <= range.start && range.start < other.range.end) ??
        body.find(other => outer(other).start >= range.start))
      : body.find(other => other.range.end >= range.end)
  return block ? lineStart(text, outer(block).start) : text.length
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}

/** Takes out the old notes, then puts in the new ones. */
function apply(
  {text, comments = []}: Article,
  insertions: ReadonlyMap<number, readonly string[]>,
  eol: string
): string {
  const old = comments
    .filter(comment => isNote(comment) && comment.containers.length === 0)
    .map(({range}) => withLine(text, range))
  const without = (from: number, to: number) => {
    let kept = ''
    let at = from
    for (const {start, end} of old) {
      if (end <= at || start >= to) continue
      kept += text.slice(at, Math.max(at, start))
      at = end
    }
    return kept + text.slice(Math.min(at, to), to)
  }
  let result = ''
  let at = 0
  for (const [place, notes] of [...insertions].sort(([a], [b]) => a - b)) {
    result += without(at, place)
    result += leadAt(result, {isEnd: place === text.length, eol})
    result += notes.map(note => note + eol).join('') + (place === text.length ? '' : eol)
    at = place
  }
  return result + without(at, text.length)
}

/** At the end of a text a note stands apart from the last block. */
function leadAt(before: string, {isEnd, eol}: {isEnd: boolean; eol: string}): string {
  if (!isEnd || before === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)) return ''
  return /[\n\r]$/.test(before) ? eol : eol + eol
}

/** A note with its line end and the blank line behind it, as `apply` writes them. */
function withLine(text: string, {start, end}: Block['range']) {
  const behind = /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(end, end + 8))?.[0].length ?? 0
  return {start: lineStart(text, start), end: end + behind}
}

/** `--` may not stand in a comment, and `>` may not open its text. */
function escaped(text: string): string {
  return text.replaceAll('--', '-\u2060-').replaceAll('>', '\u203A').replaceAll('<', '\u2039')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
