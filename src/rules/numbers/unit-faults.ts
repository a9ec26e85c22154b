import type {Locale, Memory, ParallelText, TranslationUnit} from '../../model/index.ts'
import {disagreements} from '../../quantities/compare.ts'
import type {Disagreement} from '../../quantities/disagreement.ts'
import type {Statement} from '../../quantities/statement.ts'
import {isBehind} from '../shared/recorded.ts'

/** What the versions do not agree on. Witnesses that the memory knows to be behind say nothing against a source that has changed. */
export function faultsIn(
  unit: TranslationUnit,
  statements: ReadonlyMap<Locale, readonly Statement[]>,
  {parallel: {source}, memory}: {readonly parallel: ParallelText; readonly memory: Memory | undefined}
): readonly Disagreement[] {
  const faults = disagreements(statements, source)
  const isOutvoted = faults.some(
    ({culprit, witnesses}) => culprit === source && witnesses.every(locale => isBehind(unit, {memory, source, locale}))
  )
  if (!isOutvoted) return faults
  return [...statements].flatMap(([locale, own]) =>
    locale === source
      ? []
      : disagreements(
          new Map([
            [source, statements.get(source)!],
            [locale, own]
          ]),
          source
        )
  )
}
