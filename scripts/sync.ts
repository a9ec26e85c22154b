import {serializeMemory} from '../src/formats/memory.ts'
import {positions} from '../src/locate.ts'
import type {Translate} from '../src/messages/index.ts'
import {createTranslator} from '../src/messages/index.ts'
import type {Article, Language, ParallelText} from '../src/model/index.ts'
import {contentFile} from '../src/reporters/reporter.ts'
import {visible} from '../src/reporters/width.ts'
import {memoryFile, openProject, type Project} from '../src/store/project.ts'
import {writeFileAtomically} from '../src/store/write.ts'
import {sync} from '../src/sync/index.ts'
import {annotate} from '../src/sync/notes.ts'
import type {SyncItem, SyncPlan} from '../src/sync/plan.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {readParallels} from './parallels.ts'

export default defineCommand({
  name: 'sync',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    dryRun: {kind: 'switch'},
    check: {kind: 'switch'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = openProject(frame.root)
    const {parallels, unread} = readParallels(project, args, frame)
    const plans = parallels.map(parallel => ({parallel, plan: sync(parallel, project.memory(parallel.path))}))
    for (const {plan} of plans) noteDamage(plan, frame)
    const tell = flags.format === 'jsonl' ? tellJsonl : tellPretty
    tell(plans, {project, frame})
    if (!flags.dryRun && !flags.check) for (const {parallel, plan} of plans) write(parallel, plan, project)
    if (unread > 0) return EXIT.input
    return flags.check && plans.some(({plan}) => plan.items.some(isToDo)) ? EXIT.findings : EXIT.clean
  }
})

function noteDamage({path, damaged}: SyncPlan, {t, note}: Frame): void {
  const args = {file: memoryFile(path), lines: damaged.join(', '), count: damaged.length}
  if (damaged.length > 0) note(t('commands.sync.damaged', args))
}

interface Planned {
  readonly parallel: ParallelText
  readonly plan: SyncPlan
}

/** Notes first: when a run breaks off, the next one finds the memory as it was and does the same again. */
function write(parallel: ParallelText, plan: SyncPlan, {root, config}: Project): void {
  for (const [locale, article] of parallel.articles) {
    const tag = config.locales.find(({id}) => id === locale)?.tag ?? locale
    const items = plan.items.filter(item => item.locale === locale)
    const text = annotate(article, items, word(tag))
    if (text !== article.text) writeFileAtomically(root, article.file, text)
  }
  const file = memoryFile(plan.path)
  writeFileAtomically(root, file, serializeMemory(plan.memory))
}

/** Notes speak the language of the version they stand in, where it is one of ours. */
function word(tag: string) {
  const [language = ''] = tag.split('-')
  const t = createTranslator(/^(?:zh|ja)$/.test(language) ? (language as Language) : 'en') // One of the three.
  return (key: string, args: Parameters<Translate>[1]) => t(`commands.sync.note.${key}`, args)
}

function isToDo({status}: SyncItem): boolean {
  return status === 'stale' || status === 'missing' || status === 'obsolete'
}

interface Telling {
  readonly project: Project
  readonly frame: Frame
}

/** The contract of `sync --format jsonl`: one line a target segment. */
function tellJsonl(plans: readonly Planned[], {project, frame}: Telling): void {
  for (const {parallel, plan} of plans) {
    const lines = linesOf(parallel)
    for (const item of plan.items) {
      const {file, range, locale, unit, status, sourceFile, sourceRange, source, was} = item
      const line = lines(file)(range.start).line
      const end = range.end > range.start ? lines(file)(range.end - 1).line : line
      frame.out(
        `${JSON.stringify({
          file: contentFile(file, project.contentRoot),
          line,
          endLine: end,
          locale,
          unit,
          status,
          sourceFile: contentFile(sourceFile, project.contentRoot),
          ...(sourceRange && {sourceLine: lines(sourceFile)(sourceRange.start).line}),
          source,
          ...(was !== undefined && {was})
        })}\n`
      )
    }
  }
}

function tellPretty(plans: readonly Planned[], {frame: {t, out}}: Telling): void {
  const say = (key: string, args: Record<string, string | number>) =>
    out(`${visible(t(`commands.sync.${key}`, args))}\n`)
  let count = 0
  for (const {parallel, plan} of plans) {
    if (plan.isTakeOver) say('takenOver', {path: plan.path, count: plan.memory.units.length})
    const lines = linesOf(parallel)
    for (const {file, range, status, source, was} of plan.items.filter(isToDo)) {
      count += 1
      say('line', {file, line: lines(file)(range.start).line, status: t(`commands.sync.${status}`), source})
      if (was !== undefined) say('was', {was})
    }
  }
  if (count > 0) say('summary', {count})
  else if (plans.length > 0) say('inStep', {})
}

function linesOf({articles}: ParallelText): (file: string) => ReturnType<typeof positions> {
  const byFile = new Map([...articles.values()].map((article: Article) => [article.file, positions(article.text)]))
  return file => byFile.get(file)!
}
