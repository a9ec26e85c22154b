import type {Config, Memory, ParallelText, Report} from '../model/index.ts'
import type {Rule} from '../rule.ts'
import {rules as allRules} from '../rules/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {conclude} from './conclude.ts'
import {examine} from './examine.ts'

/** What a check needs besides the texts. */
export interface CheckOptions {
  readonly config: Config
  readonly finder: TermFinder
  /** What is recorded of an article, by its path; without it nothing is stale. */
  memory?(path: string): Memory | undefined
  /** All of Stele's own when left out. */
  readonly rules?: readonly Rule[]
  /** The day, as `2026-11-30`: suppressions that ended before it hide nothing. */
  readonly today?: string | undefined
  /** The Markdown files of the project, also those of articles that are not checked. */
  readonly files?: ReadonlySet<string>
}

/**
 * Runs every rule that is not switched off over the parallel texts: each article by itself, then what was gathered of all of them.
 * Findings are sorted by article, file, place and rule.
 */
export function check(parallels: readonly ParallelText[], options: CheckOptions): Report {
  const {config, finder, memory, rules = allRules, today, files} = options
  const examined = parallels.map(parallel =>
    examine(parallel, {config, finder, memory: memory?.(parallel.path), rules})
  )
  return conclude(examined, {config, rules, known: [...rules, ...allRules], today, files})
}
