import {CONTACT, CONTACT_STARTS} from './data/furniture.ts'
import {type DateReading, readDate} from './dates.ts'
import {type Furniture, readFurniture} from './furniture.ts'
import {fold, isSentence, type Line, width} from './lines.ts'
import {type Metadata, readMetadata} from './metadata.ts'

/** A line and what it is taken for. */
export type Classified = Line &
  (
    | {readonly kind: 'blank' | 'text'}
    | {readonly kind: 'furniture'; readonly furniture: Furniture}
    | {readonly kind: 'metadata'; readonly metadata: readonly Metadata[]}
    | {readonly kind: 'date'; readonly date: DateReading}
  )

/** The lines of a raw text, each with its kind, and the stretch between the first and the last sentence. */
export interface Classification {
  readonly lines: readonly Classified[]
  /** Index of the first sentence; the number of lines when there is none. */
  readonly bodyStart: number
  /** Index of the last sentence; -1 when there is none. */
  readonly bodyEnd: number
}

/** Says of every line whether it is text, metadata, a date, furniture or blank. */
export function classify(lines: readonly Line[]): Classification {
  const alone = lines.map(classifyAlone)
  const first = alone.findIndex(({kind}) => kind === 'text')
  const sentences = alone.flatMap((line, index) =>
    isBodySentence(line) && !(index === first && isTitled(alone, first)) ? [index] : []
  )
  const bodyStart = sentences[0] ?? lines.length
  const bodyEnd = sentences.at(-1) ?? -1
  const contact = contactAt(alone, bodyEnd)
  return {
    lines: alone.map((line, index) => {
      if (index > bodyStart && index < bodyEnd) return insideBody(line)
      return index >= contact && line.kind === 'text' ? asContact(line) : line
    }),
    bodyStart,
    bodyEnd
  }
}

function classifyAlone(line: Line): Classified {
  if (line.text === '') return {...line, kind: 'blank'}
  const furniture = readFurniture(line.text)
  if (furniture) return {...line, kind: 'furniture', furniture}
  const metadata = readMetadata(line.text)
  if (metadata) return {...line, kind: 'metadata', metadata}
  const date = readDate(line.text.replace(/^[([（【]|[)\]）】]$/gu, ''))
  return date ? {...line, kind: 'date', date} : {...line, kind: 'text'}
}

/** Where behind the last sentence a page begins to say how its office is reached; the number of lines where it does not. */
function contactAt(lines: readonly Classified[], bodyEnd: number): number {
  const start = lines.findIndex(({text}, index) => index > bodyEnd && matches(CONTACT_STARTS, text))
  const isReached = start >= 0 && lines.slice(start).some(({text}) => matches(CONTACT, text))
  return isReached ? start : lines.length
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some(pattern => pattern.test(fold(text)))
}

function asContact({number, text, isIndented}: Line): Classified {
  return {number, text, isIndented, kind: 'furniture', furniture: {kind: 'contact', isSingle: false}}
}

function isBodySentence({kind, text}: Classified): boolean {
  return kind === 'text' && isSentence(text) && width(text) >= 24
}

/** The first line of text is a title, though it ends like a sentence, when metadata or controls follow it. */
function isTitled(lines: readonly Classified[], first: number): boolean {
  const next = lines.slice(first + 1).find(({kind}) => kind !== 'blank')
  return next !== undefined && next.kind !== 'text'
}

/** Between sentences a labelled value, a date or one word of a control may be the author's: it stays. */
function insideBody(line: Classified): Classified {
  const isOwn =
    line.kind === 'metadata' || line.kind === 'date' || (line.kind === 'furniture' && line.furniture.isSingle)
  return isOwn ? {number: line.number, text: line.text, isIndented: line.isIndented, kind: 'text'} : line
}
