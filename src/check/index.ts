import {configFor} from '../config/settings.ts'
import {positions} from '../locate.ts'
import type {
  Article,
  Config,
  Finding,
  Locale,
  Location,
  ParallelText,
  Range,
  Report,
  Segment,
  TermMatch
} from '../model/index.ts'
import type {Complaint, Messages, Place, Rule, RuleContext} from '../rule.ts'
import {rules as allRules} from '../rules/index.ts'
import unusedIgnore from '../rules/unused-ignore.ts'
import type {TermFinder} from '../terms/index.ts'
import {suppress} from './suppress.ts'

/** What a check needs besides the texts. */
export interface CheckOptions {
  readonly config: Config
  readonly finder: TermFinder
  /** All of Stele's own when left out. */
  readonly rules?: readonly Rule[]
}

/** Runs every rule that is not switched off over the parallel texts. Findings are sorted by file, place and rule. */
export function check(parallels: readonly ParallelText[], {config, finder, rules = allRules}: CheckOptions): Report {
  const terms = cachedTerms(finder)
  const results = parallels.map(parallel => {
    const own = configFor(config, sourceFile(parallel))
    const active = rules.filter(({id}) => own.rules[id]?.severity !== 'off')
    return checkParallel(parallel, {config: own, active, known: [...rules, ...allRules], terms})
  })
  return {
    findings: results.flatMap(({findings}) => findings),
    counts: {
      articles: parallels.length,
      pages: sum(parallels, ({articles}) => articles.size),
      segments: sum(parallels, countSegments),
      units: sum(parallels, ({units}) => units.length),
      suppressed: sum(results, ({suppressed}) => suppressed)
    },
    unchecked: parallels.flatMap(({articles}) =>
      articles.size === 1 ? [...articles.values()].map(({file}) => ({file, reason: 'one-language', args: {}})) : []
    )
  }
}

/** The file whose settings an article has in all its languages. */
function sourceFile({articles, source}: ParallelText): string {
  return (articles.get(source) ?? [...articles.values()][0])?.file ?? ''
}

type Terms = (segment: Segment, locale: Locale) => readonly TermMatch[]

/** Several rules ask for the names of the same segment. */
function cachedTerms(finder: TermFinder): Terms {
  const found = new WeakMap<Segment, readonly TermMatch[]>()
  return (segment, locale) => {
    const known = found.get(segment) ?? finder.find(segment.text, locale)
    found.set(segment, known)
    return known
  }
}

interface Setting {
  readonly config: Config
  readonly active: readonly Rule[]
  readonly known: readonly Rule[]
  readonly terms: Terms
}

function checkParallel(parallel: ParallelText, {config, active, known, terms}: Setting) {
  const place = placer(parallel)
  const collect = (rule: Rule, findings: Finding[]) => (complaint: Complaint<Messages>) => {
    findings.push(finding(rule, complaint, {config, place}))
  }
  const found: Finding[] = []
  for (const rule of active) {
    const options = config.rules[rule.id]?.options ?? {}
    const context: RuleContext = {config, options, terms, report: collect(rule, found)}
    for (const article of parallel.articles.values()) rule.checkArticle?.(article, context)
    rule.checkParallel?.(parallel, context)
    if (rule.checkUnit) for (const unit of parallel.units) rule.checkUnit(unit, {...context, parallel})
  }
  const own: Finding[] = []
  const judge = active.find(({id}) => id === unusedIgnore.id)
  const report = judge ? collect(judge, own) : () => {}
  const left = suppress(found, {parallel, active, known, report})
  return {findings: [...left, ...own].sort(byPlace(parallel)), suppressed: found.length - left.length}
}

interface FindingContext {
  readonly config: Config
  readonly place: (place: Place) => Location
}

function finding(
  rule: Rule,
  {message, at, related = [], args = {}, culprit, fix}: Complaint<Messages>,
  context: FindingContext
) {
  const location = context.place(at)
  const setting = context.config.rules[rule.id]?.severity
  return {
    rule: rule.id,
    message,
    args,
    severity: setting && setting !== 'off' ? setting : rule.severity,
    location,
    related: related.map(context.place),
    ...(culprit !== undefined && {culprit}),
    ...(fix && {fix: {file: location.file, ...fix}})
  }
}

/** Turns the places of rules into locations of files. */
function placer({articles}: ParallelText): (place: Place) => Location {
  const lines = new Map<Locale, ReturnType<typeof positions>>()
  const linesOf = ({locale, text}: Article) => {
    const known = lines.get(locale) ?? positions(text)
    lines.set(locale, known)
    return known
  }
  return ({locale, range}: {locale: Locale; range: Range}) => {
    // A rule can only name a locale of the text it was given.
    const article = articles.get(locale)!
    const position = linesOf(article)
    return {locale, file: article.file, range, start: position(range.start), end: position(range.end)}
  }
}

function byPlace({articles}: ParallelText) {
  const order = [...articles.keys()]
  const keys = ({location, rule, message}: Finding) =>
    [order.indexOf(location.locale), location.range.start, location.range.end, rule, message] as const
  return (a: Finding, b: Finding) => {
    const [left, right] = [keys(a), keys(b)]
    const at = left.findIndex((key, index) => key !== right[index])
    return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
  }
}

function countSegments({articles}: ParallelText): number {
  return sum([...articles.values()], ({blocks}) => sum(blocks, ({segments}) => segments.length))
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
