import {configFor} from '../config/settings.ts'
import type {Config, Finding, Report} from '../model/index.ts'
import type {Complaint, Facts, Messages, ProjectContext, Rule} from '../rule.ts'
import type {Examined} from './examined.ts'
import {toFinding} from './finding.ts'
import {suppress} from './suppress.ts'

/** What a verdict over examined articles needs. */
export interface ConcludeOptions {
  readonly config: Config
  readonly rules: readonly Rule[]
  /** All rules there are: a suppression may name one that does not run. */
  readonly known: readonly Rule[]
  /** The day, as `2026-11-30`, for suppressions that end; without it none does. */
  readonly today?: string | undefined
  /** The Markdown files of the project; those of the examined articles when left out. */
  readonly files?: ReadonlySet<string> | undefined
}

/** One report of all examined articles: their own findings, those of rules that judge the whole project, and what is suppressed. */
export function conclude(examined: readonly Examined[], options: ConcludeOptions): Report {
  const {config, rules} = options
  const order = config.locales.map(({id}) => id)
  const ofProject = projectFindings(examined, options)
  const results = examined.map(article => {
    const own = configFor(config, article.file)
    const active = rules.filter(({id}) => own.rules[id]?.severity !== 'off')
    const found = [...article.findings, ...(ofProject.get(article) ?? [])]
    const {left, complaints} = suppress(found, {...options, active, suppressions: article.suppressions, config: own})
    return {findings: [...left, ...complaints].sort(byPlace(order)), suppressed: found.length - left.length}
  })
  return {
    findings: results.flatMap(({findings}) => findings),
    counts: {
      articles: sum(examined, ({counts}) => counts.articles),
      pages: sum(examined, ({counts}) => counts.pages),
      segments: sum(examined, ({counts}) => counts.segments),
      units: sum(examined, ({counts}) => counts.units),
      suppressed: sum(results, ({suppressed}) => suppressed)
    },
    unchecked: examined.flatMap(({unchecked}) => unchecked)
  }
}

/** What the rules of the project find, by the article it stands in. */
function projectFindings(examined: readonly Examined[], {config, rules, files: all}: ConcludeOptions) {
  const owners = new Map(examined.flatMap(article => article.files.map(file => [file, article] as const)))
  const files = all ?? new Set(owners.keys())
  const found = new Map<Examined, Finding[]>()
  for (const rule of rules) {
    if (!rule.checkProject) continue
    const facts: Facts<unknown>[] = examined.flatMap(({path, facts}) =>
      rule.id in facts ? [{path, facts: facts[rule.id]}] : []
    )
    const report: ProjectContext['report'] = ({at, related = [], ...about}) => {
      // A rule names files of the articles it was told of; facts of another article name none.
      const owner = owners.get(at.file)!
      const complaint = {...about, at, related} as unknown as Complaint<Messages>
      // The places are locations already.
      const finding = toFinding(rule, complaint, {
        config: configFor(config, owner.file),
        place: place => place as never
      })
      found.set(owner, [...(found.get(owner) ?? []), finding])
    }
    const options = config.rules[rule.id]?.options ?? {}
    if (facts.length > 0) rule.checkProject(facts, {config, options, files, report})
  }
  return found
}

function byPlace(order: readonly string[]) {
  const keys = ({location, rule, message}: Finding) =>
    [order.indexOf(location.locale), location.range.start, location.range.end, rule, message] as const
  return (a: Finding, b: Finding) => {
    const [left, right] = [keys(a), keys(b)]
    const at = left.findIndex((key, index) => key !== right[index])
    return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
  }
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
