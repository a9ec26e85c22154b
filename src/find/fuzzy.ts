import {bestOf, type Likeness} from './best.ts'
import {indexGrams, type Shelf, slotOf} from './gram-index.ts'
import {dice, folded, gramReader, gramsOf, plain} from './grams.ts'
import type {Mask} from './mask.ts'
import {type Asked, sieveOf} from './sieve.ts'

/** Stored texts that can be asked for what is like a text. */
export interface Fuzzy {
  /** The likest; among equals the one whose figures and names are nearest, then the first stored. */
  nearest(text: string, most?: number): Likeness[]
}

/** Less like than this is no help to a translator. */
export const LEAST = 0.6

/** Stored texts that can be asked for what is like a text; exactly what a comparison with each of them would give. */
export function openFuzzy(texts: readonly string[], mask?: Mask, index = indexGrams(texts, mask)): Fuzzy {
  const sieve = sieveOf()
  const read = gramReader()
  return {
    nearest(text, most = 5) {
      const [own, exact] = [gramsOf(folded(text, mask)), gramsOf(plain(text))]
      const best = bestOf(most, LEAST)
      const asked = askedFor(own, index.bits)
      for (const shelf of nearestFirst(index.shelves, own.size)) {
        const possible = sieve(asked, shelf, best.floor()).sort((a, b) => b.highest - a.highest)
        for (const {name, highest} of possible) {
          if (highest < best.floor()) break
          const at = shelf.order[name]!
          best.add(at, dice(own, read(folded(texts[at]!, mask))), () => dice(exact, read(plain(texts[at]!))))
        }
      }
      return best.found()
    }
  }
}

function askedFor(grams: ReadonlySet<number>, bits: number): Asked {
  const weights = new Map<number, number>()
  for (const gram of grams) weights.set(slotOf(gram, bits), (weights.get(slotOf(gram, bits)) ?? 0) + 1)
  return {size: grams.size, slots: [...weights.keys()], weights: [...weights.values()]}
}

/** What is found early raises what the others must reach. */
function nearestFirst(shelves: readonly Shelf[], size: number): Shelf[] {
  const far = ({sizes}: Shelf) => Math.abs(Math.log(sizes[sizes.length >> 1]! / size))
  return [...shelves].sort((a, b) => far(a) - far(b))
}

/** What `nearest` of `openFuzzy` gives, by comparing with each text: for one look-up it costs less than building the index. */
export function nearestIn(texts: readonly string[], text: string, most = 5): Likeness[] {
  const [own, exact] = [gramsOf(folded(text)), gramsOf(plain(text))]
  const best = bestOf(most, LEAST)
  const read = gramReader()
  for (const [index, stored] of texts.entries())
    best.add(index, dice(own, read(folded(stored))), () => dice(exact, read(plain(stored))))
  return best.found()
}
