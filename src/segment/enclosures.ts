import marks from './data/marks.json' with {type: 'json'}

const PAIRS = marks.pairs.map(([open, close]) => [open!, close!] as const)
const OPENING = new Map(PAIRS)
const CLOSING = new Map(PAIRS.map(([open, close]) => [close, open]))
const EITHER = new Set(marks.either)
const DOUBLE = new Set(['“', '”', ...EITHER])

/** 1 for every UTF-16 unit that is a mark of a pair. */
const IS_MARK = new Uint8Array(0x10000)
for (const mark of [...OPENING.keys(), ...CLOSING.keys(), ...EITHER]) IS_MARK[mark.charCodeAt(0)] = 1

/** What is enclosed in a text, by UTF-16 offsets. */
export interface Enclosures {
  /** 1 inside a balanced pair; the closing mark itself is outside. */
  readonly inside: Uint8Array
  /** Each mark that has a partner, with the offset of the partner. */
  readonly partners: ReadonlyMap<number, number>
}

const NONE: Enclosures = {inside: new Uint8Array(0), partners: new Map()}

/**
 * Balances quotation marks and brackets. A mark without a partner counts for nothing; double quotation marks of any
 * shape close each other, and `”` in the place of an opening mark opens when another follows. Linear.
 */
export function enclosures(text: string): Enclosures {
  const all = markOffsets(text)
  if (all.length < 2) return NONE
  const doubles = all.filter(at => DOUBLE.has(text[at]!))
  const inside = new Uint8Array(text.length)
  const partners = new Map<number, number>()
  const open: {readonly mark: string; readonly at: number}[] = []
  const close = (index: number, at: number) => {
    const start = open[index]!.at
    open.length = index
    if (at - start > marks.longest) return
    inside.fill(1, start, at)
    partners.set(start, at).set(at, start)
  }
  let seen = 0
  for (const at of all) {
    const mark = text[at]!
    const isDouble = DOUBLE.has(mark)
    if (isDouble) seen += 1
    const waiting = lastIndex(open, isDouble ? '“' : (CLOSING.get(mark) ?? mark))
    const role = isDouble
      ? doubleRole(text, at, {isWaiting: waiting >= 0, next: doubles[seen]})
      : OPENING.has(mark)
        ? 'open'
        : isApostrophe(text, at)
          ? 'none'
          : 'close'
    if (role === 'open') open.push({mark: isDouble ? '“' : mark, at})
    else if (role === 'close' && waiting >= 0) close(waiting, at)
    if (open.length > marks.deepest) open.shift()
  }
  return {inside, partners}
}

function markOffsets(text: string): number[] {
  const offsets: number[] = []
  for (let at = 0; at < text.length; at += 1) if (IS_MARK[text.charCodeAt(at)] === 1) offsets.push(at)
  return offsets
}

const BEFORE_OPENING = /[\s(（「『[：，。！？—–-]/
const AFTER_CLOSING = /[\s,.;:!?，。、；：！？)）」』\]—–]/

/** Whether a double quotation mark opens or closes: by its shape, its neighbours, and what is open. */
function doubleRole(text: string, at: number, {isWaiting, next}: {isWaiting: boolean; next: number | undefined}) {
  const mark = text[at]!
  const isAtStart = at === 0 || BEFORE_OPENING.test(text[at - 1]!)
  const isAtEnd = at + 1 >= text.length || AFTER_CLOSING.test(text[at + 1]!)
  if (mark === '“') return isWaiting && isAtEnd ? 'close' : 'open'
  if (mark === '”') {
    if (isWaiting) return 'close'
    return isAtStart && !isAtEnd && next !== undefined && text[next] !== '“' ? 'open' : 'none'
  }
  if (/\s/.test(text[at - 1] ?? ' ') && !isAtEnd) return 'open'
  return isWaiting ? 'close' : isAtEnd ? 'none' : 'open'
}

function lastIndex(open: readonly {readonly mark: string}[], mark: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) if (open[index]!.mark === mark) return index
  return -1
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
}
