import {locate} from '../locate.ts'
import type {Block, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'bracket-unbalanced',
  description: 'Every bracket and quotation mark that opens is closed.',
  severity: 'warning',
  messages: {
    unclosed: '“{{mark}}” is not closed.',
    unopened: '“{{mark}}” was not opened.'
  },
  checkArticle({blocks, locale}, {report}) {
    const loose = blocks.flatMap((block, index) =>
      PROSE.has(block.kind) ? unbalanced(block).map(one => ({...one, index})) : []
    )
    const paired = acrossBlocks(loose)
    const isHabit = opensWithClosing(blocks, loose)
    for (const one of loose) {
      if (isHabit && one.mark === '”') continue
      const {mark, at, segment, isOpening, index} = one
      // A quotation over several paragraphs opens each and closes the last.
      const isOpenedAgain =
        isOpening && '「“『《"'.includes(mark) && opensAgain(blocks[index]!, blocks[index + 1], mark)
      if (paired.has(one) || isOpenedAgain) continue
      const range = locate(segment, {start: at, end: at + mark.length})
      report({message: isOpening ? 'unclosed' : 'unopened', args: {mark}, at: {locale, range}, culprit: locale})
    }
  }
})

/** Where ”this” is how an article quotes, time and again and more often than the other way, no single one of it is a slip. */
function opensWithClosing(blocks: readonly Block[], loose: readonly Loose[]): boolean {
  const turned = loose.filter(({mark, at, segment}) => mark === '”' && beginsHere(segment.text, at)).length
  const customary = blocks
    .flatMap(({segments}) => segments)
    .reduce((sum, {text}) => sum + (text.match(/“/g) ?? []).length, 0)
  return turned >= HABIT && turned > customary
}

/** Uses that make a habit. */
const HABIT = 3

/** Blocks that a bracket may go over: an image, a name or a sentence of its own between its marks. */
const REACH = 3

/** What opens in one block and closes in one of the next. */
function acrossBlocks<T extends Loose & {readonly index: number}>(loose: readonly T[]): ReadonlySet<T> {
  const paired = new Set<T>()
  for (const end of loose.filter(({isOpening}) => !isOpening)) {
    const start = loose.findLast(
      one =>
        one.isOpening &&
        !paired.has(one) &&
        PAIRS[one.mark] === CLOSING[end.mark] &&
        one.index < end.index &&
        end.index - one.index <= REACH
    )
    if (start) paired.add(start).add(end)
  }
  return paired
}

const PROSE = new Set<Block['kind']>(['paragraph', 'heading', 'tableCell', 'frontMatterField', 'htmlText'])

/** Opening marks and what closes them; widths are another rule's. Names of brackets stand for themselves. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': ')',
  '[': ']',
  '［': ']',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '“': '”'
}
const CLOSING: Readonly<Record<string, string>> = {
  ')': ')',
  '）': ')',
  ']': ']',
  '］': ']',
  '」': '」',
  '』': '』',
  '》': '》',
  '〉': '〉',
  '】': '】',
  '〕': '〕',
  '”': '”'
}
const MARKS = /[()（）[\]［］「」『』《》〈〉【】〔〕“”]/g

interface Loose {
  readonly mark: string
  readonly at: number
  readonly segment: Segment
  readonly isOpening: boolean
}

function unbalanced({segments}: Block): Loose[] {
  const open: Loose[] = []
  const loose: Loose[] = []
  const labels: Loose[] = []
  for (const segment of segments) {
    // A closing mark that opens a quotation is one slip, whichever mark ends what it began.
    let isTurned = false
    for (const {0: mark, index: at} of segment.text.matchAll(MARKS)) {
      const isOpening = mark in PAIRS
      if (isNoBracket(segment.text, at)) {
        if (!isOpening) labels.push({mark, at, segment, isOpening})
        continue
      }
      const partner = isOpening ? -1 : open.findLastIndex(one => PAIRS[one.mark] === CLOSING[mark])
      if (isTurned && partner < 0 && '“”'.includes(mark)) isTurned = false
      else if (isOpening) open.push({mark, at, segment, isOpening})
      else if (partner >= 0) open.splice(partner, 1)
      else {
        loose.push({mark, at, segment, isOpening})
        isTurned = mark === '”' && beginsHere(segment.text, at)
      }
    }
  }
  return [...loose, ...open.filter(one => !isClosedBy(labels, one) && !isSwallowed(one))]
}

/** A bare address has the closing bracket and the text behind it: that is told as such. */
function isSwallowed({mark, at, segment}: Loose): boolean {
  return segment.codes.some(
    code =>
      code.kind === 'link' &&
      code.role === 'alone' &&
      code.at > at &&
      [...code.data].some(sign => CLOSING[sign] === PAIRS[mark])
  )
}

/** Between no letter and one. */
function beginsHere(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')
}

/** What looks like a label or a smiley, as in “(1918)” and “(out of 550)”, closes what would stay open. */
function isClosedBy(labels: Loose[], {mark, at, segment}: Loose): boolean {
  const index = labels.findIndex(one => one.segment === segment && one.at > at && CLOSING[one.mark] === PAIRS[mark])
  if (index >= 0) labels.splice(index, 1)
  return index >= 0
}

/** A label of a list (`1)`, `a）`), a smiley, a bracket that is spoken of. */
function isNoBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at)
  // CTRL-], Alt+[: a key.
  if (/(?:^|[^A-Za-z])(?:Ctrl|Control|Alt|Option|Shift|Meta|Cmd|Command|Super|Win)\s?[-+＋]\s?$/i.test(before))
    return true
  const mark = text[at]!
  if (
    /[)）]/.test(mark) &&
    /(?:^|[\s。，、；;:：])(?:[0-9０-９]{1,3}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})$/.test(before)
  )
    return true
  // :-) and =( but no formula: =(1+2)
  if (/[()]/.test(mark) && /(?<!\p{N})[:;=8]-?$/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(at + 1)))
    return true
  const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? '']
  return /["'`“‘「]/.test(left) && /["'`”’」]/.test(right) && !/[“”「」]/.test(mark)
}

/** A block beside another in the same item or quotation; items and cells of their own open what is theirs. */
function opensAgain({containers}: Block, next: Block | undefined, mark: string): boolean {
  const isBeside = next?.containers.at(-1) === containers.at(-1) && next?.kind === 'paragraph'
  return isBeside && next.segments[0]!.text.startsWith(mark)
}
