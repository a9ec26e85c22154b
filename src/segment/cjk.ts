import {anyOf} from '../any-of.ts'
import {isCjk} from '../characters.ts'
import type {Candidate} from './candidate.ts'
import ja from './data/ja.json' with {type: 'json'}
import marks from './data/marks.json' with {type: 'json'}
import zh from './data/zh.json' with {type: 'json'}

const TITLES = new Set(marks.titles)
const BRACKETS = new Set(marks.brackets)
const QUOTES = new Set([...marks.pairs.map(pair => pair[1]!), ...marks.either].filter(mark => !BRACKETS.has(mark)))
const NAMES = [...zh.names, ...ja.names]

const CONTINUES_ZH = new RegExp(`^(?:[，、；：,;:]|${anyOf(zh.continuing)})`, 'u')
const REPORTS_ZH = new RegExp(
  `^[^。！？“”「」，,]{0,${zh.reportingLength}}?(?:${anyOf(zh.reporting)})(?:[。，,：:]|$)`,
  'u'
)
const CONTINUES_JA = new RegExp(`^(?:[、，,]|${anyOf(ja.particles)})`, 'u')
const OPENS_JA = new RegExp(`^(?:${anyOf(ja.openers)})`, 'u')
const REPORTS_JA = new RegExp(`^[^。！？「」]{0,${ja.reportingLength}}?(?:${anyOf(ja.reporting)})`, 'u')
const ASKED = new RegExp(`^(?:${anyOf(ja.asked)})`, 'u')
const JOINED = /^[ \t]*[、，,；;）)」』》〉]/

/** Whether a run of full-width terminators ends a sentence: judged by the marks closed, where they opened, and what follows. */
export function endsCjk(candidate: Candidate): boolean {
  const {text, index, run, language, enclosures, start} = candidate
  const following = text.slice(run, run + 60)
  if (JOINED.test(following) || NAMES.some(name => isName(text, index, name))) return false
  if (text[index] === FULL_STOP && isInNumber(candidate)) return false
  const closer = lastCloser(candidate)
  if (closer === undefined) return !(language === 'ja' && /[？！?!]/.test(text[run - 1]!) && ASKED.test(following))
  const opener = enclosures.partners.get(closer)
  const isAtStart = opener === undefined || opensSentence(text, start, opener)
  const mark = text[closer]!
  if (TITLES.has(mark)) return false
  if (BRACKETS.has(mark))
    return isAtStart && !(language === 'ja' && !OPENS_JA.test(following) && CONTINUES_JA.test(following))
  // Quotations that stand side by side are one.
  if (/^[「『“‘]/.test(following)) return false
  return endsQuotation({candidate, following, opener, isAtStart})
}

/** The full-width full stop of technical writing. */
const FULL_STOP = '\uFF0E'

/** `１．２条`, `１．概要`: a number's point, or the mark behind the number of a heading. */
function isInNumber({text, start, index, run}: Candidate): boolean {
  return (
    /\p{N}/u.test(text[run] ?? '') ||
    /^\s*(?:図|表|第)?\p{N}{1,3}$/u.test(text.slice(start, Math.min(index, start + 8)))
  )
}

/** Nothing but inline codes or another quotation stands before the mark. */
function opensSentence(text: string, start: number, opener: number): boolean {
  if (opener <= start || /[」』”]/.test(text[opener - 1]!)) return true
  return opener - start < 40 && /^[\s\uE000-\uF8FF]*$/.test(text.slice(start, opener))
}

/** A name with a mark at its end, such as a band's. */
function isName(text: string, index: number, name: string): boolean {
  return text.startsWith(name, index - name.length + 1)
}

/** The end of a run without the note marks, `[1]`, that close it. */
function beforeNotes(text: string, index: number, run: number): number {
  const notes = /(?:\[\d{1,3}\])+$/.exec(text.slice(index + 1, run))
  return run - (notes?.[0].length ?? 0)
}

/** The last closing mark, when nothing but inline codes follows it in the run. */
function lastCloser({text, index, run}: Candidate): number | undefined {
  for (let at = beforeNotes(text, index, run) - 1; at > index; at -= 1) {
    const mark = text[at]!
    if (QUOTES.has(mark) || BRACKETS.has(mark)) return at
    if (!/[\uE000-\uF8FF]/.test(mark)) return undefined
  }
  return undefined
}

interface Quotation {
  readonly candidate: Candidate
  readonly following: string
  readonly opener: number | undefined
  readonly isAtStart: boolean
}

/** Whether what follows a quotation takes it up: a particle, 的. A blank between them is a matter of style. */
export function takesUp(following: string, language: Candidate['language']): boolean {
  const words = following.replace(/^[ \t]+/, '')
  return language === 'ja' ? !OPENS_JA.test(words) && CONTINUES_JA.test(words) : CONTINUES_ZH.test(words)
}

function endsQuotation({candidate: {text, index, language}, following, opener, isAtStart}: Quotation): boolean {
  if (takesUp(following, language)) return false
  const isIntroduced = !isAtStart && /[：:，,、―—\s]/.test(text[opener! - 1]!)
  const isEmbedded = !isAtStart && !isIntroduced
  if (language === 'ja') {
    if (OPENS_JA.test(following)) return true
    return isAtStart ? !REPORTS_JA.test(following) : !isEmbedded || /^\s/.test(following)
  }
  if (isAtStart) return !REPORTS_ZH.test(following)
  return !isEmbedded || /[。｡.]/.test(text[index]!) || /^\s/.test(following)
}

/** Whether the character before a terminator, closing marks apart, is Han, kana or a CJK mark. */
export function isAfterCjk(text: string, index: number): boolean {
  let at = index - 1
  while (at >= 0 && index - at < 8 && /[”’"'»)\uE000-\uF8FF]/.test(text[at]!)) at -= 1
  return at >= 0 && isCjk(text[at]!)
}

/** ASCII terminators behind CJK text: as full-width ones, unless they stand in a number, a label, a name or an address. */
export function endsAsciiAfterCjk(candidate: Candidate): boolean {
  const {text, index, run, start} = candidate
  const next = text[run] ?? ' '
  if (/^(?:\.{2,}|…)/.test(text.slice(index, run))) return endsEllipsis(candidate)
  if (/[A-Za-z0-9\uFF10-\uFF19&=/_-]/.test(next)) return false
  if (LABEL.test(text.slice(start, Math.min(index, start + 8)))) return false
  return endsCjk(candidate)
}

const LABEL = new RegExp(`^\\s*[${zh.labels}]{1,3}$`, 'u')

/** An ellipsis goes on, unless it closes a quotation that a colon introduced, or a blank follows. */
function endsEllipsis(candidate: Candidate): boolean {
  const {text, index, run, enclosures, language} = candidate
  const closer = lastCloser(candidate)
  if (closer === undefined)
    return language === 'ja' && /^\s/.test(text.slice(run, run + 1)) && !endsMenuName(text.slice(index - 1, run))
  const opener = enclosures.partners.get(closer)
  return opener !== undefined && /[：:]/.test(text[opener - 1] ?? '') && endsCjk(candidate)
}

/** 保存... コマンドは: the three dots of an item of a menu, which is named by a noun. */
function endsMenuName(written: string): boolean {
  return /^[\p{Script=Han}\p{Script=Katakana}ー]\.{3}$/u.test(written)
}
