import {visible} from '../../src/reporters/width.ts'
import {tally} from '../../src/tally.ts'
import type {Frame} from '../frame.ts'
import type {Told} from './land.ts'

/** One line a unit: the translator's file, its place there, what became of it and why. */
export function tellJsonl(told: readonly Told[], {out}: Frame): void {
  for (const {file, position, article, locale, unit, result, reason, args} of told)
    out(
      `${JSON.stringify({file, line: position.line, article, locale, unit, result, ...(reason && {reason}), ...(args && {args})})}\n`
    )
}

/** What somebody must look at, then how many of each. */
export function tellPretty(told: readonly Told[], {t, out}: Frame): void {
  const say = (text: string) => out(`${visible(text)}\n`)
  for (const {file, position, unit, result, reason, args, isOpen} of told) {
    if (!isOpen) continue
    const why = t(`exchange.${reason === undefined ? `result.${result}` : `reason.${reason}`}`, args)
    say(`${file}:${position.line}: ${unit}: ${why}`)
  }
  for (const [result, count] of [...tally(told.map(({result}) => result))].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(t(`commands.import.count.${result}`, {count}))
}
