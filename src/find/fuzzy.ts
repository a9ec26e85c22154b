import {type Best, bestOf, type Likeness} from './best.ts'
import {indexGrams} from './gram-index.ts'
import {dice, folded, gramReader, gramsOf, plain} from './grams.ts'
import type {Mask} from './mask.ts'
import {type List, listsOf, type Tally, tallyOf} from './tally.ts'

/** Stored texts that can be asked for what is like a text. */
export interface Fuzzy {
  /** The likest; among equals the one whose figures and names are nearest, then the first stored. */
  nearest(text: string, most?: number): Likeness[]
}

/** Less like than this is no help to a translator. */
export const LEAST = 0.6
/** So few texts are compared rather than counted further. */
const FEW = 48

/**
 * Stored texts that can be asked for what is like a text; exactly what a comparison with each of them would give. The lists of the
 * rarest grams are read until a text in none of them cannot be like enough. The most promising texts are compared early: what
 * they reach is what the others must reach.
 */
export function openFuzzy(texts: readonly string[], mask?: Mask, index = indexGrams(texts, mask)): Fuzzy {
  const tally = tallyOf(index)
  const read = gramReader()
  return {
    nearest(text, most = 5) {
      const [own, exact] = [gramsOf(folded(text, mask)), gramsOf(plain(text))]
      const best = bestOf(most, LEAST)
      const compared = new Set<number>()
      const compare = (name: number) => {
        if (compared.has(name)) return
        compared.add(name)
        const at = index.order[name]!
        best.add(at, dice(own, read(folded(texts[at]!, mask))), () => dice(exact, read(plain(texts[at]!))))
      }
      tally.reset(own.size)
      const rest = gather(listsOf(own, index), {tally, best, compare})
      settle(rest, {tally, best, compare})
      return best.found()
    }
  }
}

/** What `nearest` of `openFuzzy` gives, by comparing with each text: for one look-up it costs a third of building the index. */
export function nearestIn(texts: readonly string[], text: string, most = 5): Likeness[] {
  const [own, exact] = [gramsOf(folded(text)), gramsOf(plain(text))]
  const best = bestOf(most, LEAST)
  const read = gramReader()
  for (const [index, stored] of texts.entries())
    best.add(index, dice(own, read(folded(stored))), () => dice(exact, read(plain(stored))))
  return best.found()
}

interface Search {
  readonly tally: Tally
  readonly best: Best
  compare(name: number): void
}

/** Reads lists until no other text can be like enough; returns the lists not read. */
function gather(lists: readonly List[], {tally, best, compare}: Search): readonly List[] {
  let at = 0
  for (let next = 1; at < lists.length && tally.unseen() >= best.floor(); ) {
    tally.read(lists[at]!, best.floor())
    at += 1
    if (at === next) {
      next *= 2
      for (const name of tally.promising(tally.seen())) compare(name)
    }
  }
  return lists.slice(at)
}

/** Counts on until few texts are left that can be like enough, and compares those, the most promising first. */
function settle(lists: readonly List[], {tally, best, compare}: Search): void {
  let left = tally.reaching(tally.seen(), best.floor())
  for (const list of lists) {
    if (left.length <= FEW) break
    tally.readFor(left, list)
    for (const name of tally.promising(left)) compare(name)
    left = tally.reaching(left, best.floor())
  }
  const ranked = [...left].map(name => ({name, highest: tally.highest(name)})).sort((a, b) => b.highest - a.highest)
  for (const {name, highest} of ranked) {
    if (highest < best.floor()) break
    compare(name)
  }
}
