import {matches} from '../../matches.ts'
import type {Locale, Range, Segment} from '../../model/index.ts'
import {MONTHS} from '../../quantities/data/english.ts'
import {readStatements} from '../../quantities/read.ts'
import type {Statement} from '../../quantities/statement.ts'
import {CJK_LETTER} from '../shared/letters.ts'

/** A statement and the segment it stands in. */
export interface Stated {
  readonly segment: Segment
  readonly statement: Statement
}

/** What the segments of a version state; the number of a note is no statement, and a section of the manual, `crontab(5)`, part of a name. */
export function statedIn(segments: readonly Segment[], locale: Locale): readonly Stated[] {
  return segments.flatMap(segment =>
    readStatements(segment.text, readerOf(segment, locale))
      .filter(({range}) => !isNote(segment, range) && !isOfPath(segment, range) && !isOfTranslator(segment, range))
      .map(statement => ({
        segment,
        statement: isSection(segment, statement) ? {...statement, counter: 'name'} : statement
      }))
  )
}

function isSection({text}: Segment, {range: {start, end}}: Statement): boolean {
  return (
    text[start - 1] === '(' &&
    text[end] === ')' &&
    end - start === 1 &&
    /[A-Za-z_\uE000-\uF8FF]/.test(text[start - 2] ?? '')
  )
}

/** Nothing but a number in brackets is a link to a place in a page: `[[81]](#ftn.81)`. */
function isNote({text, codes}: Segment, {start, end}: Range): boolean {
  const open = codes.findLast(({kind, role, at}) => kind === 'link' && role === 'open' && at < start)
  const close = open && codes.find(({id, role}) => role === 'close' && id === open.id)
  if (!open?.target?.includes('#') || !close || close.at < end) return false
  return /^[[\](){}（）〔〕【】^*\s]*$/.test(text.slice(open.at + 1, start) + text.slice(end, close.at))
}

/** The path of an address, or one of three parts or more whose beginning a placeholder stands for. */
const PATH = /(?<=https?:\/\/[^\s/。、，）」』]+)\/[^\s。、，）」』]+|(?<=^|[\s\uE000-\uF8FF}])(?:\/[\w.~%-]+){3,}\/?/g

/** The figures of a path are the link's matter: `https://example.org/2014/03/10/` leads elsewhere, and states no date. A port is a number. */
function isOfPath({text}: Segment, {start, end}: Range): boolean {
  return matches(text, PATH).some(({0: path, index}) => index < start && end <= index + path.length)
}

/** A translator's own note inside a sentence: （訳注：原文は2021年のもの）. */
const OWN_NOTE = /[（(](?:訳者?注|訳者?註|译者?注|譯註)[^（）()]*[）)]/gu

function isOfTranslator({text}: Segment, {start, end}: Range): boolean {
  return [...text.matchAll(OWN_NOTE)].some(({0: note, index}) => index < start && end < index + note.length)
}

const WORDS = /(?<!\p{L})\p{Ll}{2,} (?:[^\p{L}\s]*\s)*\p{L}{2,}/u
const MONTH = new RegExp(`\\b(?:${MONTHS.map(([name = '']) => name).join('|')})\\b`)

/** A sentence of a Chinese or Japanese version that is left in English is read as English. */
function readerOf({text}: Segment, locale: Locale): Locale {
  return /^(?:zh|ja)\b/.test(locale) && !CJK_LETTER.test(text) && (WORDS.test(text) || MONTH.test(text)) ? 'en' : locale
}

/** A unit of one letter, which no number is read with: `m` is a metre, a minute or a million. */
const LETTER = /^ ?[mghstLVW](?![A-Za-z0-9'’])/

/** Plurals without an s, of what is counted. */
const PLURAL =
  /(?:s|people|children|men|staff|crew|police|feet|mice|geese|teeth|sheep|fish|deer|aircraft|cattle|oxen|data|media)$/

/** Where a statement is shown: “under six travel” and “12 new” are six and 12, for what stands behind is no noun. Offsets in the text. */
export function shownRange({segment: {text}, statement: {range, kind, value, counter = ''}}: Stated): Range {
  const isNoun = kind !== 'count' || value === 1 || !/^[a-z]+$/.test(counter) || PLURAL.test(counter)
  const isApart = !isNoun && text.slice(range.start, range.end).endsWith(` ${counter}`)
  return isApart ? {start: range.start, end: range.end - counter.length - 1} : range
}

/** As in the text, with a unit behind it, without the characters that stand for inline codes. */
export function written(stated: Stated): string {
  const {segment, statement} = stated
  const [{text}, {kind}, range] = [segment, statement, shownRange(stated)]
  const letter = kind === 'bare' ? (LETTER.exec(text.slice(range.end, range.end + 3))?.[0] ?? '') : ''
  return (text.slice(range.start, range.end) + letter).replace(/[\ue000-\uf8ff]/g, '')
}
