import {check} from '../src/check/index.ts'
import type {Report} from '../src/model/index.ts'
import {padded, visible, width} from '../src/reporters/width.ts'
import {openProject} from '../src/store/project.ts'
import {sync} from '../src/sync/index.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {readParallels} from './parallels.ts'

/** One article in one locale. */
interface Cell {
  readonly path: string
  readonly locale: string
  readonly state: 'source' | 'complete' | 'behind' | 'absent'
  readonly missing: number
  readonly stale: number
  readonly findings: number
}

export default defineCommand({
  name: 'status',
  flags: {format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'}, output: OUTPUT},
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = openProject(frame.root)
    const {parallels, finder, unread} = readParallels(project, args, frame)
    const locales = project.config.locales.map(({id}) => id)
    const report = check(parallels, {config: project.config, finder})
    const cells = parallels.flatMap(parallel => {
      const {items} = sync(parallel, project.memory(parallel.path))
      return locales.map((locale): Cell => {
        const article = parallel.articles.get(locale)
        const count = (status: string) => items.filter(item => item.locale === locale && item.status === status).length
        const [missing, stale] = [count('missing'), count('stale')]
        const findings = article ? findingsIn(report, article.file) : 0
        const state = !article
          ? 'absent'
          : locale === parallel.source
            ? 'source'
            : missing + stale > 0
              ? 'behind'
              : 'complete'
        return {path: parallel.path, locale, state, missing, stale, findings}
      })
    })
    frame.out(
      flags.format === 'jsonl' ? cells.map(cell => `${JSON.stringify(cell)}\n`).join('') : table(cells, locales, frame)
    )
    return unread > 0 ? EXIT.input : EXIT.clean
  }
})

function findingsIn({findings}: Report, file: string): number {
  return findings.filter(({location}) => location.file === file).length
}

function table(cells: readonly Cell[], locales: readonly string[], {t}: Frame): string {
  const paths = [...new Set(cells.map(({path}) => path))]
  const words = (cell: Cell) => {
    const counts = (['missing', 'stale', 'findings'] as const).filter(key => cell[key] > 0)
    const own = cell.state === 'behind' ? [] : [t(`commands.status.${cell.state}`)]
    return [...own, ...counts.map(key => t(`commands.status.${key}`, {count: cell[key]}))].join(', ')
  }
  const rows = [
    [t('commands.status.article'), ...locales],
    ...paths.map(path => [visible(path), ...cells.filter(cell => cell.path === path).map(words)])
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ''))))
  return rows
    .map(
      row =>
        `${row
          .map((text, column) => padded(text, widths[column]!))
          .join('  ')
          .trimEnd()}\n`
    )
    .join('')
}
