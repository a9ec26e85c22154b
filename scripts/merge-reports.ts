import type {Examined} from '../src/check/examined.ts'
import {InputError} from '../src/input-error.ts'
import type {Project} from '../src/store/project.ts'
import {readOwn} from '../src/store/read.ts'
import {defineCommand} from './command.ts'
import {EXIT} from './frame.ts'
import {isLocale} from './is-locale.ts'
import {type Part, readPart} from './part.ts'
import {printReport, REPORT_FLAGS} from './print-report.ts'
import {projectOf} from './project-of.ts'
import {checker, pieceOf} from './reports.ts'
import {today} from './today.ts'

export default defineCommand({
  name: 'merge-reports',
  flags: REPORT_FLAGS,
  takes: 'files',
  async run({flags, args, frame}) {
    const project = projectOf(frame)
    if (!isLocale(flags, project, frame)) return EXIT.usage
    if (args.length === 0) {
      frame.fault(frame.t('frame.missingArgument', {name: 'file'}))
      return EXIT.usage
    }
    const parts = args.map(file => ({file, part: readPart(readOwn(file), file)}))
    refuseOthers(parts)
    const order = new Map(project.paths.map((path, index) => [path, index]))
    const all = parts
      .flatMap(({file, part}) => part.examined.map(entry => ({file, ...entry})))
      .sort((a, b) => (order.get(a.examined.path) ?? 0) - (order.get(b.examined.path) ?? 0))
    const texts = new Map(all.flatMap(entry => textsOf(entry, {project, known: order})))
    const {conclude} = await checker(project)
    const report = conclude(
      all.map(({examined}) => examined),
      today()
    )
    const unread = parts.flatMap(({part}) => part.unread)
    return printReport({report, texts, unread}, {flags, project, frame})
  }
})

interface Read {
  readonly file: string
  readonly part: Part
}

/** Every part of one check has to be there, once. Throws InputError `part.other`. */
function refuseOthers(parts: readonly Read[]): void {
  const {count, articles} = parts[0]!.part
  const fault = (file: string, {index, count}: Part, expected: string) =>
    new InputError('part.other', {path: file, args: {seen: `${index}/${count}`, expected}})
  const seen = new Set<number>()
  for (const {file, part} of parts) {
    const isOther = part.count !== count || part.articles !== articles || part.index < 1 || part.index > count
    if (isOther || seen.has(part.index)) throw fault(file, part, missing(seen, count))
    seen.add(part.index)
  }
  if (seen.size < count) throw fault(parts.at(-1)!.file, parts.at(-1)!.part, missing(seen, count))
}

function missing(seen: ReadonlySet<number>, count: number): string {
  const left = Array.from({length: count}, (_, index) => index + 1).filter(index => !seen.has(index))
  return left.map(index => `${index}/${count}`).join(', ') || '–'
}

/** The texts of an article as they are here. Throws InputError `part.stale` when they are not those that were checked. */
function textsOf(
  {file, key, examined: {path}}: {file: string; key: string; examined: Examined},
  {project, known}: {project: Project; known: ReadonlyMap<string, number>}
) {
  const piece = known.has(path) ? pieceOf(project, path) : undefined
  if (piece?.key !== key) throw new InputError('part.stale', {path: file, args: {article: path}})
  return piece.sources.map(({file, text}) => [file, text] as const)
}
