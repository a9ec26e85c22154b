import {commentLines, commentText} from '../comment.ts'
import type {Article} from '../model/index.ts'
import {parse} from '../parse/index.ts'
import {asWritten} from './as-written.ts'
import {doesSay, notesIn} from './note.ts'
import {type NotePlace, notePlaces} from './note-place.ts'
import {type NoteWriter, noteLines} from './note-text.ts'
import type {SyncItem} from './plan.ts'
import {saidIn} from './said.ts'
import {sealed} from './seal.ts'
import {unnoted} from './unnoted.ts'

/** Lines of a comment and where they may stand, the best place first. */
interface Candidate {
  readonly lines: readonly string[]
  readonly places: readonly NotePlace[]
}

interface Placed {
  readonly lines: readonly string[]
  readonly place: NotePlace
}

/**
 * The text of a target with a comment beside each block that holds something to do, and without the comments of earlier runs.
 * Nothing else changes: what it says is read again and compared, and a comment that would part a list or open a paragraph goes to the
 * next best place. A second run gives the same text. A note in which a person wrote stays as it is, and is not written again.
 *
 * @param items Of this article's locale.
 */
export function annotate(article: Article, items: readonly SyncItem[], writer: NoteWriter): string {
  const own = asWritten(article)
  const bare = unnoted(own)
  const edited = notesIn(own).filter(({words}) => words)
  const candidates = together(items.filter(({within}) => within === undefined)).flatMap((group): Candidate[] => {
    const parts = noteLines(article, group, writer)
    if (!parts) return []
    const lines = commentLines(article, [...parts.said, ...parts.help, parts.box])
    const said = (commentText(lines.join('\n')) ?? '').split('\n').slice(0, parts.said.length)
    if (edited.some(note => doesSay(note, said))) return []
    const places = notePlaces(article, group[0]).map(place => ({...place, at: bare.at(place.at)}))
    return [{lines: sealed(lines), places}]
  })
  if (candidates.length === 0) return bare.text
  const eol = article.text.includes('\r\n') ? '\r\n' : '\n'
  const write = (placed: readonly Placed[]) => written(bare.text, placed, eol)
  const said = saidIn(own)
  const fits = (placed: readonly Placed[]) => {
    const again = parse(write(placed), {...article, isTolerant: true})
    return !again.fault && saidIn(again) === said && unnoted(again).text === bare.text
  }
  return write(fitted(candidates, fits))
}

/** What one note is for: sentences of one paragraph or cells of one row that came, went or moved together. */
function together(items: readonly SyncItem[]): [SyncItem, ...SyncItem[]][] {
  const groups: [SyncItem, ...SyncItem[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const {status, kind, group, sourceLocale} = item
    const isNext = !/^(?:missing|obsolete)$/.test(status) || (last && placeOf(last[0]) === placeOf(item))
    const isSame =
      last?.[0].status === status && !last[0].kind && last[0].group === group && last[0].sourceLocale === sourceLocale
    if (isSame && isNext && !kind && group !== undefined && status !== 'stale') last.push(item)
    else groups.push([item])
  }
  return groups
}

function placeOf({behind, ahead, into}: SyncItem): string {
  return JSON.stringify([behind, ahead, into])
}

/** Each comment at the first of its places where it changes nothing beside those before it; halves that fit at once are not read one by one. */
function fitted(
  candidates: readonly Candidate[],
  fits: (placed: readonly Placed[]) => boolean,
  before: readonly Placed[] = []
): readonly Placed[] {
  const best = [...before, ...candidates.map(bestOf)]
  if (fits(best)) return best
  if (candidates.length > 1) {
    const half = candidates.length >> 1
    return fitted(candidates.slice(half), fits, fitted(candidates.slice(0, half), fits, before))
  }
  const [{lines, places}] = candidates as [Candidate]
  const place = places.slice(1).find(place => fits([...before, {lines, place}]))
  return place ? [...before, {lines, place}] : before
}

function bestOf({lines, places: [place]}: Candidate): Placed {
  return {lines, place: place!}
}

function written(text: string, placed: readonly Placed[], eol: string): string {
  let [result, last] = ['', 0]
  for (const {lines, place} of [...placed].sort((a, b) => a.place.at - b.place.at)) {
    const {at, side, prefix} = place
    result += text.slice(last, at)
    last = at
    const own = lines.map(line => (prefix + line).trimEnd())
    if (side === 'behind') result += own.map(line => eol + line).join('')
    else if (side === 'before') result += own.map(line => line + eol).join('') + prefix.trimEnd() + eol
    else result += atEnd(result, lines, eol)
  }
  return result + text.slice(last)
}

/** Apart from the last block; a text without a line end at its end stays one. */
function atEnd(before: string, lines: readonly string[], eol: string): string {
  if (before === '') return lines.map(line => line + eol).join('')
  return /[\n\r]$/.test(before) ? eol + lines.map(line => line + eol).join('') : eol + eol + lines.join(eol)
}
