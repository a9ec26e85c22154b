import {distance} from '../../distance.ts'
import type {Block} from '../../model/index.ts'
import {surplus} from '../../tally.ts'
import {areComments, codeLine, hasProgram, isProseOnly, isSameMarkup, isSameProgram} from './code-core.ts'
import {orderFault, pieceFault, signFault} from './code-pieces.ts'
import {extraLine, isSentence} from './extra-line.ts'
import {isTranslation} from './span-likeness.ts'
import {type Line, unmatched} from './unmatched-lines.ts'
import {isWrapped} from './wrapped-comment.ts'

/** What a block of code has otherwise than its source. */
export interface BlockFault {
  readonly kind: 'word' | 'line' | 'extra' | 'block'
  readonly expected: string
  readonly found: string
  /** Line of the code it stands in, from 0. */
  readonly line: number
  /** A slip, or one line less in code that is else the same; not a page that shows other code. */
  readonly isSure: boolean
}

/** Compares two blocks of code: every word but for a slip, then line by line what must not be translated. */
export function blockFault({value: here = ''}: Block, {value: there = '', lang}: Block): BlockFault | undefined {
  if (here === there) return undefined
  const slip = slipOf(here, there)
  if (slip) return slip
  const [own, others] = [here.split('\n'), there.split('\n')]
  const piece = pieceFault(own, others) ?? signFault(own, others) ?? orderFault(own, others)
  return piece ? {kind: 'word', ...piece, isSure: false} : lineFault(own, others, lang ?? '')
}

interface Word {
  readonly word: string
  readonly line: number
}

const WORDS = /[A-Za-z_$][\w$]*|\d+(?:\.\d+)*/g

function wordsOf(code: string): Word[] {
  return code.split('\n').flatMap((text, line) => [...text.matchAll(WORDS)].map(([word]) => ({word, line})))
}

/** A word that the source has but for a letter, or a figure in the place of another. */
function slipOf(here: string, there: string): BlockFault | undefined {
  const sameLines = here.split('\n').length === there.split('\n').length
  // A word that stands on several lines is missed on its own.
  const nameOf = ({word, line}: Word) => (sameLines ? `${line} ${word}` : word)
  const [found, expected] = [wordsOf(here), wordsOf(there)]
  const missing = onFewLines(surplus(expected, found, nameOf), sameLines ? here.split('\n') : [])
  for (const {word, line} of missing.length > 0 ? surplus(found, expected, nameOf) : []) {
    const other = missing.find(one => (!sameLines || one.line === line) && isSlip(word, one.word))
    if (other) return {kind: 'word', expected: other.word, found: word, line, isSure: true}
  }
  return undefined
}

/** More than a handful of words is another example, no slip; what stood in a line of comment is what was translated. */
function onFewLines(missing: readonly Word[], lines: readonly string[]): readonly Word[] {
  if (missing.length <= HANDFUL) return missing
  const kept = missing.filter(({word, line}) => IDENTIFIER.test(word) || !CJK.test(lines[line] ?? ''))
  return kept.length <= HANDFUL ? kept : []
}

const HANDFUL = 12

/** `PORT_NAME`, `portName`: no word of a comment or of what a reader is to fill in. */
const IDENTIFIER = /[A-Za-z\d]_[A-Za-z\d]|[a-z][A-Z]/

function isSlip(word: string, other: string): boolean {
  if (/^\d/.test(word) || /^\d/.test(other)) return /^\d/.test(word) && /^\d/.test(other)
  const most = other.length > 7 ? 2 : 1
  // Plurals, capitals and abbreviations are edits.
  const [one, two] = [word, other].map(text => text.toLowerCase().replace(/s$/, ''))
  if (one === two) return false
  return other.length > 2 && distance(word, other, most) <= most
}

/** Letters and marks of Chinese and Japanese. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

function lineFault(here: readonly string[], there: readonly string[], lang: string): BlockFault | undefined {
  // A prompt: what is typed is no prose.
  const isProse = isProseOnly(lang) && !there.some(line => /^\s*\$ /.test(line))
  const lines = (list: readonly string[]): Line[] =>
    list
      .map((text, line) => ({core: isProse ? text.trim() : codeLine(text, lang), text: text.trim(), line}))
      .filter(({text}) => text !== '')
  const [found, expected] = [lines(here), lines(there)]
  if (isSameMarkup(found, expected, lang) || isSameProgram(found, expected, lang)) return undefined
  const {left, right} = unmatched(expected, found)
  // A comment, or text in a file of settings, that goes over fewer lines than in the source.
  const translated = [...left, ...right].filter(({text}) => CJK.test(text))
  const isComment = ({core, text}: Line) =>
    core === '' || isSentence(text) || right.some(other => CJK.test(text + other.text) && areComments(text, other.text))
  if (translated.length > 0 && left.every(isComment)) return undefined
  if (right.length === 0 && left.every(line => isWrapped(line, expected, found))) return undefined
  if (left.length > right.length) {
    const isLost = ({text}: Line, index: number) => !similar(text, right[index]?.text)
    const lost =
      left.find((line, at) => isLost(line, at) && !isSentence(line.text)) ?? left.find(isLost) ?? left.at(-1)!
    const isSure =
      right.every(({text}) => CJK.test(text)) && lost.core !== '' && !isProse && left.length - right.length <= 2
    const before = found.findLast(({line}) => line <= lost.line)?.line ?? 0
    return {kind: 'line', expected: lost.text, found: '', line: before, isSure}
  }
  // Words may be translated; lines in the letters of the source among lines that are the same were not.
  const isFew = left.length < 3 && left.length * 2 < found.length
  if (isProse && !(isFew && ![...left, ...right].some(({text}) => CJK.test(text)))) return undefined
  const named = hasProgram(lang) ? left.findIndex((line, at) => isTranslated(right[at], line)) : -1
  if (named >= 0) {
    const [{text: other}, {text, line}] = [left[named]!, right[named]!]
    return {kind: 'block', expected: other, found: text, line, isSure: false}
  }
  const changed = left.findIndex(({core, text}, index) => {
    const other = right[index]
    // A line with words of the reader's language, or of the source's, may say the rest in another order.
    return other !== undefined && core !== '' && !CJK.test(other.text + text)
  })
  if (changed < 0) return left.length === 0 && !isProse ? extraLine(right, here) : undefined
  const {text, line} = right[changed]!
  const other = left[changed]!.text
  if (other !== text) return {kind: 'block', expected: other, found: text, line, isSure: false}
  // The same lines in another order.
  const first = found.findIndex(({core}, index) => core !== expected[index]?.core)
  return {
    kind: 'block',
    expected: expected[first]!.text,
    found: found[first]!.text,
    line: found[first]!.line,
    isSure: false
  }
}

/** The same line with a word of the reader's language for a name: `const 個数 = page.length`. */
function isTranslated(here: Line | undefined, there: Line): boolean {
  // Text between tags is prose in whatever language the tags stand.
  if (!here || CJK.test(there.core) || !CJK.test(here.core) || /<[A-Za-z/]/.test(there.text)) return false
  const kept = here.core.split(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/u)
  // A line that begins with a text is a text between tags that stand on other lines.
  const isText = kept[0] === '' && !/^[=(.:,;)\]]/.test(kept[1] ?? '')
  return !isText && kept.join('').length > 5 && isTranslation(here.core, there.core)
}

function similar(text: string, other = ''): boolean {
  return text.slice(0, 4) === other.slice(0, 4)
}
