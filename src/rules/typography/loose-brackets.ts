import {matches} from '../../matches.ts'
import type {Block, Segment} from '../../model/index.ts'

/** Opening marks and what closes them; widths are another rule's. Names of brackets stand for themselves. */
export const PAIRS: Readonly<Record<string, string>> = {
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
export const CLOSING: Readonly<Record<string, string>> = {
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

/** A bracket or quotation mark without its partner: at an offset of the segment's text. */
export interface Loose {
  readonly mark: string
  readonly at: number
  readonly segment: Segment
  readonly isOpening: boolean
}

/** The marks of a block that nothing closes or opened. */
export function unbalanced({segments}: Block): Loose[] {
  const open: Loose[] = []
  const loose: Loose[] = []
  const labels: Loose[] = []
  for (const segment of segments) {
    // A closing mark that opens a quotation is one slip, whichever mark ends what it began.
    let isTurned = false
    for (const {0: mark, index: at} of matches(segment.text, MARKS)) {
      const isOpening = mark in PAIRS
      if (isNoBracket(segment.text, at)) {
        if (!isOpening) labels.push({mark, at, segment, isOpening})
        continue
      }
      const partner = isOpening ? -1 : open.findLastIndex(one => PAIRS[one.mark] === CLOSING[mark])
      if (isTurned && partner < 0 && '“”'.includes(mark)) isTurned = false
      else if (mark === '“' && closesTurned(segment, at, open.at(-1))) {
        open.pop()
        loose.push({mark, at, segment, isOpening})
      } else if (isOpening) open.push({mark, at, segment, isOpening})
      else if (partner >= 0) open.splice(partner, 1)
      else {
        loose.push({mark, at, segment, isOpening})
        isTurned = mark === '”' && beginsHere(segment.text, at)
      }
    }
  }
  return [...loose, ...open.filter(one => !isClosedBy(labels, one) && !isSwallowed(one))].filter(one => !isShown(one))
}

/** “this“: the second is a closing mark that was written as an opening one, where none follows that would close it. */
function closesTurned({text}: Segment, at: number, last: Loose | undefined): boolean {
  if (last?.mark !== '“' || last.segment.text !== text || /[\s“]/.test(text[at - 1] ?? ' ')) return false
  return /^[^”]*(?:“|$)/.test(text.slice(at + 1))
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
export function beginsHere(text: string, at: number): boolean {
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
    /(?:^|[\s。，、；;:：\uE000-\uF8FF])(?:[0-9０-９]{1,3}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})$/.test(
      before
    )
  )
    return true
  // 5b3), A-2): the number of a rule or an item at the head of a line.
  if (/[)）]/.test(mark) && /^\s*(?=[^\s]*\d)[0-9A-Za-z]{1,6}(?:[.–-][0-9A-Za-z]{1,4}){0,3}$/.test(text.slice(0, at)))
    return true
  // 例), 注1): what a line is about.
  if (
    /[)）]/.test(mark) &&
    /^\s*(?:※|例|注|註|注意|补充|補足|備考|备注|参考|出典|来源)[0-9０-９]{0,2}$/.test(text.slice(0, at))
  )
    return true
  // :-) and =( but no formula: =(1+2)
  if (
    /[()]/.test(mark) &&
    /(?<!\p{N})[:;=8]-?$/u.test(before) &&
    !/^[\p{L}\p{N}\uE000-\uF8FF]/u.test(text.slice(at + 1))
  )
    return true
  const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? '']
  return /["'`“‘「]/.test(left) && /["'`”’」]/.test(right) && !/[“”「」]/.test(mark)
}

/** Signs of a stretch that shows a bracket, at most. */
const SHOWN = 8
const OPENERS = /["'`“‘「『]/u
const CLOSERS = /["'`”’」』]/u

/** A bracket that is shown as a sign, by itself or with others that are no words: `")"`, 「1)」, `"[2, 3)"`. */
function isShown({mark, at, segment: {text}}: Loose): boolean {
  if (/[“”「」]/.test(mark)) return false
  let [from, to] = [at - 1, at + 1]
  while (at - from < SHOWN && isSign(text[from])) from -= 1
  while (to - at < SHOWN && isSign(text[to])) to += 1
  return OPENERS.test(text[from] ?? '') && CLOSERS.test(text[to] ?? '')
}

function isSign(character: string | undefined): boolean {
  return character !== undefined && /[^\p{L}"'`“‘「『”’」』\uE000-\uF8FF]/u.test(character)
}
