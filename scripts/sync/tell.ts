import {positions} from '../../src/locate.ts'
import type {Article, ParallelText} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'
import {contentFile} from '../../src/reporters/reporter.ts'
import {visible} from '../../src/reporters/width.ts'
import {wordDiff} from '../../src/sync/diff.ts'
import {isToDo, isUnsure, type SyncItem} from '../../src/sync/plan.ts'
import {unnoted} from '../../src/sync/unnoted.ts'
import type {Frame} from '../frame.ts'
import type {Planned} from './planned.ts'

/** Something to do in a version, as people are told of it; kept between runs. */
export interface Task {
  readonly file: string
  readonly line: number
  readonly status: SyncItem['status']
  readonly source: string
  readonly was?: string
  /** What the source did to the paragraph, where its words are as they were. */
  readonly paragraph?: 'parted' | 'joined'
  /** The sentence that the source joined it to. */
  readonly into?: string
}

/**
 * What is to be done in an article.
 *
 * @param written The texts that a run has written meanwhile, by file: their notes move the lines.
 */
export function tasksOf({parallel, plan}: Planned, written: ReadonlyMap<string, string> = new Map()): Task[] {
  const lines = linesAfter(parallel, written)
  return plan.items.filter(isToDo).map(({file, range, status, source, was, paragraph, into}) => ({
    file,
    line: lines(file, range.start),
    status,
    source: copyOf(source),
    ...(was !== undefined && was !== source && {was: copyOf(was)}),
    ...(paragraph && {paragraph}),
    ...(into !== undefined && {into: copyOf(into)})
  }))
}

/** A text of its own: V8 has a piece of a text hold all of it, and tasks outlive the articles they were found in. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** One line a task, and one for what the text was made from or what became of its paragraph. */
export function tellTasks(tasks: readonly Task[], {t, out}: Frame): void {
  const say = (key: string, args: Record<string, string | number>) =>
    out(`${visible(t(`commands.sync.${key}`, args))}\n`)
  for (const {file, line, status, source, was, paragraph, into} of tasks) {
    say('line', {file, line, status: t(`commands.sync.${status}`), source: source || (was ?? '')})
    if (was !== undefined && source !== '') say('was', {was})
    if (paragraph) say(`note.${paragraph}`, {})
    if (into !== undefined) say('note.now', {text: into})
  }
}

/** One line for each change that was carried over, with the line it stood in. */
export function tellCarried({carrying}: Planned, {t, out}: Frame): void {
  for (const {item, line, was, now} of carrying?.carried ?? []) {
    const args = {file: item.file, line, was: changed(was, now), now: changed(now, was)}
    out(`${visible(t('commands.sync.carried', args))}\n`)
  }
}

/** One line for each text that a person changed in a translation alone: it is recorded, and asks for nothing. */
export function tellImproved({improved, parallel}: Planned, {t, out}: Frame): void {
  const lines = linesOf(parallel)
  for (const {item, was, now} of improved) {
    const {line} = lines(item.file)(item.range.start)
    out(`${visible(t('commands.sync.improved', {file: item.file, line, text: wordDiff(was, now) ?? now}))}\n`)
  }
}

/** The lines of a text that another does not have. */
function changed(text: string, other: string): string {
  const others = new Set(other.split('\n'))
  return text
    .split('\n')
    .filter(line => !others.has(line))
    .map(line => line.trim())
    .join(' ⏎ ')
}

/** How many units were taken over, and where a person should look. */
export function tellTakeOver({parallel, plan: {path, items, memory}}: Planned, {t, out}: Frame): void {
  const say = (key: string, args: Record<string, string | number>) =>
    out(`${visible(t(`commands.sync.${key}`, args))}\n`)
  const unsure = items.filter(isUnsure)
  const count = memory.units.length
  say('takenOver', {path, count})
  if (unsure.length === 0) return
  say('unsure', {count: new Set(unsure.map(({unit}) => unit)).size})
  const lines = linesOf(parallel)
  for (const {file, range, source, confidence = 1} of unsure)
    say('unsureLine', {file, line: lines(file)(range.start).line, percent: Math.floor(confidence * 100), source})
}

/** The last line of a report for people. */
export function tellSum(count: number, {t, out}: Frame): void {
  out(`${count > 0 ? t('commands.sync.summary', {count}) : t('commands.sync.inStep')}\n`)
}

/** One line a target segment, as the contract of `sync --format jsonl` has it. */
export function tellJsonl({parallel, plan, carrying}: Planned, contentRoot: string, {out}: Frame): void {
  const lines = linesOf(parallel)
  const carried = new Set(carrying?.carried.map(({item}) => `${item.locale} ${item.unit}`))
  for (const item of plan.items) {
    const {locale, unit, confidence} = item
    const data = {
      ...lineOf(item, {lines, contentRoot}),
      ...(plan.isTakeOver && confidence !== undefined && {confidence: Math.floor(confidence * 100) / 100}),
      ...(carried.has(`${locale} ${unit}`) && {carried: true})
    }
    out(`${JSON.stringify(data)}\n`)
  }
}

interface Surroundings {
  readonly lines: ReturnType<typeof linesOf>
  readonly contentRoot: string
}

function lineOf(item: SyncItem, {lines, contentRoot}: Surroundings) {
  const {file, range, locale, unit, kind, status, sourceFile, sourceRange, source, was} = item
  const line = lines(file)(range.start).line
  return {
    file: contentFile(file, contentRoot),
    line,
    endLine: range.end > range.start ? lines(file)(range.end - 1).line : line,
    locale,
    unit,
    ...(kind && {kind}),
    status,
    sourceFile: contentFile(sourceFile, contentRoot),
    ...(sourceRange && {sourceLine: lines(sourceFile)(sourceRange.start).line}),
    source,
    ...(was !== undefined && {was})
  }
}

/** The line of an offset in an article as it was read, in the file as it stands now. */
function linesAfter(
  parallel: ParallelText,
  written: ReadonlyMap<string, string>
): (file: string, offset: number) => number {
  const places = new Map<string, (offset: number) => number>()
  for (const article of parallel.articles.values()) {
    const text = written.get(article.file)
    if (text === undefined) continue
    const now = parse(text, {...article, isTolerant: true})
    const [before, after, at] = [unnoted(article), unnoted(now), positions(text)]
    places.set(article.file, offset => at(after.from(before.at(offset))).line)
  }
  const lines = linesOf(parallel)
  return (file, offset) => places.get(file)?.(offset) ?? lines(file)(offset).line
}

function linesOf({articles}: ParallelText): (file: string) => ReturnType<typeof positions> {
  const byFile = new Map([...articles.values()].map((article: Article) => [article.file, positions(article.text)]))
  return file => byFile.get(file)!
}
