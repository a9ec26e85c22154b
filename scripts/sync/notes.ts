import {InputError} from '../../src/input-error.ts'
import {createTranslator, type Translate} from '../../src/messages/index.ts'
import type {Language, Memory} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'
import {type DraftSources, openDrafts} from '../../src/sync/draft/index.ts'
import type {NoteWriter} from '../../src/sync/note-text.ts'
import {annotate} from '../../src/sync/notes.ts'
import type {SyncPlan} from '../../src/sync/plan.ts'
import {compileTerms} from '../../src/terms/index.ts'
import type {Planned} from './planned.ts'

/** What `--notes` takes. */
export type Notes = 'off' | 'comments' | 'drafts'

/** The texts of the versions of an article with what is carried over and with the notes they shall have, by file; only those that change. */
export function notedTexts(
  {parallel, plan, carrying, loosened}: Planned,
  {config}: Project,
  {notes, drafts}: NoteOptions
): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [locale, article] of parallel.articles) {
    const tag = config.locales.find(({id}) => id === locale)?.tag ?? locale
    const items = notes === 'off' ? [] : plan.items.filter(item => item.locale === locale)
    const help = notes === 'drafts' && {help: drafts(plan, locale)}
    const text = annotate(article, items, {word: word(tag), ...help})
    const isOther = carrying?.texts.has(article.file) || loosened.has(article.file)
    if (text !== article.text || isOther) texts.set(article.file, text)
  }
  return texts
}

/** What the notes hold. */
export interface NoteOptions {
  readonly notes: Notes
  readonly drafts: Drafts
}

/** Help for the notes of one version. */
type Drafts = (plan: SyncPlan, locale: string) => NonNullable<NoteWriter['help']>

/**
 * Drafts from the memories of the whole project, as they become by this run; read at the first note.
 *
 * @param paths Articles that the run looks into; `fresh` compares one of them.
 */
export function draftsFor(project: Project, paths: readonly string[], fresh: (path: string) => Memory): Drafts {
  let sources: Pick<DraftSources, 'memories' | 'finder'> | undefined
  const opened = new Map<string, ReturnType<typeof openDrafts>>()
  return (plan, locale) => item => {
    const {source} = plan.memory
    const key = `${source} ${locale}`
    sources ??= {memories: memoriesOf(project, new Set(paths), fresh), finder: compileTerms(project.termbase)}
    const drafts = opened.get(key) ?? openDrafts({...sources, source, locale})
    opened.set(key, drafts)
    return drafts(item, plan)
  }
}

/** An article that cannot be read is told elsewhere; its memory stays as it is. */
function memoriesOf(project: Project, paths: ReadonlySet<string>, fresh: (path: string) => Memory): Memory[] {
  return project.paths.flatMap(path => {
    try {
      return paths.has(path) ? fresh(path) : (project.memory(path) ?? [])
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return project.memory(path) ?? []
    }
  })
}

/** Notes speak the language of the version they stand in, where it is one of ours. */
function word(tag: string): NoteWriter['word'] {
  const [language = ''] = tag.split('-')
  const t = createTranslator(/^(?:zh|ja)$/.test(language) ? (language as Language) : 'en') // One of the three.
  return (key: string, args: Parameters<Translate>[1]) => t(`commands.sync.note.${key}`, args)
}
