import {join, resolve} from 'node:path'
import packageJson from '../package.json' with {type: 'json'}
import {collect, withSourceCopied} from '../src/exchange/collect.ts'
import {withKnownUnits} from '../src/exchange/units.ts'
import {candidatesIn} from '../src/find/candidates.ts'
import type {ExchangeFormat} from '../src/formats/exchange.ts'
import {EXCHANGE_FORMATS, formatOf} from '../src/formats/exchange-formats.ts'
import {xliff2} from '../src/formats/xliff/index.ts'
import type {Exchange, Memory} from '../src/model/index.ts'
import type {Project} from '../src/store/project.ts'
import type {TermFinder} from '../src/terms/index.ts'
import {defineCommand} from './command.ts'
import {existingFile} from './exchange/existing.ts'
import {writeExchange} from './exchange/write.ts'
import {LOCALE} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {readParallels} from './parallels.ts'
import {projectOf} from './project-of.ts'
import {tellBroken} from './tell-broken.ts'

export default defineCommand({
  name: 'export',
  flags: {
    format: {kind: 'choice', values: Object.keys(EXCHANGE_FORMATS)},
    locale: LOCALE,
    to: {kind: 'text', placeholder: 'DIR'},
    output: {kind: 'text', placeholder: 'PATH'},
    update: {kind: 'text', placeholder: 'FILE'},
    copySource: {kind: 'switch'},
    bom: {kind: 'switch'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = projectOf(frame)
    const {config, root} = project
    if (flags.locale !== undefined && !config.locales.some(({id}) => id === flags.locale)) {
      frame.fault(
        frame.t('commands.export.noLocale', {
          locale: flags.locale,
          locales: config.locales.map(({id}) => id).join(frame.t('furniture.list'))
        })
      )
      return EXIT.usage
    }
    const existing =
      flags.update === undefined ? undefined : existingFile(resolve(root, flags.update), flags.update, project)
    const format = existing?.format ?? formatFor(flags)
    const {exchanges: all, unread} = collectAll(project, existing?.paths ?? args, frame, locale =>
      existing ? existing.locales.includes(locale) : flags.locale === undefined || flags.locale === locale
    )
    const exchanges = flags.copySource && format.extension.startsWith('.xl') ? all.map(withSourceCopied) : all
    const single = flags.update ?? flags.output
    if (single !== undefined && !fitsOneFile(exchanges, format)) {
      frame.fault(frame.t(`commands.export.oneFile.${format.holds}`, {format: format.name}))
      return EXIT.usage
    }
    const files = single === undefined ? spread(exchanges, format, flags.to ?? 'exchange') : [{file: single, exchanges}]
    let faults = unread
    for (const {file, exchanges} of files) {
      const about = {version: packageJson.version, mark: flags.bom ? '\uFEFF' : ''}
      faults += writeExchange(root, {file, exchanges, format}, about, frame) ? 0 : 1
    }
    if (files.length === 0) frame.note(frame.t('commands.export.nothing'))
    return faults > 0 ? EXIT.input : EXIT.clean
  }
})

/** The format that is named, else the one that the file is named after, else XLIFF. */
function formatFor({format, output}: {format: string | undefined; output: string | undefined}): ExchangeFormat {
  const named = format === undefined ? formatOf(output ?? '') : EXCHANGE_FORMATS[format]
  return named ?? xliff2
}

/** The exchanges of all articles and wanted locales. An article in no other language has all to do. */
function collectAll(project: Project, paths: readonly string[], frame: Frame, isWanted: (locale: string) => boolean) {
  const {config} = project
  const {parallels, finder, unread} = readParallels(project, paths, frame, {isMended: true})
  const candidates = projectCandidates(project, finder)
  const exchanges = parallels.flatMap(parallel => {
    tellBroken(parallel, frame)
    const memory = project.memory(parallel.path)
    const targets = config.locales.map(({id}) => id).filter(id => id !== parallel.source && isWanted(id))
    const known = withKnownUnits(parallel, memory)
    return targets.map(target =>
      collect(known, {config, target, finder, memory, candidates: text => candidates(parallel.source, target)(text)})
    )
  })
  return {exchanges: exchanges.filter(({units}) => units.length > 0), unread}
}

/** The memory of the project is read when a unit first asks for candidates. */
function projectCandidates(project: Project, finder: TermFinder) {
  let memories: readonly Memory[] | undefined
  const finders = new Map<string, ReturnType<typeof candidatesIn>>()
  return (source: string, target: string) => {
    memories ??= project.paths.flatMap(path => project.memory(path) ?? [])
    const key = JSON.stringify([source, target])
    const found = finders.get(key) ?? candidatesIn(memories, {source, target, finder})
    finders.set(key, found)
    return found
  }
}

function fitsOneFile(exchanges: readonly Exchange[], {holds}: ExchangeFormat): boolean {
  const pairs = new Set(exchanges.map(({source, target}) => `${source} ${target}`))
  return holds === 'all' || (holds === 'pair' ? pairs.size < 2 : exchanges.length < 2)
}

interface OutFile {
  readonly file: string
  readonly exchanges: readonly Exchange[]
}

/** A file for each article and language; one for all where the format is a memory. */
function spread(exchanges: readonly Exchange[], {name, extension}: ExchangeFormat, folder: string): OutFile[] {
  if (exchanges.length === 0) return []
  if (name === 'tmx') return [{file: join(folder, `memory${extension}`), exchanges}]
  return exchanges.map(exchange => ({
    file: join(folder, exchange.target, `${exchange.article}${extension}`),
    exchanges: [exchange]
  }))
}
