import {surplus} from '../../tally.ts'

/** A piece of a line of code in the place of another. */
export interface PieceFault {
  readonly expected: string
  readonly found: string
  /** Line of the code it stands in, from 0. */
  readonly line: number
}

const FIGURE = /\d+(?:\.\d+)*/g
/** A text between quotation marks that is one word of a program: `"offline"`. A name or a sentence may be translated. */
const WORD = /(?<=["'])[a-z][a-z0-9_.-]{2,}(?=["'])/g
/** en, zh-cn: every version names its own. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/

/** One figure or one word in quotation marks that a line of code has instead of another, whatever else of the line is translated. */
export function pieceFault(here: readonly string[], there: readonly string[]): PieceFault | undefined {
  if (here.length !== there.length) return undefined
  const faults = here.flatMap((text, line) => {
    const change = text === there[line] ? undefined : changeOf(text, there[line]!)
    return change ? [{...change, line}] : []
  })
  const [fault, ...others] = faults
  // A page with other figures throughout is another example.
  return others.length < FEW ? fault : undefined
}

const FEW = 2

function changeOf(here: string, there: string): {readonly expected: string; readonly found: string} | undefined {
  for (const pattern of [FIGURE, WORD]) {
    const [own, others]: readonly string[][] = [here.match(pattern) ?? [], there.match(pattern) ?? []]
    if (own!.length !== others!.length) continue
    const [found, ...more] = surplus(own!, others!, String)
    const [expected] = surplus(others!, own!, String)
    if (found === undefined || expected === undefined || more.length > 0) continue
    if (pattern === WORD && (LANGUAGE.test(found) || there.replace(expected, found) !== here)) continue
    return {expected, found}
  }
  return undefined
}
