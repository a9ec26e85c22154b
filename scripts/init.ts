import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {InputError} from '../src/input-error.ts'
import {guessLanguage} from '../src/intake/locale.ts'
import {configText} from '../src/layouts/config-text.ts'
import {recognise} from '../src/layouts/index.ts'
import type {Layout} from '../src/layouts/layout.ts'
import type {Translate} from '../src/messages/index.ts'
import {CONFIG_FILE} from '../src/store/config-file.ts'
import {listPages} from '../src/store/pages.ts'
import {readText} from '../src/store/read.ts'
import {readSiteFiles} from '../src/store/site-files.ts'
import {writeFileAtomically} from '../src/store/write.ts'
import {defineCommand} from './command.ts'
import {EXIT} from './frame.ts'
import {inputErrorText} from './input-error-text.ts'
import {tellLinked} from './linked.ts'

/** Orphans that are named one by one. */
const SHOWN = 10

export default defineCommand({
  name: 'init',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    layout: {kind: 'choice', values: ['folders', 'root', 'docusaurus', 'suffix']},
    dryRun: {kind: 'switch'},
    force: {kind: 'switch'}
  },
  takes: 'nothing',
  async run({flags, frame}) {
    const root = resolve(frame.root)
    if (!existsSync(root)) throw new InputError('root.missing', {path: frame.root})
    const {pages, linked, closed} = listPages(root, [], '')
    const paths = pages.map(({place}) => place)
    tellLinked(linked, frame)
    for (const fault of closed) frame.note(inputErrorText(fault, frame.t))
    const languageIn = (files: readonly string[]) => guessLanguage(files.map(file => readText(root, file)).join('\n'))
    const all = recognise(paths, readSiteFiles(root), languageIn).layouts
    const fitting = all.filter(({name}) => flags.layout === undefined || name === flags.layout)
    const [layout, ...rivals] = fitting
    if (!layout) {
      frame.fault(frame.t('commands.init.none', {count: paths.length}))
      return EXIT.input
    }
    if (rivals.length > 0) {
      frame.fault(frame.t('commands.init.unsure'))
      for (const one of fitting) frame.fault(`  --layout ${one.name}: ${patternsOf(one).join(', ')}`)
      return EXIT.usage
    }
    frame.out(flags.format === 'jsonl' ? `${JSON.stringify(asData(layout))}\n` : summary(layout, frame.t))
    if (flags.dryRun) return EXIT.clean
    if (existsSync(join(root, CONFIG_FILE)) && !flags.force) throw new InputError('file.exists', {path: CONFIG_FILE})
    writeFileAtomically(root, CONFIG_FILE, configText(layout))
    frame.note(frame.t('commands.init.written', {file: CONFIG_FILE}))
    return EXIT.clean
  }
})

function patternsOf({content}: Layout): string[] {
  return content.flatMap(set => [...set.values()])
}

function summary(layout: Layout, t: Translate): string {
  const {languages, leftOut, source, complete, partial, orphans} = layout
  const lines = [
    t('commands.init.layout', {layout: layout.name, flavour: layout.flavour}),
    ...languages.map(({id, tag, pages}) =>
      t(`commands.init.${id === source ? 'source' : 'language'}`, {id, tag, count: pages})
    ),
    ...patternsOf(layout).map(pattern => `  ${pattern}`),
    t('commands.init.complete', {count: complete}),
    t('commands.init.partial', {count: partial}),
    t('commands.init.orphans', {count: orphans.length, source}),
    ...orphans.slice(0, SHOWN).map(file => `  ${file}`),
    ...(orphans.length > SHOWN ? ['  …'] : []),
    ...leftOut.map(({folder, pages}) => t('commands.init.leftOut', {folder: folder || '.', count: pages}))
  ]
  return `${lines.join('\n')}\n`
}

function asData({name, content, ...layout}: Layout) {
  return {layout: name, ...layout, content: content.map(set => Object.fromEntries(set))}
}
