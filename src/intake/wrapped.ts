import {isCjk} from '../characters.ts'
import {isSentence, type Line, width} from './lines.ts'

/** Lines of which those that were one paragraph, broken at a column, are one again. */
export interface Unwrapped {
  /** No blank lines. */
  readonly lines: readonly Line[]
  /** The paragraphs that were put together. */
  readonly wrapped: readonly Line[]
}

/**
 * Puts paragraphs together that were broken at a column, as in mail or in a PDF. Only where blank lines part
 * paragraphs, and only lines of a run whose ends are no sentence ends and which are about as wide as the widest.
 */
export function unwrap(lines: readonly Line[]): Unwrapped {
  const runs = runsOf(lines)
  const isParted = runs.length > 1 || runs.every(run => run.length > 2)
  const result = runs.map(run => (isParted && isWrapped(run) ? [join(run)] : run))
  return {
    lines: result.flat(),
    wrapped: result.flatMap((run, index) => (run.length < runs[index]!.length ? run : []))
  }
}

/** Lines between blank ones; an indented line begins a new run. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (line.text === '') isOpen = false
    else if (isOpen && !line.isIndented) runs.at(-1)!.push(line)
    else {
      runs.push([line])
      isOpen = true
    }
  }
  return runs
}

const NARROWEST = 40
const WIDEST = 100

function isWrapped(run: readonly Line[]): boolean {
  const full = run.slice(0, -1)
  if (full.length === 0) return false
  const widths = full.map(({text}) => width(text))
  const widest = Math.max(...widths)
  if (widest > WIDEST || Math.min(...widths) < Math.max(NARROWEST, widest * 0.8)) return false
  if (width(run.at(-1)!.text) > widest + 4) return false
  // Every break but a few by chance falls inside a sentence, and the paragraph ends with one.
  const chance = full.filter(({text}) => isSentence(text)).length
  return isSentence(run.at(-1)!.text) && chance * 4 <= full.length
}

function join(run: readonly Line[]): Line {
  const text = run.reduce((joined, {text}) => joined + (isGlued(joined, text) ? '' : ' ') + text, '')
  return {...run[0]!, text: text.trim()}
}

function isGlued(before: string, after: string): boolean {
  return before === '' || (isCjk([...before.slice(-2)].at(-1)!) && isCjk([...after.slice(0, 2)][0]!))
}
