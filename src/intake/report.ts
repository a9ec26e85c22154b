import type {Body} from './blocks.ts'
import type {Classification, Classified} from './classify.ts'
import type {DateReading} from './dates.ts'
import type {FurnitureKind} from './furniture.ts'
import type {Title} from './head.ts'
import type {Metadata} from './metadata.ts'

/** A line that is not in the article; `kind` is a message key under `commands.new.kind`. */
export interface Dropped {
  readonly kind: FurnitureKind | 'metadata' | 'repeated-title'
  /** Of the raw text, from 1. */
  readonly line: number
  readonly text: string
}

/** A value that went into the front matter. */
export interface Found {
  readonly field: 'title' | 'updated' | 'published' | 'source' | 'author'
  readonly value: string
  readonly line: number
}

/** A decision somebody should look at; `kind` is a message key under `commands.new.unsure`. */
export interface Unsure {
  readonly kind: 'title' | 'no-title' | 'date' | 'signed-date' | 'heading' | 'wrapped' | 'second-value'
  readonly line: number
  readonly args: Readonly<Record<string, string>>
}

interface Context {
  readonly title: Title | undefined
  readonly body: Body
}

/** The account of an intake: what was dropped, found and unsure, each in the order of the lines. */
export function describe({lines, bodyEnd}: Classification, {title, body}: Context) {
  const dropped = lines.flatMap((line, index) =>
    dropOf(line, {isRepeated: title?.repeated.includes(index) === true, isTail: index > bodyEnd})
  )
  const values = lines.flatMap((line, index) => valuesOf(line, index > bodyEnd))
  const dates = datesOf(values)
  const chosen: Stated[] = [...dates, ...firstOf(values, 'source'), ...firstOf(values, 'author')]
  const titleLine = title && lines[title.at]!
  const found: Found[] = [
    ...(titleLine ? [{field: 'title' as const, value: titleLine.text, line: titleLine.number}] : []),
    ...chosen.map(({field, value, line}) => ({field, value, line}))
  ]
  const unsure: Unsure[] = [
    ...titleDoubt(titleLine, title),
    ...chosen.flatMap(dateDoubt),
    ...values.flatMap(value => secondDoubt(value, chosen)),
    ...body.unsure.map(({kind, line, text}) => ({kind, line, args: {text}}))
  ]
  return {dropped, found, unsure: unsure.sort((a, b) => a.line - b.line)}
}

function dropOf(line: Classified, {isRepeated, isTail}: {isRepeated: boolean; isTail: boolean}): Dropped[] {
  const base = {line: line.number, text: line.text}
  if (isRepeated) return [{...base, kind: 'repeated-title'}]
  if (line.kind === 'furniture') return [{...base, kind: line.furniture.kind}]
  return line.kind === 'metadata' || (line.kind === 'date' && !isTail) ? [{...base, kind: 'metadata'}] : []
}

interface Stated {
  readonly field: 'updated' | 'published' | 'source' | 'author'
  readonly value: string
  readonly line: number
  readonly date?: DateReading
  /** A bare date behind the text, as a letter is signed. */
  readonly isSigned: boolean
}

function valuesOf(line: Classified, isTail: boolean): Stated[] {
  if (line.kind === 'date')
    return [{field: 'published', value: line.date.iso, line: line.number, date: line.date, isSigned: isTail}]
  if (line.kind !== 'metadata') return []
  return line.metadata.flatMap(metadata => statedOf(metadata, line.number))
}

function statedOf({field, value, date}: Metadata, line: number): Stated[] {
  const base = {line, isSigned: false}
  if (field === 'updated' || field === 'published') return date ? [{...base, field, value: date.iso, date}] : []
  return field === 'source' || field === 'author' ? [{...base, field, value}] : []
}

function firstOf(values: readonly Stated[], field: Stated['field']): Stated[] {
  return values.filter(value => value.field === field).slice(0, 1)
}

/** `updated` is the date of the last change where the page states it, else its only date. */
function datesOf(values: readonly Stated[]): Stated[] {
  const [updated] = firstOf(values, 'updated')
  const [published] = firstOf(values, 'published')
  if (updated) return published && published.value !== updated.value ? [updated, published] : [updated]
  return published ? [{...published, field: 'updated'}] : []
}

function titleDoubt(line: Classified | undefined, title: Title | undefined): Unsure[] {
  if (!line) return [{kind: 'no-title', line: 1, args: {}}]
  return title?.isSure ? [] : [{kind: 'title', line: line.number, args: {text: line.text}}]
}

function dateDoubt({date, line, isSigned}: Stated): Unsure[] {
  const readings: Unsure[] = date?.other ? [{kind: 'date', line, args: {date: date.iso, other: date.other}}] : []
  return isSigned && date ? [...readings, {kind: 'signed-date', line, args: {date: date.iso}}] : readings
}

/** A page that states two sources: the second is not in the article. */
function secondDoubt({field, value, line}: Stated, chosen: readonly Stated[]): Unsure[] {
  if (chosen.some(other => other.line === line && other.value === value) || chosen.some(other => other.value === value))
    return []
  return [{kind: 'second-value', line, args: {field, value}}]
}
