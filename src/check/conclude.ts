import {configFor} from '../config/settings.ts'
import type {Config, Finding, Location, Report} from '../model/index.ts'
import type {Complaint, Facts, Messages, ProjectContext, Rule} from '../rule.ts'
import type {Examined} from './examined.ts'
import {toFinding} from './finding.ts'
import {placesOf, suppress, unhidden} from './suppress.ts'

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
  const owners = ownersOf(examined)
  const found = [...examined.flatMap(({findings}) => findings), ...projectFindings(examined, owners, options)]
  const beside = byOwner(found, owners, placesOf)
  const verdicts = examined.map(article => {
    const own = configFor(config, article.file)
    const active = rules.filter(({id}) => own.rules[id]?.severity !== 'off')
    return suppress(beside.get(article) ?? [], {...options, active, suppressions: article.suppressions, config: own})
  })
  const hidden = new Set(verdicts.flatMap(({hidden}) => [...hidden]))
  const left = found.flatMap(finding => unhidden(finding, hidden) ?? [])
  const told = byOwner([...left, ...verdicts.flatMap(({complaints}) => complaints)], owners, ({location}) => [location])
  return {
    findings: examined.flatMap(article => (told.get(article) ?? []).sort(byPlace(order))),
    counts: {
      articles: sum(examined, ({counts}) => counts.articles),
      pages: sum(examined, ({counts}) => counts.pages),
      segments: sum(examined, ({counts}) => counts.segments),
      units: sum(examined, ({counts}) => counts.units),
      suppressed: found.length - left.length
    },
    unchecked: examined.flatMap(({unchecked}) => unchecked)
  }
}

type Owners = ReadonlyMap<string, Examined>

/** The article of each file. */
function ownersOf(examined: readonly Examined[]): Owners {
  return new Map(examined.flatMap(article => article.files.map(file => [file, article] as const)))
}

/** The findings of each article that has one of their places. */
function byOwner(findings: readonly Finding[], owners: Owners, placesOf: (finding: Finding) => readonly Location[]) {
  const owned = new Map<Examined, Finding[]>()
  for (const finding of findings)
    for (const owner of new Set(placesOf(finding).map(({file}) => owners.get(file)!))) {
      const own = owned.get(owner)
      if (own) own.push(finding)
      else owned.set(owner, [finding])
    }
  return owned
}

/** What the rules of the project find. */
function projectFindings(examined: readonly Examined[], owners: Owners, {config, rules, files: all}: ConcludeOptions) {
  const files = all ?? new Set(owners.keys())
  const found: Finding[] = []
  for (const rule of rules) {
    if (!rule.checkProject) continue
    const facts: Facts<unknown>[] = examined.flatMap(({path, facts}) =>
      rule.id in facts ? [{path, facts: facts[rule.id]}] : []
    )
    const report: ProjectContext['report'] = ({at, related = [], repeats = [], ...about}) => {
      // A rule names files of the articles it was told of; facts of another article name none.
      const owner = owners.get(at.file)!
      const complaint = {...about, at, related, repeats} as unknown as Complaint<Messages>
      // The places are locations already.
      found.push(toFinding(rule, complaint, {config: configFor(config, owner.file), place: place => place as never}))
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
