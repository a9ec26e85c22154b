import {isCalendarDay} from '../calendar-day.ts'
import type {Config, Finding, Location} from '../model/index.ts'
import {nearestName} from '../nearest.ts'
import type {Complaint, Messages, Rule} from '../rule.ts'
import unusedIgnore from '../rules/unused-ignore.ts'
import type {PlacedSuppression} from './examined.ts'
import {toFinding} from './finding.ts'

/** What suppressions are judged by. */
export interface SuppressOptions {
  readonly suppressions: readonly PlacedSuppression[]
  readonly config: Config
  /** The rules that ran: only of these can it be said that nothing was hidden. */
  readonly active: readonly Rule[]
  /** All rules there are. */
  readonly known: readonly Rule[]
  readonly today?: string | undefined
}

/**
 * The places that comments hide of findings in the same files, and complaints of comments that hide nothing, lack a reason, are over, end
 * on no day or name no rule.
 */
export function suppress(findings: readonly Finding[], options: SuppressOptions) {
  const hidden = new Set<Location>()
  const complaints: Finding[] = []
  for (const suppression of options.suppressions) {
    const {until} = suppression
    const isDated = until === undefined || isCalendarDay(until)
    const isOver = until !== undefined && (options.today ?? '') > until
    for (const rule of suppression.rules) {
      const covered = findings
        .filter(finding => finding.rule === rule)
        .flatMap(placesOf)
        .filter(place => covers(suppression, place))
      if (isDated && !isOver) for (const place of covered) hidden.add(place)
      const message = fault(rule, {...options, suppression, covered, isDated, isOver})
      if (message) complaints.push(complaint(message, rule, suppression, options))
    }
  }
  const isJudged = options.active.some(({id}) => id === unusedIgnore.id)
  return {hidden, complaints: isJudged ? complaints : []}
}

/** The finding at its first place that is not hidden, the others beside the witnesses; nothing where all are. */
export function unhidden(finding: Finding, hidden: ReadonlySet<Location>): Finding | undefined {
  const {location, repeats: _, related, fix, ...rest} = finding
  const [first, ...others] = placesOf(finding).filter(place => !hidden.has(place))
  return first && {...rest, location: first, related: [...related, ...others], ...(fix && first === location && {fix})}
}

/** All places of a fault. */
export function placesOf({location, repeats = []}: Finding): Location[] {
  return [location, ...repeats]
}

function complaint(
  message: string,
  rule: string,
  {location, until = ''}: PlacedSuppression,
  {config, known}: SuppressOptions
): Finding {
  const {locale, range} = location
  const expected =
    message === 'unknown'
      ? nearestName(
          rule,
          known.map(({id}) => id)
        )
      : undefined
  const about: Complaint<Messages> =
    expected === undefined
      ? {message, at: {locale, range}, args: {rule, until}}
      : {message: 'mistyped', at: {locale, range}, args: {rule, expected}}
  return toFinding(unusedIgnore, about, {config, place: () => location})
}

function covers({scope, location}: PlacedSuppression, {file, range}: Location): boolean {
  return location.file === file && range.start >= scope.start && range.end <= scope.end
}

interface Judged extends Pick<SuppressOptions, 'active' | 'known'> {
  readonly suppression: PlacedSuppression
  readonly covered: readonly Location[]
  /** The day of its end, where it has one, is in the calendar. */
  readonly isDated: boolean
  readonly isOver: boolean
}

function fault(rule: string, {suppression, covered, isDated, isOver, active, known}: Judged): string | undefined {
  if (!known.some(({id}) => id === rule)) return 'unknown'
  if (suppression.reason === '') return 'reason'
  if (!isDated) return 'date'
  if (isOver) return 'over'
  return covered.length === 0 && active.some(({id}) => id === rule) ? 'unused' : undefined
}
