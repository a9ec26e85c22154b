import {distance} from '../../distance.ts'
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

/** `--jobs`, `PIER_HOST`: no word of a language, in whatever block. */
const NAME = /(?<=^|[\s[(])--[a-z][\w-]+|(?<![\w-])[A-Z][A-Z0-9]*_[A-Z0-9_]*[A-Z0-9](?![\w-])/g

/** One figure, one word in quotation marks, one option or variable that a line of code has instead of another, whatever else of the line is translated. */
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
  for (const pattern of [FIGURE, WORD, NAME]) {
    const [own, others]: readonly string[][] = [here.match(pattern) ?? [], there.match(pattern) ?? []]
    if (own!.length !== others!.length) continue
    const [found, ...more] = surplus(own!, others!, String)
    const [expected] = surplus(others!, own!, String)
    if (found === undefined || expected === undefined || more.length > 0) continue
    if (pattern !== FIGURE && (LANGUAGE.test(found) || there.replace(expected, found) !== here)) continue
    return {expected, found}
  }
  return undefined
}

/** A text between quotation marks without a blank: a pattern, a path, an option. */
const STRING = /"([^"\s]{4,})"|'([^'\s]{4,})'/g
const LETTERS = /[\p{L}\p{N}]+/gu

/**
 * A pattern or a path that has the words of the source and other signs, or a slip in one of them: `"**.{js|ts}"` for `"*.{js,ts}"`, `'/boats/pier.js'` for
 * `'/boat/pier.js'`.
 */
export function signFault(here: readonly string[], there: readonly string[]): PieceFault | undefined {
  const stringsIn = (lines: readonly string[]) =>
    lines.flatMap((text, line) =>
      [...text.matchAll(STRING)].map(([, double, single = '']) => ({text: double ?? single, line}))
    )
  const textOf = ({text}: {readonly text: string}) => text
  const [own, others] = [stringsIn(here), stringsIn(there)]
  const lost = surplus(others, own, textOf)
  const words = (text: string) => (text.match(LETTERS) ?? []).join(' ')
  for (const {text, line} of lost.length > 0 ? surplus(own, others, textOf) : []) {
    const expected = lost.find(
      other => isPattern(other.text) && (words(other.text) === words(text) || isSlipOfPath(text, other.text))
    )
    if (expected) return {expected: expected.text, found: text, line}
  }
  return undefined
}

/** With one letter or two otherwise, in no name of a language. */
function isSlipOfPath(text: string, other: string): boolean {
  const [words, others] = [text, other].map(path => path.split('/'))
  if (words!.length < 2 || words!.length !== others!.length) return false
  const changed = words!.flatMap((word, at) => (word === others![at] ? [] : [[word, others![at]!] as const]))
  const [[word, step] = ['', '']] = changed
  return (
    changed.length === 1 &&
    !LANGUAGE.test(word) &&
    Math.min(word.length, step.length) > 3 &&
    distance(word, step, 2) <= 2
  )
}

/** Two words at least and a sign that no sentence has. */
function isPattern(text: string): boolean {
  return (text.match(LETTERS)?.length ?? 0) > 1 && /[*/{}|\\^$=:@<>[\]~+-]/.test(text.replace(/^[^\p{L}\p{N}]+$/u, ''))
}

/** Two words in quotation marks in each other's place, in lines that are the same but for them: `["types", "dist"]` for `["dist", "types"]`. */
export function orderFault(here: readonly string[], there: readonly string[]): PieceFault | undefined {
  if (here.length !== there.length) return undefined
  const [own, others] = [here, there].map(lines =>
    lines.flatMap((text, line) => (text.match(WORD) ?? []).map(word => ({word, line})))
  ) as [Word[], Word[]]
  const moved = own.flatMap(({word}, at) => (word === others[at]?.word ? [] : [at]))
  const [first = 0, second = 0] = moved
  if (own.length !== others.length || moved.length !== 2) return undefined
  if (own[first]!.word !== others[second]!.word || own[second]!.word !== others[first]!.word) return undefined
  const isFramed = [first, second].every(at => {
    const {line} = own[at]!
    return line === others[at]!.line && frameOf(here[line]!) === frameOf(there[line]!)
  })
  return isFramed ? {expected: others[first]!.word, found: own[first]!.word, line: own[first]!.line} : undefined
}

interface Word {
  readonly word: string
  readonly line: number
}

function frameOf(text: string): string {
  return text.replaceAll(WORD, '')
}
