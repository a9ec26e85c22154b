import packageJson from '../package.json' with {type: 'json'}
import {check} from '../src/check/index.ts'
import type {ParallelText, Report} from '../src/model/index.ts'
import {badge} from '../src/status/badge.ts'
import {type Cell, cellsOf, totalsOf} from '../src/status/cell.ts'
import {page} from '../src/status/page.ts'
import {table} from '../src/status/table.ts'
import type {Project} from '../src/store/project.ts'
import {sync} from '../src/sync/index.ts'
import type {SyncPlan} from '../src/sync/plan.ts'
import {tally} from '../src/tally.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {openOutput} from './output.ts'
import {readParallels} from './parallels.ts'
import {projectOf} from './project-of.ts'
import {readSince} from './status/since.ts'
import {minorCommits} from './sync/minor-commits.ts'

export default defineCommand({
  name: 'status',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl', 'html'], default: 'pretty'},
    output: OUTPUT,
    badge: {kind: 'text', placeholder: 'PATH'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = projectOf(frame)
    const {parallels, finder, unread} = readParallels(project, args, frame, {isMended: true})
    const locales = project.config.locales.map(({id}) => id)
    const {config, files, memory} = project
    const findings = counter(check(parallels, {config, finder, files, memory}))
    const since = await readSince(project.root)
    const planOf = planner(project)
    const cells: Cell[] = []
    for (const parallel of parallels)
      cells.push(...cellsOf(parallel, await planOf(parallel), {locales, findings, since}))
    frame.out(inFormat(flags.format, cells, {locales, frame}))
    if (flags.badge !== undefined) {
      const output = openOutput(flags.badge)
      output.add(badge(frame.t('commands.status.badge'), totalsOf(cells, locales)))
      output.write()
    }
    return unread > 0 ? EXIT.input : EXIT.clean
  }
})

/** What a sync would find, which hears what commits say of small edits. */
function planner(project: Project): (parallel: ParallelText) => Promise<SyncPlan> {
  const commits = minorCommits(project)
  return async parallel => {
    const memory = project.memory(parallel.path)
    const plan = sync(parallel, memory)
    const isStale = plan.items.some(({status}) => status === 'stale')
    const {file} = parallel.articles.get(parallel.source)!
    const isNewMinor = isStale && (await commits.look(parallel.path)) && commits.has(file)
    return isNewMinor ? sync(parallel, memory, {isNewMinor}) : plan
  }
}

function inFormat(
  format: string,
  cells: readonly Cell[],
  {locales, frame: {t, lang}}: {readonly locales: readonly string[]; readonly frame: Frame}
): string {
  if (format === 'jsonl') return cells.map(cell => `${JSON.stringify(cell)}\n`).join('')
  return format === 'html'
    ? page(cells, {locales, t, language: lang, version: packageJson.version})
    : table(cells, locales, t)
}

/** How many findings a file has besides those of what is stale or missing since the last sync, which has a count of its own. */
function counter({findings}: Report): (file: string) => number {
  const others = findings.filter(({rule}) => rule !== 'stale-translation')
  const counts = tally(others.map(({location}) => location.file))
  return file => counts.get(file) ?? 0
}
