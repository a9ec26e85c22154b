import {commentOf, commentText} from '../comment.ts'
import type {Article, Block, MessageArgs} from '../model/index.ts'
import type {SyncItem} from './plan.ts'

/** Words a note; keys under `commands.sync.note`. */
type Word = (key: 'stale' | 'missing' | 'obsolete', args: MessageArgs) => string

/** A comment of `sync` in an article: for translators, never for readers. */
export function isNote({value = ''}: Block): boolean {
  return commentText(value)?.startsWith('stele: ') === true
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
      commentOf(article, `stele: ${item.unit} ${word(item.status, args)}`)
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
  const notes = comments.filter(comment => isNote(comment) && comment.containers.length === 0)
  const old = withoutTrail(joined(notes.map(({range}) => withLine(text, range))), text)
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
    result += place === text.length ? atEnd(result, notes, eol) : notes.map(note => note + eol).join('') + eol
    at = place
  }
  return result + without(at, text.length)
}

const LINE_END = /(?:\r\n|\n|\r)$/

/** At the end of a text notes stand apart from the last block; a text without a line end at its end stays one. */
function atEnd(before: string, notes: readonly string[], eol: string): string {
  if (before === '') return notes.map(note => note + eol).join('')
  return LINE_END.test(before) ? eol + notes.map(note => note + eol).join('') : eol + eol + notes.join(eol)
}

/** Notes at the end of a text go with the line ends that `atEnd` put before them. */
function withoutTrail(ranges: readonly Block['range'][], text: string): readonly Block['range'][] {
  const last = ranges.at(-1)
  if (last?.end !== text.length) return ranges
  const lead = LINE_END.test(text) ? /(?<=\n|\r)(?:\r\n|\n|\r)$/ : /(?:\r\n|\n|\r){2}$/
  const {length} = lead.exec(text.slice(Math.max(0, last.start - 4), last.start))?.[0] ?? ''
  return [...ranges.slice(0, -1), {start: last.start - length, end: last.end}]
}

/** Ranges that touch as one. */
function joined(ranges: readonly Block['range'][]): Block['range'][] {
  const result: Block['range'][] = []
  for (const {start, end} of ranges) {
    const last = result.at(-1)
    if (last?.end === start) result[result.length - 1] = {start: last.start, end}
    else result.push({start, end})
  }
  return result
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
