import packageJson from '../package.json' with {type: 'json'}
import type {Finding, Locale, Segment, Severity} from '../src/model/index.ts'
import {reporters} from '../src/reporters/index.ts'
import {openProject, type Project} from '../src/store/project.ts'
import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {readReport} from './reports.ts'

const GRAVITY: Readonly<Record<Severity, number>> = {note: 1, warning: 2, error: 3}

export default defineCommand({
  name: 'check',
  flags: {
    format: {
      kind: 'choice',
      values: ['pretty', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'html'],
      default: 'pretty'
    },
    output: OUTPUT,
    locale: LOCALE,
    fix: {kind: 'switch'},
    failOn: {kind: 'choice', values: ['error', 'warning', 'note'], default: 'error'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const project = openProject(frame.root)
    const {locale} = flags
    const locales = project.config.locales.map(({id}) => id)
    if (locale !== undefined && !locales.includes(locale)) {
      const values = locales.join(', ')
      frame.fault(frame.t('frame.badChoice', {input: locale, flag: '--locale', values}))
      return EXIT.usage
    }
    const isChosen = ({location}: Finding) => locale === undefined || location.locale === locale
    if (flags.fix) {
      const {fixArticles} = await import('./check/fix.ts')
      await fixArticles(project, {paths: args, isChosen}, frame)
    }
    const {report: whole, texts, unread} = await readReport(project, args, frame)
    const findings = whole.findings.filter(isChosen)
    const options = {
      t: frame.t,
      texts,
      contentRoot: project.contentRoot,
      color: frame.color,
      version: packageJson.version,
      descriptions: flags.format === 'sarif' ? await descriptions() : new Map(),
      ...(flags.format === 'html' && (await edition(project, findings, frame)))
    }
    frame.out(reporters[flags.format]({...whole, findings}, options))
    if (unread > 0) return EXIT.input
    return findings.some(({severity}) => GRAVITY[severity] >= GRAVITY[flags.failOn]) ? EXIT.findings : EXIT.clean
  }
})

/** What the rules are about, which SARIF tells. */
async function descriptions(): Promise<Map<string, string>> {
  const {rules} = await import('../src/rules/index.ts')
  return new Map(rules.map(({id, description}) => [id, description]))
}

/** The articles with findings side by side, which HTML shows. */
async function edition(project: Project, findings: readonly Finding[], frame: Frame) {
  const {readParallels} = await import('./parallels.ts')
  const {articlesOf} = await import('./check/articles.ts')
  const {parallels, finder} = readParallels(project, articlesOf(project, findings), {...frame, fault: () => {}})
  const terms = (segment: Segment, locale: Locale) => finder.find(segment.text, locale)
  return {language: frame.lang, locales: project.config.locales, parallels, terms}
}
