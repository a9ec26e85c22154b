import {characterPairs, similarity} from '../align/similarity.ts'
import {MARK} from '../formats/memory-text.ts'
import type {Locale, Match, Memory} from '../model/index.ts'

/** A text of the memory that a translator may start from. */
interface Entry extends Omit<Match, 'quality'> {
  readonly pairs: ReadonlyMap<string, number>
}

/** Below this the candidate costs more than it saves; peers begin at 60 to 70. */
const LEAST = 60
/** Candidates a unit. */
const MOST = 3
/** The rarest pairs of a text: one that shares none of them is not like it. */
const RAREST = 12

/** Finds what the memories have that is like a source text, the best first; equal texts have 100. */
export function candidatesIn(
  memories: readonly Memory[],
  {source, target}: {readonly source: Locale; readonly target: Locale}
): (text: string) => Match[] {
  const entries = distinct(memories.flatMap(memory => (memory.source === source ? entriesOf(memory, target) : [])))
  const byPair = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const pair of entry.pairs.keys()) {
      const list = byPair.get(pair)
      if (list) list.push(entry)
      else byPair.set(pair, [entry])
    }
  return text => {
    const pairs = characterPairs(text)
    const rarest = [...pairs.keys()]
      .sort((a, b) => (byPair.get(a)?.length ?? 0) - (byPair.get(b)?.length ?? 0))
      .slice(0, RAREST)
    const near = new Set(rarest.flatMap(pair => byPair.get(pair) ?? []))
    return [...near]
      .map(({pairs: own, ...match}) => ({
        ...match,
        quality: match.source === text ? 100 : Math.min(99, Math.floor(100 * similarity(pairs, own)))
      }))
      .filter(({quality}) => quality >= LEAST)
      .sort((a, b) => b.quality - a.quality || (a.source < b.source ? -1 : 1))
      .slice(0, MOST)
  }
}

/** What is translated, not stale, and not a draft that nobody has read. */
function entriesOf({path, source, units}: Memory, target: Locale): Entry[] {
  return units.flatMap(({kind, variants}) => {
    const [own, other] = [variants[source], variants[target]]
    if (kind || !own || !other || other.was || other.text === '' || other.state === 'initial') return []
    const text = words(own.text)
    return [{source: text, target: words(other.text), origin: path, pairs: characterPairs(text)}]
  })
}

function words(text: string): string {
  return text.replace(MARK, '').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

function distinct(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map(entry => [JSON.stringify([entry.source, entry.target]), entry])).values()]
}
