import {configFor} from '../config/settings.ts'
import type {Article, Config, Finding, Memory, ParallelText, Segment, TermMatch} from '../model/index.ts'
import type {Complaint, Messages, Rule, RuleContext} from '../rule.ts'
import type {TermFinder} from '../terms/index.ts'
import type {Examined} from './examined.ts'
import {type Placer, placer, toFinding} from './finding.ts'
import {suppressions} from './suppression.ts'

/** What the examination of an article needs besides its texts. */
export interface ExamineOptions {
  readonly config: Config
  readonly finder: TermFinder
  readonly memory?: Memory | undefined
  readonly rules: readonly Rule[]
}

/** Runs every rule that is not switched off over one parallel text. What comes out is data that JSON can hold. */
export function examine(parallel: ParallelText, {config: all, finder, memory, rules}: ExamineOptions): Examined {
  const file = sourceFile(parallel)
  const config = configFor(all, file)
  const place = placer(parallel)
  const terms = knownTerms(finder)
  const findings: Finding[] = []
  const facts: Record<string, unknown> = {}
  for (const rule of rules) {
    if (config.rules[rule.id]?.severity === 'off') continue
    const options = config.rules[rule.id]?.options ?? {}
    const report = (complaint: Complaint<Messages>) => {
      findings.push(toFinding(rule, complaint, {config, place}))
    }
    run(rule, parallel, {config, options, memory, terms, report})
    const gathered = rule.gather?.(parallel, {config, options, memory, terms, place})
    if (gathered !== undefined) facts[rule.id] = gathered
  }
  return {
    path: parallel.path,
    file,
    files: allArticles(parallel).map(({file}) => file),
    findings,
    facts,
    suppressions: allArticles(parallel).flatMap(article => placedSuppressions(article, place)),
    counts: countsOf(parallel),
    unchecked: uncheckedOf(parallel),
    unread: allArticles(parallel).flatMap(({frontMatter: {fault}}) => fault ?? [])
  }
}

function run(rule: Rule, parallel: ParallelText, context: RuleContext): void {
  if (rule.checkArticle) for (const article of allArticles(parallel)) rule.checkArticle(article, context)
  rule.checkParallel?.(parallel, context)
  if (!rule.checkUnit) return
  const inParallel = {...context, parallel}
  for (const unit of parallel.units) rule.checkUnit(unit, inParallel)
}

/** The versions that are lined up and those that cannot be. */
function allArticles({articles, faulty = []}: ParallelText): readonly Article[] {
  return [...articles.values(), ...faulty]
}

/** The file whose settings an article has in all its languages. */
function sourceFile({articles, source, faulty = []}: ParallelText): string {
  return (articles.get(source) ?? [...articles.values(), ...faulty][0])?.file ?? ''
}

/** Several rules ask for the names of the same segment. */
function knownTerms(finder: TermFinder): RuleContext['terms'] {
  const found = new WeakMap<Segment, Map<string, readonly TermMatch[]>>()
  return (segment, locale, target = locale) => {
    const known = found.get(segment) ?? new Map<string, readonly TermMatch[]>()
    found.set(segment, known)
    const key = target === locale ? locale : `${locale} ${target}`
    const matches = known.get(key) ?? finder.find(segment.text, locale, target)
    known.set(key, matches)
    return matches
  }
}

function placedSuppressions(article: Article, place: Placer): Examined['suppressions'] {
  return suppressions(article).map(({range, ...about}) => ({
    ...about,
    location: place({locale: article.locale, range})
  }))
}

function countsOf({articles, units}: ParallelText): Examined['counts'] {
  let segments = 0
  for (const {blocks} of articles.values()) for (const block of blocks) segments += block.segments.length
  return {articles: 1, pages: articles.size, segments, units: units.length}
}

function uncheckedOf({articles, faulty = []}: ParallelText): Examined['unchecked'] {
  if (articles.size !== 1 || faulty.length > 0) return []
  return [...articles.values()].map(({file}) => ({file, reason: 'one-language', args: {}}))
}
