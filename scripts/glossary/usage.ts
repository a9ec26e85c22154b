import {syntaxOf} from '../../src/config/settings.ts'
import type {Article} from '../../src/model/index.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'
import type {Project} from '../../src/store/project.ts'
import {select} from '../../src/store/select.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {usageOf} from '../../src/terms/usage.ts'
import {fixArticles} from '../check/fix.ts'
import {EXIT, type Frame} from '../frame.ts'
import {isLocale} from '../is-locale.ts'
import {projectOf} from '../project-of.ts'
import {teller} from '../reports.ts'
import type {GlossaryCall} from './call.ts'
import {namesCsv, namesLines, namesTable} from './table.ts'

/** Shows every name's use by language and article, inconsistencies first; with `--fix` after the safe replacements. */
export async function showUsage({flags, args, frame}: GlossaryCall): Promise<number> {
  const project = projectOf(frame)
  if (!isLocale(flags, project, frame)) return EXIT.usage
  if (flags.fix)
    await fixArticles(
      project,
      {
        articles: select(project, args),
        isChosen: ({rule, location}) =>
          rule.startsWith('term-') && (flags.locale === undefined || location.locale === flags.locale),
        isDry: flags.dryRun
      },
      frame
    )
  const {termbase, contentRoot} = project
  if (termbase.concepts.length === 0) frame.note(frame.t('commands.glossary.empty', {file: project.config.glossary}))
  const {articles, unread} = readArticles(project, args, frame)
  const locales = project.config.locales
    .map(({id}) => id)
    .filter(id => flags.locale === undefined || id === flags.locale)
  const chosen = articles.filter(({locale}) => locales.includes(locale))
  const usages = usageOf(chosen, {termbase, finder: compileTerms(termbase), locales})
  const options = {t: frame.t, contentRoot, color: frame.color}
  if (flags.format === 'jsonl') frame.out(namesLines(usages, contentRoot))
  else frame.out(flags.format === 'csv' ? namesCsv(usages, contentRoot) : namesTable(usages, options))
  return unread > 0 ? EXIT.input : EXIT.clean
}

/** The BCP 47 tag of a locale. */
export function tagsOf({locales}: Project['config']): (locale: string) => string {
  return locale => locales.find(({id}) => id === locale)?.tag ?? locale
}

/** The versions of the articles that the paths name, segmented. One that cannot be read is told and left out. */
function readArticles(project: Project, paths: readonly string[], frame: Frame) {
  const {told, unread} = teller(frame)
  const articles = select(project, paths).flatMap(path =>
    told((): Article[] =>
      project
        .sources(path)
        .map(({text, ...about}) => segment(parse(text, {...about, syntax: syntaxOf(project.config, about.file)})))
    )
  )
  return {articles, unread: unread().length}
}
