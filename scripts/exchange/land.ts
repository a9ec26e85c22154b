import {collect} from '../../src/exchange/collect.ts'
import {land} from '../../src/exchange/land.ts'
import {OPEN_RESULTS, type Outcome} from '../../src/exchange/outcome.ts'
import {expecting, record} from '../../src/exchange/record.ts'
import {withKnownUnits} from '../../src/exchange/units.ts'
import {unitsFor} from '../../src/exchange/units-for.ts'
import {serializeMemory} from '../../src/formats/memory.ts'
import {InputError} from '../../src/input-error.ts'
import {fileLike} from '../../src/layouts/patterns.ts'
import type {Locale, Memory, ParallelText} from '../../src/model/index.ts'
import {type AlignmentStore, lineUp, type Source} from '../../src/pipeline.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {isAnythingAt} from '../../src/store/root.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {compileTerms, type TermFinder} from '../../src/terms/index.ts'
import type {Frame} from '../frame.ts'
import {inputErrorText} from '../input-error-text.ts'
import {articleKey, cacheOf, keptIn} from '../kept-alignment.ts'
import {tellBroken} from '../tell-broken.ts'
import type {FoundFile} from './files.ts'
import {type Part, readParts} from './parts.ts'

/** What became of a unit, and whether somebody must look at it. */
export interface Told extends Outcome {
  /** The translator's file. */
  readonly file: string
  readonly article: string
  readonly locale: Locale
  readonly isOpen: boolean
}

export interface LandingOptions {
  readonly locale: Locale | undefined
  readonly dryRun: boolean
  readonly overwrite: boolean
  readonly frame: Frame
}

/** Lands all files, article by article; each article is written when all that came back for it has landed. */
export function landAll(
  files: readonly FoundFile[],
  project: Project,
  options: LandingOptions
): {readonly told: readonly Told[]; readonly unread: number} {
  const {parts, unread} = readParts(files, project, options)
  const byArticle = new Map<string, Part[]>()
  for (const part of parts) byArticle.set(part.article, [...(byArticle.get(part.article) ?? []), part])
  const finder = compileTerms(project.termbase)
  const told: Told[] = []
  let faults = unread
  for (const [article, own] of byArticle)
    try {
      told.push(...landArticle(article, own, {project, finder, options}))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      options.frame.fault(inputErrorText(error, options.frame.t))
      faults += 1
    }
  return {told, unread: faults}
}

interface Surroundings {
  readonly project: Project
  readonly finder: TermFinder
  readonly options: LandingOptions
}

/** Text first: when a run breaks off before the memory is written, the next sync takes the new text for a person's. */
function landArticle(article: string, parts: readonly Part[], {project, finder, options}: Surroundings): Told[] {
  const {config, root} = project
  const before = project.memory(article)
  let memory: Memory | undefined = before
  let sources = project.sources(article)
  const changed = new Map<string, string>()
  const told: Told[] = []
  const align = (kept?: AlignmentStore) =>
    withKnownUnits(lineUp(sources, {config, finder, memory, kept, isMended: true}), memory)
  let parallel = align(keptIn(cacheOf(project), article, articleKey(project, article, sources)))
  tellBroken(parallel, options.frame)
  for (const {file, locale, part, isNamed} of parts) {
    if (locale === parallel.source) {
      if (isNamed) throw new InputError('exchange.source-language', {path: file, args: {article, locale}})
      continue
    }
    const now = collect(parallel, {config, target: locale, memory})
    const units = isNamed ? part.units : unitsFor(part, now)
    const landing = land(parallel, units, {config, now, memory, overwrite: options.overwrite})
    const outcomes = isNamed
      ? landing.outcomes
      : landing.outcomes.filter(({result}) => result !== 'gone' && result !== 'untranslated')
    told.push(
      ...outcomes.map(outcome => ({
        ...outcome,
        file,
        article,
        locale,
        isOpen: OPEN_RESULTS.has(outcome.result)
      }))
    )
    if (landing.landed.length > 0) memory = expecting(parallel, memory, landing, locale)
    if (landing.text !== undefined) {
      const target = versionOf(parallel, locale, project)
      changed.set(target.file, landing.text)
      sources = withSource(
        sources,
        {...target, text: landing.text},
        config.locales.map(({id}) => id)
      )
      parallel = align()
    }
    if (landing.landed.length > 0 || landing.confirmed.length > 0) memory = record(parallel, memory, landing, locale)
  }
  if (options.dryRun) return told
  for (const [file, text] of changed) writeFileAtomically(root, file, text)
  if (memory && memory !== before) writeFileAtomically(root, memoryFile(article), serializeMemory(memory))
  return told
}

/**
 * The version of an article in a locale; one that does not exist has the ending of the source. Throws InputError `file.exists` where
 * something else stands in its place: a link, a folder.
 */
function versionOf({path, articles, source}: ParallelText, locale: Locale, project: Project): Omit<Source, 'text'> {
  const known = articles.get(locale)?.file
  const file = known ?? fileLike(project.config, {path, locale}, articles.get(source)!.file)
  if (known === undefined && isAnythingAt(project.root, file)) throw new InputError('file.exists', {path: file})
  return {path, locale, file}
}

function withSource(sources: readonly Source[], fresh: Source, order: readonly Locale[]): Source[] {
  const others = sources.filter(({locale}) => locale !== fresh.locale)
  return [...others, fresh].sort((a, b) => order.indexOf(a.locale) - order.indexOf(b.locale))
}
