import {wordsOf} from '../formats/memory-text.ts'
import type {Locale, Match, Memory} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {openFuzzy} from './fuzzy.ts'
import {maskOf} from './mask.ts'

/** Below this the candidate costs more than it saves; peers begin at 60 to 70. */
const LEAST = 60
/** Candidates a unit. */
const MOST = 3
/** Texts looked at for them: the likest with figures and names left out need not be the likest with them. */
const NEAR = 8

/** Which languages, and the names that may stand for each other. */
export interface CandidateOptions {
  readonly source: Locale
  readonly target: Locale
  readonly finder?: TermFinder
}

/**
 * Finds what the memories have that is like a source text, the best first. Equal texts have 100; where only figures and names of the
 * glossary differ, the quality is that of the text half with, half without them.
 */
export function candidatesIn(
  memories: readonly Memory[],
  {source, target, finder}: CandidateOptions
): (text: string) => Match[] {
  const entries = distinct(memories.flatMap(memory => entriesOf(memory, source, target)))
  const bySource = new Map<string, Entry[]>()
  for (const entry of entries) bySource.set(entry.source, [...(bySource.get(entry.source) ?? []), entry])
  const texts = [...bySource.keys()]
  const fuzzy = openFuzzy(texts, finder && maskOf(finder, source))
  return text =>
    fuzzy
      .nearest(text, NEAR)
      .flatMap(({index, score, near}) => {
        const quality = texts[index] === text ? 100 : Math.min(99, Math.floor(50 * (score + near)))
        return bySource.get(texts[index]!)!.map(entry => ({...entry, quality}))
      })
      .filter(({quality}) => quality >= LEAST)
      .sort((a, b) => b.quality - a.quality)
      .slice(0, MOST)
}

/** A text of the memory that a translator may start from. */
type Entry = Omit<Match, 'quality'>

/** What is translated, not stale, and not a draft that nobody has read, whichever of the two was made from the other, or both from a third. */
function entriesOf({path, units}: Memory, source: Locale, target: Locale): Entry[] {
  return units.flatMap(({kind, variants}) => {
    const [own, other] = [variants[source], variants[target]]
    if (kind || !own || !other) return []
    const isSound = [own, other].every(({text, was, state}) => !was && text !== '' && state !== 'initial')
    return isSound ? [{source: wordsOf(own.text), target: wordsOf(other.text), origin: path}] : []
  })
}

function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map(entry => [JSON.stringify([entry.source, entry.target]), entry])).values()]
}
