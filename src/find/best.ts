/** A stored text that is like the one asked for. */
export interface Likeness {
  /** Place among the stored texts. */
  readonly index: number
  /** 0 to 1; 1 for equal but for case, blanks, figures and names. */
  readonly score: number
  /** The same with the figures and names as they are. */
  readonly near: number
}

/** The best of what was compared so far. */
export interface Best {
  /** What another must reach to be among them. */
  floor(): number
  /** @param nearness Asked for only where the score may do: decides between equal scores. */
  add(index: number, score: number, nearness: () => number): void
  /** The highest score first, then the nearest, then the first stored. */
  found(): Likeness[]
}

/** Keeps so many, none below a score. */
export function bestOf(most: number, least: number): Best {
  const kept: Likeness[] = []
  const floor = () => kept[most - 1]?.score ?? least
  return {
    floor,
    add(index, score, nearness) {
      if (most === 0 || score < floor()) return
      kept.push({index, score, near: nearness()})
      kept.sort((a, b) => b.score - a.score || b.near - a.near || a.index - b.index)
      if (kept.length > most) kept.pop()
    },
    found: () => [...kept]
  }
}
