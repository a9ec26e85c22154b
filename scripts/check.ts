import packageJson from '../package.json' with {type: 'json'}
import {check} from '../src/check/index.ts'
import {createTranslator} from '../src/messages/index.ts'
import type {ParallelText, Severity} from '../src/model/index.ts'
import {reporters} from '../src/reporters/index.ts'
import {rules} from '../src/rules/index.ts'
import {openProject} from '../src/store/project.ts'
import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'
import {readParallels} from './parallels.ts'

const GRAVITY: Readonly<Record<Severity, number>> = {note: 1, warning: 2, error: 3}

export default defineCommand({
  name: 'check',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl', 'sarif', 'junit', 'github'], default: 'pretty'},
    output: OUTPUT,
    locale: LOCALE,
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
    const {parallels, finder, unread} = readParallels(project, args, frame)
    const whole = check(parallels, {config: project.config, finder})
    const findings = whole.findings.filter(({location}) => locale === undefined || location.locale === locale)
    const options = {
      t: createTranslator(frame.lang, Object.fromEntries(rules.map(({id, messages}) => [id, messages]))),
      texts: textsOf(parallels),
      contentRoot: project.contentRoot,
      color: frame.color,
      version: packageJson.version,
      descriptions: new Map(rules.map(({id, description}) => [id, description]))
    }
    frame.out(reporters[flags.format]({...whole, findings}, options))
    if (unread > 0) return EXIT.input
    return findings.some(({severity}) => GRAVITY[severity] >= GRAVITY[flags.failOn]) ? EXIT.findings : EXIT.clean
  }
})

/** The texts that were checked, by file. */
function textsOf(parallels: readonly ParallelText[]): Map<string, string> {
  const articles = parallels.flatMap(parallel => [...parallel.articles.values()])
  return new Map(articles.map(({file, text}) => [file, text]))
}
