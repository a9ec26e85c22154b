import {positions} from '../../src/locate.ts'
import type {Article, ParallelText} from '../../src/model/index.ts'
import {contentFile} from '../../src/reporters/reporter.ts'
import {visible} from '../../src/reporters/width.ts'
import {memoryFile, type Project} from '../../src/store/project.ts'
import {isToDo, isUnsure, type SyncItem, type SyncPlan} from '../../src/sync/plan.ts'
import type {Frame} from '../frame.ts'
import type {Planned, SyncRun} from './run.ts'

/** Tells what was found, for people or as the contract of `sync --format jsonl` has it. */
export function tell(plans: readonly Planned[], project: Project, {format, frame}: SyncRun): void {
  for (const {plan} of plans) noteDamage(plan, frame)
  if (format === 'jsonl') tellJsonl(plans, project, frame)
  else tellPretty(plans, frame)
}

function noteDamage({path, damaged}: SyncPlan, {t, note}: Frame): void {
  const args = {file: memoryFile(path), lines: damaged.join(', '), count: damaged.length}
  if (damaged.length > 0) note(t('commands.sync.damaged', args))
}

/** One line a target segment. */
function tellJsonl(plans: readonly Planned[], {contentRoot}: Project, {out}: Frame): void {
  for (const {parallel, plan, carrying} of plans) {
    const lines = linesOf(parallel)
    const carried = new Set(carrying?.carried.map(({item}) => `${item.locale} ${item.unit}`))
    for (const item of plan.items) {
      const {file, range, locale, unit, kind, status, sourceFile, sourceRange, source, was, confidence} = item
      const line = lines(file)(range.start).line
      const endLine = range.end > range.start ? lines(file)(range.end - 1).line : line
      const data = {
        file: contentFile(file, contentRoot),
        line,
        endLine,
        locale,
        unit,
        ...(kind && {kind}),
        status,
        sourceFile: contentFile(sourceFile, contentRoot),
        ...(sourceRange && {sourceLine: lines(sourceFile)(sourceRange.start).line}),
        source,
        ...(was !== undefined && {was}),
        ...(plan.isTakeOver && confidence !== undefined && {confidence: Math.floor(confidence * 100) / 100}),
        ...(carried.has(`${locale} ${unit}`) && {carried: true})
      }
      out(`${JSON.stringify(data)}\n`)
    }
  }
}

type Say = (key: string, args: Record<string, string | number>) => void

function tellPretty(plans: readonly Planned[], {t, out, note}: Frame): void {
  const say: Say = (key, args) => out(`${visible(t(`commands.sync.${key}`, args))}\n`)
  let [count, small] = [0, 0]
  for (const {parallel, plan, carrying} of plans) {
    for (const {item, line, was, now} of carriedLines(carrying)) say('carried', {file: item.file, line, was, now})
    const lines = linesOf(parallel)
    if (plan.isTakeOver) tellTakeOver(plan, say, item => lines(item.file)(item.range.start).line)
    small += plan.items.filter(({isMinor}) => isMinor).length
    for (const {file, range, status, source, was} of plan.items.filter(isToDo)) {
      count += 1
      say('line', {
        file,
        line: lines(file)(range.start).line,
        status: t(`commands.sync.${status}`),
        source: source || (was ?? '')
      })
      if (was !== undefined && source !== '') say('was', {was})
    }
  }
  if (small > 0) note(t('commands.sync.small', {count: small}))
  if (count > 0) say('summary', {count})
  else say('inStep', {})
}

/** How many units were taken over, and where a person should look. */
function tellTakeOver({path, items, memory}: SyncPlan, say: Say, lineOf: (item: SyncItem) => number): void {
  const unsure = items.filter(isUnsure)
  const count = memory.units.length
  say('takenOver', {path, count})
  if (unsure.length === 0) return
  say('unsure', {count: new Set(unsure.map(({unit}) => unit)).size})
  for (const item of unsure) {
    const {file, source, confidence = 1} = item
    say('unsureLine', {file, line: lineOf(item), percent: Math.floor(confidence * 100), source})
  }
}

/** What was carried over, with the line it stood in. */
function carriedLines(carrying: Planned['carrying']) {
  return (carrying?.carried ?? []).map(one => ({
    ...one,
    was: changed(one.was, one.now),
    now: changed(one.now, one.was)
  }))
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

function linesOf({articles}: ParallelText): (file: string) => ReturnType<typeof positions> {
  const byFile = new Map([...articles.values()].map((article: Article) => [article.file, positions(article.text)]))
  return file => byFile.get(file)!
}
