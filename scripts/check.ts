import {refuseNone, select} from '../src/store/select.ts'
import type {Changed} from './changed.ts'
import {defineCommand} from './command.ts'
import {EXIT} from './frame.ts'
import {isLocale} from './is-locale.ts'
import {isChosen, printReport, REPORT_FLAGS} from './print-report.ts'
import {projectOf} from './project-of.ts'
import {readReport} from './reports.ts'

export default defineCommand({
  name: 'check',
  flags: {
    ...REPORT_FLAGS,
    fix: {kind: 'switch'},
    dryRun: {kind: 'switch'},
    changed: {kind: 'text', placeholder: 'REV', mayBeEmpty: true},
    shard: {kind: 'text', placeholder: 'I/N'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = projectOf(frame)
    if (!isLocale(flags, project, frame)) return EXIT.usage
    refuseNone(project)
    const named = select(project, args)
    const {changed: articles, linking} =
      flags.changed === undefined ? {changed: named, linking: []} : await changedIn(named, flags.changed || 'HEAD')
    if (flags.shard !== undefined) {
      const {checkShard} = await import('./shard.ts')
      return checkShard(flags.shard, {project, articles, frame})
    }
    if (flags.fix) {
      const {fixArticles} = await import('./check/fix.ts')
      await fixArticles(project, {articles, isChosen: isChosen(flags), isDry: flags.dryRun}, frame)
    }
    const checked =
      flags.changed === undefined
        ? await readReport(project, articles, frame)
        : await (await import('./check/changed.ts')).readChanged(
            project,
            {chosen: articles, linking, all: named},
            frame
          )
    return printReport(checked, {flags, project, frame})

    async function changedIn(named: readonly string[], revision: string): Promise<Changed> {
      const {changedSince} = await import('./changed.ts')
      return changedSince(revision, {project, articles: named, frame})
    }
  }
})
