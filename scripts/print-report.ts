import packageJson from '../package.json' with {type: 'json'}
import type {Finding, Language, Locale, Segment, Severity} from '../src/model/index.ts'
import {summaryText} from '../src/reporters/counts.ts'
import {reporters} from '../src/reporters/index.ts'
import {placed} from '../src/reporters/placed.ts'
import type {Project} from '../src/store/project.ts'
import {placeInRepository} from '../src/store/repository.ts'
import type {FlagValues} from './flags.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import type {Checked} from './reports.ts'

/** The options of commands that end with a report. */
export const REPORT_FLAGS = {
  format: {
    kind: 'choice',
    values: ['pretty', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'html'],
    default: 'pretty'
  },
  output: OUTPUT,
  locale: LOCALE,
  failOn: {kind: 'choice', values: ['error', 'warning', 'note'], default: 'error'}
} as const

type Flags = FlagValues<typeof REPORT_FLAGS>

/** Formats of services that show findings in the files of a repository. */
const OF_REPOSITORY: readonly Flags['format'][] = ['sarif', 'github', 'gitlab']

const GRAVITY: Readonly<Record<Severity, number>> = {note: 1, warning: 2, error: 3}

/** Whether a finding is in the version that `--locale` names. */
export function isChosen({locale}: Pick<Flags, 'locale'>): (finding: Finding) => boolean {
  return ({location}) => locale === undefined || location.locale === locale
}

/** Prints a report in the form that was asked for; the exit code is that of a check. */
export async function printReport(
  {report: whole, texts: own, unread: faults}: Checked,
  {flags, project, frame}: {flags: Flags; project: Project; frame: Frame}
): Promise<number> {
  const findings = whole.findings.filter(isChosen(flags))
  const place = OF_REPOSITORY.includes(flags.format) ? placeInRepository(project.root) : ''
  const {report, texts, unread} = placed({report: {...whole, findings}, texts: own, unread: faults}, place)
  const options = {
    t: frame.t,
    texts,
    contentRoot: project.contentRoot,
    color: frame.color,
    version: packageJson.version,
    unread,
    descriptions: flags.format === 'sarif' ? await descriptions(frame.lang) : new Map(),
    ...(flags.format === 'html' && (await edition(project, findings, frame)))
  }
  frame.out(reporters[flags.format](report, options))
  // Whoever reads the log only is to know how a run ended.
  if (flags.output !== undefined) frame.note(`${flags.output}: ${summaryText(report, frame.t)}`)
  if (unread.length > 0) return EXIT.input
  return findings.some(({severity}) => GRAVITY[severity] >= GRAVITY[flags.failOn]) ? EXIT.findings : EXIT.clean
}

/** What the rules are about, which SARIF tells. */
async function descriptions(lang: Language) {
  const [{rules}, {readRulePage}] = await Promise.all([
    import('../src/rules/index.ts'),
    import('../src/store/rule-page.ts')
  ])
  return new Map(rules.map(({id}) => [id, readRulePage(id, lang)]))
}

/** The articles with findings side by side, which HTML shows; lined up as the check kept them. */
async function edition(project: Project, findings: readonly Finding[], frame: Frame) {
  const [{checker, pieceOf}, {articlesOf}] = await Promise.all([import('./reports.ts'), import('./check/articles.ts')])
  const {finder, linedUp} = await checker(project)
  const parallels = articlesOf(project, findings).map(path => linedUp(pieceOf(project, path)))
  const terms = (segment: Segment, locale: Locale) => finder.find(segment.text, locale)
  return {language: frame.lang, locales: project.config.locales, parallels, terms}
}
