/** UTF-16 units that tell which group a word is of: two of ASCII, else one. */
export const BEGINNING = 2

/** The lines that begin alike, by their word, and how long the words are, the longest first. */
interface Group {
  readonly lines: ReadonlyMap<string, string>
  readonly lengths: readonly number[]
}

const NO_GROUP: Group = {lines: new Map(), lengths: []}

/** The group of a word; of no letters there is none. */
export type GroupOf = (word: string) => Group

/** Finds the lines that begin like a word, in lines in the order of code units; what begins alike is read together. */
export function groupReader(textOf: () => string): GroupOf {
  const groups = new Map<string, Group>()
  return word => {
    const beginning = word.slice(0, word.charCodeAt(0) < 0x80 ? BEGINNING : 1)
    if (beginning === '') return NO_GROUP
    let group = groups.get(beginning)
    if (!group) {
      group = readGroup(textOf(), beginning)
      groups.set(beginning, group)
    }
    return group
  }
}

/** Looks pieces up in a text, each once. */
export function holder(textOf: () => string): (piece: string) => boolean {
  const known = new Map<string, boolean>()
  return piece => {
    const found = known.get(piece) ?? textOf().includes(piece)
    known.set(piece, found)
    return found
  }
}

function readGroup(text: string, beginning: string): Group {
  const lines = new Map<string, string>()
  const lengths = new Set<number>()
  for (let at = firstLine(text, beginning); text.startsWith(beginning, at); ) {
    const [tab, end] = [text.indexOf('\t', at), text.indexOf('\n', at)]
    lines.set(text.slice(at, tab), text.slice(tab + 1, end))
    lengths.add(tab - at)
    at = end + 1
  }
  return {lines, lengths: [...lengths].sort((a, b) => b - a)}
}

/** Where the first line starts that is not before `beginning`, by halving. */
function firstLine(text: string, beginning: string): number {
  const isBefore = (start: number) => text.slice(start, start + beginning.length) < beginning
  let [low, high] = [0, text.length]
  for (let middle = low; ; ) {
    middle = text.lastIndexOf('\n', (low + high) >> 1)
    if (middle <= low) break
    if (isBefore(middle + 1)) low = middle
    else high = middle
  }
  let at = low + 1
  while (at < text.length && isBefore(at)) at = text.indexOf('\n', at) + 1
  return at
}
