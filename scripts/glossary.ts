import {syntaxOf} from '../src/config/settings.ts'
import {InputError} from '../src/input-error.ts'
import type {Article} from '../src/model/index.ts'
import {parse} from '../src/parse/index.ts'
import {segment} from '../src/segment/index.ts'
import {openProject, type Project, select} from '../src/store/project.ts'
import {compileTerms} from '../src/terms/index.ts'
import {usageOf} from '../src/terms/usage.ts'
import {defineCommand, inputErrorText} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {namesLines, namesTable} from './glossary/table.ts'

export default defineCommand({
  name: 'glossary',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    locale: LOCALE
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = openProject(frame.root)
    const {config, termbase, contentRoot} = project
    const {articles, unread} = readArticles(project, args, frame)
    const locales = config.locales.map(({id}) => id).filter(id => flags.locale === undefined || id === flags.locale)
    const chosen = articles.filter(({locale}) => locales.includes(locale))
    const usages = usageOf(chosen, {termbase, finder: compileTerms(termbase), locales})
    const {t, color} = frame
    frame.out(flags.format === 'jsonl' ? namesLines(usages, contentRoot) : namesTable(usages, {t, contentRoot, color}))
    return unread > 0 ? EXIT.input : EXIT.clean
  }
})

/** The versions of the articles that the paths name, segmented. One that cannot be read is told and left out. */
function readArticles(project: Project, paths: readonly string[], frame: Frame) {
  const articles: Article[] = []
  let unread = 0
  for (const path of select(project, paths)) {
    try {
      const versions = project.sources(path)
      articles.push(
        ...versions.map(({text, ...about}) =>
          segment(parse(text, {...about, syntax: syntaxOf(project.config, about.file)}))
        )
      )
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
      unread += 1
    }
  }
  return {articles, unread}
}
