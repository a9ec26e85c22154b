import packageJson from '../package.json' with {type: 'json'}
import {check} from '../src/check/index.ts'
import type {Report} from '../src/model/index.ts'
import {badge} from '../src/status/badge.ts'
import {type Cell, cellsOf, totalsOf} from '../src/status/cell.ts'
import {page} from '../src/status/page.ts'
import {table} from '../src/status/table.ts'
import {sync} from '../src/sync/index.ts'
import {tally} from '../src/tally.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {openOutput} from './output.ts'
import {readParallels} from './parallels.ts'
import {projectOf} from './project-of.ts'
import {readSince} from './status/since.ts'

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
    const {parallels, finder, unread} = readParallels(project, args, frame)
    const locales = project.config.locales.map(({id}) => id)
    const {config, files, memory} = project
    const findings = counter(check(parallels, {config, finder, files, memory}))
    const since = await readSince(project.root)
    const cells = parallels.flatMap(parallel =>
      cellsOf(parallel, sync(parallel, project.memory(parallel.path)), {locales, findings, since})
    )
    frame.out(inFormat(flags.format, cells, {locales, frame}))
    if (flags.badge !== undefined) {
      const output = openOutput(flags.badge)
      output.add(badge(frame.t('commands.status.badge'), totalsOf(cells, locales)))
      output.write()
    }
    return unread > 0 ? EXIT.input : EXIT.clean
  }
})

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
