import packageJson from '../package.json' with {type: 'json'}
import {publish} from '../src/publish/index.ts'
import {visible} from '../src/reporters/width.ts'
import {replaceFolder} from '../src/store/folder.ts'
import {readBytesIfThere, readText} from '../src/store/read.ts'
import {defineCommand} from './command.ts'
import {readDrafts} from './drafts.ts'
import {epoch} from './epoch.ts'
import {EXIT} from './frame.ts'
import {bytesOfLast, openLast, outputs} from './last.ts'
import {projectOf} from './project-of.ts'
import {endRelease} from './release-end.ts'
import {revisionOf} from './revision.ts'

export default defineCommand({
  name: 'release',
  flags: {
    to: {kind: 'text', placeholder: 'DIR'},
    target: {kind: 'choice', values: ['plain', 'hugo', 'docusaurus', 'starlight', 'vitepress']},
    last: {kind: 'text', placeholder: 'DIR'}
  },
  takes: 'nothing',
  async run({flags, frame}) {
    const opened = projectOf(frame)
    const last = flags.last === undefined ? undefined : openLast(flags.last, 'manifest.json')
    const {drafts, report, unread} = await readDrafts(opened, frame)
    const {root, glossary} = opened
    const config = {
      ...opened.config,
      release: {...opened.config.release, target: flags.target ?? opened.config.release.target}
    }
    const folder = flags.to ?? 'release'
    const revision = await revisionOf(root, outputs(folder, flags.last))
    const publication = publish(drafts, report, {
      config,
      read: file => readText(root, file),
      bytes: file => readBytesIfThere(root, file),
      lastBytes: bytesOfLast(flags.last),
      glossary,
      last,
      revision,
      version: packageJson.version,
      time: epoch() ?? 0
    })
    const {exit, manifest} = await endRelease(publication, {
      frame,
      report,
      unread,
      refused: config.release.refused,
      write: files => replaceFolder(root, folder, files, 'manifest.json')
    })
    const count = manifest.counts.published + manifest.counts.fallback
    if (exit === EXIT.clean) frame.out(`${visible(frame.t('commands.release.done', {count, folder}))}\n`)
    return exit
  }
})
