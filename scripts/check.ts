import packageJson from '../package.json' with {type: 'json'}
import {check} from '../src/check/index.ts'
import {createTranslator} from '../src/messages/index.ts'
import type {Severity} from '../src/model/index.ts'
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
    const {parallels, finder, unread} = readParallels(project, args, frame)
    const report = check(parallels, {config: project.config, finder})
    const findings = report.findings.filter(
      ({location}) => flags.locale === undefined || location.locale === flags.locale
    )
    const articles = parallels.flatMap(parallel => [...parallel.articles.values()])
    frame.out(
      reporters[flags.format](
        {...report, findings},
        {
          t: createTranslator(frame.lang, Object.fromEntries(rules.map(({id, messages}) => [id, messages]))),
          texts: new Map(articles.map(({file, text}) => [file, text])),
          contentRoot: project.contentRoot,
          color: frame.color,
          version: packageJson.version,
          descriptions: new Map(rules.map(({id, description}) => [id, description]))
        }
      )
    )
    if (unread > 0) return EXIT.input
    return findings.some(({severity}) => GRAVITY[severity] >= GRAVITY[flags.failOn]) ? EXIT.findings : EXIT.clean
  }
})
