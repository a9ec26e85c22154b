import type {Finding} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'
import type {Frame} from '../frame.ts'
import {type Checked, readReport} from '../reports.ts'

interface Choice {
  readonly chosen: readonly string[]
  /** Articles with links to pages that are gone: of them only these links are told. */
  readonly linking: readonly string[]
  /** All articles of the check, the chosen ones among them. */
  readonly all: readonly string[]
}

/** The rules that say where a link leads. */
const OF_LINKS: ReadonlySet<string> = new Set(['link-target', 'link-fragment'])

/**
 * Checks the chosen articles, and says nothing of them that a check of all would not say: where a rule speaks that judges by the habits of
 * the whole project, the other articles are looked at too.
 */
export async function readChanged(project: Project, {chosen, linking, all}: Choice, frame: Frame): Promise<Checked> {
  const alone = await readReport(project, chosen, frame)
  if (chosen.length === all.length) return alone
  if (linking.length === 0 && !(await dependsOnOthers(alone.report.findings))) return alone
  const {report, texts} = await readReport(project, all, {...frame, fault: () => {}})
  const files = new Set(chosen.flatMap(path => project.filesOf(path)))
  const others = new Set(linking.flatMap(path => project.filesOf(path)))
  const findings = report.findings.filter(
    ({location: {file}, rule}) => files.has(file) || (others.has(file) && OF_LINKS.has(rule))
  )
  return {...alone, texts: linking.length > 0 ? texts : alone.texts, report: {...alone.report, findings}}
}

/** An ignore may hide what only a look at all articles finds. */
async function dependsOnOthers(findings: readonly Finding[]): Promise<boolean> {
  const {rules} = await import('../../src/rules/index.ts')
  const ofProject = new Set(['unused-ignore', ...rules.flatMap(({id, checkProject}) => (checkProject ? [id] : []))])
  return findings.some(({rule}) => ofProject.has(rule))
}
