import packageJson from '../package.json' with {type: 'json'}
import {check} from '../src/check/index.ts'
import type {Translate} from '../src/messages/index.ts'
import {publish} from '../src/publish/index.ts'
import type {Manifest, Reason} from '../src/publish/release.ts'
import {visible} from '../src/reporters/width.ts'
import {replaceFolder} from '../src/store/folder.ts'
import {openProject} from '../src/store/project.ts'
import {staleOf} from '../src/sync/stale.ts'
import {defineCommand} from './command.ts'
import {EXIT, type Frame} from './frame.ts'
import {readParallels} from './parallels.ts'
import {revisionOf} from './revision.ts'

export default defineCommand({
  name: 'release',
  flags: {to: {kind: 'text', placeholder: 'DIR'}},
  takes: 'nothing',
  async run({flags, frame}) {
    const project = openProject(frame.root)
    const {parallels, finder, unread} = readParallels(project, [], frame)
    const {config, termbase, glossary, root} = project
    const report = check(parallels, {config, finder})
    const stale = parallels.flatMap(parallel => staleOf(parallel, project.memory(parallel.path)))
    const revision = await revisionOf(root)
    const {files, manifest} = publish(parallels, report, {
      config,
      termbase,
      finder,
      glossary,
      stale,
      revision,
      version: packageJson.version
    })
    tell(manifest, frame)
    if (unread > 0) return EXIT.input
    if (manifest.counts.refused > 0) {
      frame.fault(frame.t('commands.release.refused'))
      return EXIT.findings
    }
    const folder = flags.to ?? 'release'
    replaceFolder(root, folder, files, 'manifest.json')
    frame.out(`${visible(frame.t('commands.release.done', {count: manifest.counts.published, folder}))}\n`)
    return EXIT.clean
  }
})

/** What was published, what was held back and why, what a reader should know. */
function tell({articles}: Manifest, {t, out}: Frame): void {
  const say = (key: string, file: string, reason = '') =>
    out(`${visible(t(`commands.release.${key}`, {file, reason}))}\n`)
  for (const {path, versions} of articles)
    for (const {state, file, content, locale, reasons, notices} of versions) {
      const name = content?.path ?? `${locale}/${path}`
      if (state === 'published') say('published', file?.path ?? name)
      for (const reason of reasons) say('held', name, wording(reason, t))
      for (const notice of notices) say('notice', name, wording(notice, t))
    }
}

function wording({code, ...args}: Reason, t: Translate): string {
  const words = Object.entries(args).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(t('furniture.list')) : value
  ])
  return t(`furniture.reason.${code}`, Object.fromEntries(words))
}
