import {simplified} from '../han/simplified.ts'
import type {Locale} from '../model/index.ts'

/** A piece of a language that may be the name of a phrase. */
export interface Candidate {
  readonly text: string
  /** Units that it shares with the phrase. */
  readonly count: number
  /** How much it keeps to the units of the phrase, 0 to 1 (Dice 1945). */
  readonly score: number
  /** A dictionary has it. */
  readonly isKnown: boolean
}

/** A phrase and what may be its names. */
export interface Choice {
  readonly text: string
  readonly candidates: ReadonlyMap<Locale, readonly Candidate[]>
}

/** What it is worth to a name that two languages have the same characters: 何建国 rather than 市长何建国 beside 何建国市長. */
const SAME = 0.25

/**
 * The names of each phrase, the likeliest first; of equals the longest. A piece is the name of one phrase only, but for its forms:
 * company and companies (competitive linking, Melamed 2000).
 */
export function chooseNames(choices: readonly Choice[]): Map<Locale, Candidate>[] {
  const names = choices.map(() => new Map<Locale, Candidate>())
  const taken: Taken[] = []
  const links = choices.flatMap(({text, candidates}, index) => {
    const isShared = /^\p{Lu}/u.test(text) ? sharing(candidates) : () => false
    const worthOf = (candidate: Candidate) => candidate.score + (isShared(candidate) ? SAME : 0)
    return [...candidates].flatMap(([locale, list]) =>
      list.map(candidate => ({text, index, locale, candidate, worth: worthOf(candidate)}))
    )
  })
  links.sort(
    (a, b) =>
      b.worth - a.worth ||
      b.candidate.count - a.candidate.count ||
      b.candidate.text.length - a.candidate.text.length ||
      a.index - b.index
  )
  for (const {text, index, locale, candidate} of links) {
    if (names[index]!.has(locale)) continue
    if (taken.some(other => other.locale === locale && !isForm(other.owner, text) && clash(other, candidate))) continue
    names[index]!.set(locale, candidate)
    taken.push({locale, piece: candidate.text, count: candidate.count, owner: text})
  }
  return names
}

/** A piece, and the phrase it is the name of. */
interface Taken {
  readonly locale: Locale
  readonly piece: string
  readonly count: number
  readonly owner: string
}

/** 轻舟科 is no name of its own where 轻舟科技 is one, nor 市长何建国 where 何建国 is; ページ is one beside ホームページ, for it stands alone too. */
function clash({piece, count: often}: Taken, {text, count, isKnown}: Candidate): boolean {
  if (piece === text) return true
  if (piece.includes(text)) return count < 2 * often
  return text.includes(piece) && !isKnown
}

/** Tells the pieces that another language writes with the same characters. */
function sharing(candidates: Choice['candidates']): (candidate: Candidate) => boolean {
  const counts = new Map<string, number>()
  for (const list of candidates.values())
    for (const name of new Set(list.map(({text}) => simplified(text)))) counts.set(name, (counts.get(name) ?? 0) + 1)
  return ({text}) => /\p{Script=Han}/u.test(text) && counts.get(simplified(text))! > 1
}

/** Forms of a word, or a longer phrase with it. */
function isForm(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length)
  return (
    ` ${long} `.includes(` ${short} `) || (long!.length - short!.length < 4 && long!.startsWith(short!.slice(0, -1)))
  )
}
