import {InputError} from '../input-error.ts'
import {positions} from '../locate.ts'
import {reread} from '../markup/reread.ts'
import type {Article, Segment} from '../model/index.ts'
import {type Edit, splice} from '../splice.ts'
import {oldLines} from './old-lines.ts'
import {type Intended, outline} from './outline.ts'
import {type Replacements, replacements} from './replace.ts'
import type {SegmentEdit} from './segment-edit.ts'

/** What came of edits when those that cannot be written are left out. */
export interface Emission {
  readonly text: string
  /** What of the file it is made of, in order. */
  readonly edits: readonly Edit[]
  /** Why edits were left out, in the order of the article. */
  readonly refused: readonly InputError[]
  /** The segments of the edits that were left out. */
  readonly left: ReadonlySet<Segment>
}

/**
 * The Markdown of an article with some segments replaced: every byte outside of them stays as it is on disk, so
 * without edits the result is `article.text`.
 *
 * @throws InputError `emit.structure` when the new text would change the structure of the document, with the place of
 * the segment; `emit.codes` when an inline code of the segment is lost, doubled or unknown.
 */
export function emit(article: Article, edits: readonly SegmentEdit[] = []): string {
  const result = attempt(article, edits)
  if ('faulty' in result) throw result.reason
  return result.text
}

/** As `emit`, but edits that cannot be written are left out one by one and told. */
export function emitWhatFits(article: Article, edits: readonly SegmentEdit[]): Emission {
  const refused: InputError[] = []
  let kept = edits
  for (;;) {
    const result = attempt(article, kept)
    if (!('faulty' in result)) {
      const written = new Set(kept.map(({segment}) => segment))
      return {
        ...result,
        refused,
        left: new Set(edits.map(({segment}) => segment).filter(one => !written.has(one)))
      }
    }
    refused.push(result.reason)
    const fewer = kept.filter(({segment}) => !result.faulty.has(segment))
    kept = fewer.length < kept.length ? fewer : []
  }
}

type Written = Pick<Emission, 'text' | 'edits'>

interface Fault {
  readonly reason: InputError
  readonly faulty: ReadonlySet<Segment>
}

function attempt(article: Article, edits: readonly SegmentEdit[]): Written | Fault {
  const result = attemptWith(article, edits, new Set())
  // A line that begins otherwise than the one before did may be a list or a fence.
  const isLined = 'faulty' in result && [...result.faulty].some(segment => oldLines(article.text, segment))
  return isLined ? attemptWith(article, edits, result.faulty) : result
}

function attemptWith(article: Article, edits: readonly SegmentEdit[], flat: ReadonlySet<Segment>): Written | Fault {
  if (edits.length === 0) return {text: article.text, edits: []}
  // Blanks alone would not read back as a text.
  const blank = edits.find(({text}) => text !== '' && text.trim() === '')
  if (blank) return {reason: refusal(article, blank.segment, 'emit.structure'), faulty: new Set([blank.segment])}
  const found = replacements(article, edits, flat)
  const [lost] = found.lost
  if (lost) return {reason: refusal(article, lost, 'emit.codes'), faulty: new Set([lost])}
  const fault = verify(article, found)
  return fault ?? {text: splice(article.text, found.replacements), edits: found.replacements}
}

/** Re-parses and compares: the same blocks, the same codes, and the new text reads back. */
function verify(article: Article, {intended, replacements}: Replacements): Fault | undefined {
  const before = outline(article, intended)
  const after = readAgain(article, replacements)
  const wrong = before.findIndex(({signature}, index) => after[index]?.signature !== signature)
  if (wrong < 0 && before.length === after.length) return undefined
  const segments = before[wrong]?.block.segments.filter(segment => intended.has(segment)) ?? []
  // The block that reads differently may be disturbed by an edit before it.
  const nearest =
    segments.length > 0 ? segments : lastEdited(before.slice(0, Math.max(wrong, 0) || before.length), intended)
  const [first] = nearest.length > 0 ? nearest : intended.keys()
  return {reason: refusal(article, first!, 'emit.structure'), faulty: new Set(nearest)}
}

function readAgain(article: Article, edits: readonly Edit[]) {
  try {
    return outline(reread(article, edits), new Map())
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

function lastEdited(outlines: readonly ReturnType<typeof outline>[number][], intended: ReadonlyMap<Segment, Intended>) {
  const edited = outlines.map(({block}) => block.segments.filter(segment => intended.has(segment)))
  return edited.findLast(segments => segments.length > 0) ?? []
}

function refusal({file, text}: Article, {range}: Segment, code: string): InputError {
  return new InputError(code, {path: file, position: positions(text)(range.start)})
}
