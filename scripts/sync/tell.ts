import {contentFile} from '../../src/reporters/reporter.ts'
import {visible} from '../../src/reporters/width.ts'
import {wordDiff} from '../../src/sync/diff.ts'
import {isUnsure, type SyncItem} from '../../src/sync/plan.ts'
import type {Frame} from '../frame.ts'
import type {Planned} from './planned.ts'
import {linesOf, type Task} from './tasks.ts'

/** One line a task, and one for what the text was made from or what became of its paragraph. */
export function tellTasks(tasks: readonly Task[], {t, out}: Frame): void {
  const say = (key: string, args: Record<string, string | number>) =>
    out(`${visible(t(`commands.sync.${key}`, args))}\n`)
  let told: string | undefined
  for (const {file, line, status, source, was, paragraph, into, elsewhere} of tasks) {
    if (status === 'words') say('words', {file, line, text: source})
    else if (status === 'unsealed' || status === 'unknown') say(status, {file, line})
    else if (status === 'goneSource') say('goneSource', {file, memory: source})
    else say('line', {file, line, status: t(`commands.sync.${status}`), source: source || (was ?? '')})
    if (was !== undefined && source !== '') say('was', {was})
    if (paragraph) say(`note.${paragraph}`, {})
    if (into !== undefined) say('note.now', {text: into})
    // Of what went to one article it is said once.
    const place = elsewhere && `${file} ${elsewhere}`
    if (place && place !== told) say('note.elsewhere', {path: elsewhere})
    told = place
  }
}

/** One line for each note that stays, where the report is for programs. */
export function tellWords(tasks: readonly Task[], frame: Frame): void {
  const out = (text: string) => frame.note(text.trimEnd())
  tellTasks(tasks.filter(isWhole), {...frame, out})
}

/** What is to be done of a page or a note, and of no segment. */
function isWhole({status}: Task): boolean {
  return isNote(status) || status === 'goneSource'
}

function isNote(status: Task['status']): boolean {
  return status === 'words' || status === 'unsealed' || status === 'unknown'
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

/** The last lines of a report for people: how many segments are to be done, and how many notes stay for the words in them. */
export function tellSum(tasks: readonly Task[], {t, out}: Frame): void {
  const notes = tasks.filter(({status}) => isNote(status)).length
  const count = tasks.length - tasks.filter(isWhole).length
  if (count > 0) out(`${t('commands.sync.summary', {count})}\n`)
  if (notes > 0) out(`${t('commands.sync.kept', {count: notes})}\n`)
  if (tasks.length === 0) out(`${t('commands.sync.inStep')}\n`)
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
  const {file, range, locale, unit, kind, status, sourceFile, sourceRange, source, was, elsewhere} = item
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
    ...(was !== undefined && {was}),
    ...(elsewhere !== undefined && {elsewhere})
  }
}
