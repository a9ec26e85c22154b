import packageJson from '../package.json' with {type: 'json'}
import type {Config} from '../src/model/index.ts'
import {visible} from '../src/reporters/width.ts'
import {site} from '../src/site/index.ts'
import {SITE_MANIFEST} from '../src/site/own-files.ts'
import {replaceFolder} from '../src/store/folder.ts'
import type {Project} from '../src/store/project.ts'
import {readBytesIfThere, readText} from '../src/store/read.ts'
import {defineCommand} from './command.ts'
import {readDrafts} from './drafts.ts'
import {LOCALE} from './flags.ts'
import {EXIT} from './frame.ts'
import {isLocale} from './is-locale.ts'
import {bytesOfLast, openLast, outputs} from './last.ts'
import {projectOf} from './project-of.ts'
import {discard, endRelease} from './release-end.ts'
import {checker, pieceOf} from './reports.ts'
import {revisionOf} from './revision.ts'

export default defineCommand({
  name: 'site',
  flags: {
    output: {kind: 'text', placeholder: 'DIR', isOwn: true},
    locale: LOCALE,
    last: {kind: 'text', placeholder: 'DIR'},
    dryRun: {kind: 'switch'}
  },
  takes: 'nothing',
  async run({flags, frame}) {
    const project = projectOf(frame)
    if (!isLocale(flags, project, frame)) return EXIT.usage
    const last = flags.last === undefined ? undefined : openLast(flags.last, SITE_MANIFEST)
    const {drafts, report, unread} = await readDrafts(project, frame)
    const config = narrowed(project, flags.locale)
    const folder = flags.output ?? 'site'
    const publication = site(drafts, report, {
      config,
      read: file => readText(project.root, file),
      glossary: project.glossary,
      last,
      revision: await revisionOf(project.root, outputs(folder, flags.last)),
      version: packageJson.version,
      image: file => readBytesIfThere(project.root, file),
      lastImage: bytesOfLast(flags.last),
      ...(await lining(project))
    })
    const {exit, manifest} = await endRelease(publication, {
      frame,
      report,
      unread,
      refused: config.release.refused,
      write: files => (flags.dryRun ? discard(files) : replaceFolder(project.root, folder, files, SITE_MANIFEST))
    })
    if (exit !== EXIT.clean) return exit
    const count = manifest.files.filter(({path}) => path.endsWith('.html')).length
    frame.out(`${visible(frame.t(flags.dryRun ? 'commands.site.would' : 'commands.site.done', {count, folder}))}\n`)
    if (config.release.url === undefined) frame.note(frame.t('commands.site.noAddress'))
    return EXIT.clean
  }
})

/** The configuration with one locale only, where one is asked for. */
function narrowed({config}: Project, locale: string | undefined): Config {
  return locale === undefined ? config : {...config, locales: config.locales.filter(({id}) => id === locale)}
}

/** What lines articles up once more, one at a time. */
async function lining(project: Project) {
  const {finder, asWritten} = await checker(project)
  return {finder, parallel: (path: string) => asWritten(pieceOf(project, path))}
}
