import {serializeFrontMatter} from '../formats/front-matter.ts'
import type {Locale} from '../model/index.ts'
import {toBlocks} from './blocks.ts'
import {type Classified, classify} from './classify.ts'
import {findTitle, type Title} from './head.ts'
import {toLines} from './lines.ts'
import {guessLanguage} from './locale.ts'
import {toMarkdown} from './markdown.ts'
import {type Dropped, describe, type Found, type Unsure} from './report.ts'

/** What `intake` may be told. */
export interface IntakeOptions {
  /** Guessed from the script when left out. */
  readonly locale?: Locale
}

/** An article made from a raw text, and an account of what became of every line that is not in its body. */
export interface Intake {
  readonly locale: Locale
  /** Markdown with front matter. */
  readonly text: string
  readonly dropped: readonly Dropped[]
  readonly found: readonly Found[]
  readonly unsure: readonly Unsure[]
  /** Number of characters without a shape that were taken out. */
  readonly invisible: number
}

/**
 * Makes an article from a text as copied from a web page: finds title, date and source, drops page furniture, keeps
 * everything else as paragraphs, lists and sub-headings.
 */
export function intake(raw: string, {locale}: IntakeOptions = {}): Intake {
  const {lines, invisible} = toLines(raw)
  const classification = classify(lines)
  const {bodyStart, bodyEnd} = classification
  const title = findTitle(classification.lines, bodyStart)
  const body = toBlocks(
    classification.lines.map((line, index) => (isBody(line, index, {title, bodyEnd}) ? line : blank(line)))
  )
  const account = describe(classification, {title, body})
  const values = new Map(account.found.map(({field, value}) => [field, value]))
  const head = ['title', 'updated', 'published', 'source', 'author'] as const
  const data = Object.fromEntries(head.flatMap(key => (values.has(key) ? [[key, values.get(key)]] : [])))
  const frontMatter = serializeFrontMatter(data)
  const markdown = toMarkdown(body.blocks)
  return {
    locale: locale ?? guessLanguage(raw),
    text: frontMatter === '' || markdown === '' ? frontMatter + markdown : `${frontMatter}\n${markdown}`,
    ...account,
    invisible
  }
}

interface Place {
  readonly title: Title | undefined
  readonly bodyEnd: number
}

/** Text, and a date behind it, as a letter is signed. */
function isBody({kind}: Classified, index: number, {title, bodyEnd}: Place): boolean {
  if (kind === 'date') return index > bodyEnd
  return kind === 'text' && index !== title?.at && !title?.repeated.includes(index)
}

/** Keeps what stood on both sides of it apart. */
function blank({number}: Classified) {
  return {number, text: '', isIndented: false}
}
