import {positions} from '../locate.ts'
import type {Article, Config, Finding, Locale, Location, ParallelText} from '../model/index.ts'
import type {Complaint, Messages, Place, Rule} from '../rule.ts'

/** Turns a place of a rule into a location of a file. */
export type Placer = (place: Place) => Location

interface FindingContext {
  readonly config: Config
  readonly place: Placer
}

/** The finding that a complaint becomes under the settings of its article. */
export function toFinding(
  rule: Rule,
  {message, at, related = [], repeats = [], args = {}, culprit, fix, severity = rule.severity}: Complaint<Messages>,
  {config, place}: FindingContext
): Finding {
  const location = place(at)
  const setting = config.rules[rule.id]?.severity
  return {
    rule: rule.id,
    message,
    args,
    severity: setting && setting !== 'off' ? setting : severity,
    location,
    related: related.map(place),
    ...(repeats.length > 0 && {repeats: repeats.map(place)}),
    ...(culprit !== undefined && {culprit}),
    ...(fix && {fix: {file: location.file, ...fix}})
  }
}

/** Locations in the files of a parallel text. */
export function placer({articles, faulty = []}: ParallelText): Placer {
  const lines = new Map<Locale, ReturnType<typeof positions>>()
  const linesOf = ({locale, text}: Article) => {
    const known = lines.get(locale) ?? positions(text)
    lines.set(locale, known)
    return known
  }
  return ({locale, range}) => {
    // A rule can only name a locale of the text it was given.
    const article = articles.get(locale) ?? faulty.find(article => article.locale === locale)!
    const position = linesOf(article)
    return {locale, file: article.file, range, start: position(range.start), end: position(range.end)}
  }
}
