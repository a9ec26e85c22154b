import {fileOf} from '../../src/layouts/patterns.ts'
import {positions} from '../../src/locate.ts'
import {createTranslator} from '../../src/messages/index.ts'
import type {Article, Locale, ParallelText} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {asWritten} from '../../src/sync/as-written.ts'
import {notesIn} from '../../src/sync/note.ts'
import {isToDo, type SyncItem} from '../../src/sync/plan.ts'
import {besideBox} from '../../src/sync/seal.ts'
import {isUnknown} from '../../src/sync/unknown-notes.ts'
import {unnoted} from '../../src/sync/unnoted.ts'
import type {Planned} from './planned.ts'

/** Something to do in a version, as people are told of it; kept between runs. */
export interface Task {
  readonly file: string
  readonly line: number
  /**
   * `words`: those that somebody wrote into a note and not into the text; `source` holds them. `unsealed`: a note of which nobody can tell
   * any more who wrote what; `unknown`: one of which no memory knows. `goneSource`: the page is gone that the other versions were made from; `source` is the file of the memory.
   */
  readonly status: SyncItem['status'] | 'words' | 'unsealed' | 'unknown' | 'goneSource'
  readonly source: string
  readonly was?: string
  /** What the source did to the paragraph, where its words are as they were. */
  readonly paragraph?: 'parted' | 'joined'
  /** The sentence that the source joined it to. */
  readonly into?: string
  /** The article in which the source has it now. */
  readonly elsewhere?: string
}

/**
 * What is to be done in an article.
 *
 * @param written The texts that a run has written meanwhile, by file: their notes move the lines.
 */
export function tasksOf(
  planned: Planned,
  {config}: Pick<Project, 'config'>,
  written: ReadonlyMap<string, string> = new Map()
): Task[] {
  const {parallel, plan} = planned
  const lines = linesAfter(parallel, written)
  const known = new Set(plan.memory.units.map(({id}) => id))
  const tasks = plan.items.filter(isToDo).map(({file, range, status, source, was, paragraph, into, elsewhere}) => ({
    file,
    line: lines(file, range.start),
    status,
    source: copyOf(source),
    ...(was !== undefined && was !== source && {was: copyOf(was)}),
    ...(paragraph && {paragraph}),
    ...(into !== undefined && {into: copyOf(into)}),
    ...(elsewhere !== undefined && {elsewhere})
  }))
  const locale = config.sourceLanguage
  const gone = {
    file: fileOf(config, plan.path, locale),
    line: 1,
    status: 'goneSource',
    source: memoryFile(plan.path)
  } as const
  const orphaned = isOrphaned(planned, locale) ? [gone] : []
  return [
    ...orphaned,
    ...tasks,
    ...[...parallel.articles.values()].flatMap(article => wordsIn(article, written.get(article.file), known))
  ]
}

/**
 * Whether the page of a language is gone that leads by the configuration and led this article: the other versions were made from it. One that says
 * in its front matter who leads is on its own.
 */
export function isOrphaned({absent, parallel: {articles, source}, plan: {memory}}: Planned, locale: Locale): boolean {
  if (!absent.includes(locale) || articles.get(source)?.frontMatter.data.sourceLanguage !== undefined) return false
  const known = memory.units.flatMap(({variants}) => variants[locale] ?? [])
  return known.length > 0 && known.every(({from}) => from === undefined)
}

/** The notes of a version, as it stands now, that stay for what somebody wrote into them. */
function wordsIn(article: Article, written: string | undefined, known: ReadonlySet<string>): Task[] {
  const now = written === undefined ? article : parse(written, {...article, isTolerant: true})
  return notesIn(now).flatMap(({range, units, words, isUnsealed}): Task[] => {
    if (!words) return []
    const {line} = positions(now.text)(range.start)
    if (isUnsealed)
      return [{file: article.file, line, status: isUnknown(units, known) ? 'unknown' : 'unsealed', source: ''}]
    return [{file: article.file, line: line + words.at, status: 'words', source: copyOf(withoutBox(words.text))}]
  })
}

/** Somebody's words beside a box, without the box and what a run wrote behind it, in whatever language. */
function withoutBox(line: string): string {
  const beside = besideBox(line)
  if (beside === undefined) return line.trim()
  const boxes = LANGUAGES.map(language => createTranslator(language)('commands.sync.note.done', {}))
  const own = boxes
    .reduce((text, box) => text.replace(box, ''), beside)
    .replace(/^[\s,;.、，；。–—-]+/, '')
    .trimEnd()
  return own === '' ? line.trim() : own
}

/** Notes speak one of these. */
const LANGUAGES = ['en', 'zh', 'ja'] as const

/** A text of its own: V8 has a piece of a text hold all of it, and tasks outlive the articles they were found in. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** The line of an offset in an article as it was read, in the file as it stands now. */
function linesAfter(
  parallel: ParallelText,
  written: ReadonlyMap<string, string>
): (file: string, offset: number) => number {
  const places = new Map<string, (offset: number) => number>()
  for (const article of parallel.articles.values()) {
    const text = written.get(article.file)
    if (text === undefined) continue
    const now = parse(text, {...article, isTolerant: true})
    const [before, after, at] = [unnoted(asWritten(article)), unnoted(now), positions(text)]
    places.set(article.file, offset => at(after.from(before.at(offset))).line)
  }
  const lines = linesOf(parallel)
  return (file, offset) => places.get(file)?.(offset) ?? lines(file)(offset).line
}

/** Reads the places in the files of a parallel text. */
export function linesOf({articles}: ParallelText): (file: string) => ReturnType<typeof positions> {
  const byFile = new Map([...articles.values()].map((article: Article) => [article.file, positions(article.text)]))
  return file => byFile.get(file)!
}
