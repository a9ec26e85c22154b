import type {Block, BlockGroup, Locale, Range} from '../../model/index.ts'
import type {BlockFault} from './code-blocks.ts'

/** A block with a fault, and the place of the line. */
export interface FaultyBlock {
  readonly fault: BlockFault
  readonly expected: Block
  readonly place: Range
}

/** What a page changes or leaves out in one example after the other is told once; a slip and a bracket are each by itself. */
export function changeIn(block: FaultyBlock): unknown {
  const {kind, expected, found, isSure} = block.fault
  const isOwn = kind === 'word' || kind === 'extra' || (kind === 'line' && (isSure || !/[A-Za-z]{3}/.test(expected)))
  return isOwn ? block : `${kind}\n${changeOf(expected, found)}`
}

/** What of a line is another, without what both have before and behind it. */
function changeOf(expected: string, found: string): string {
  const most = Math.min(expected.length, found.length)
  let start = 0
  while (start < most && expected[start] === found[start]) start += 1
  let end = 0
  while (end < most - start && expected.at(-1 - end) === found.at(-1 - end)) end += 1
  return [expected, found].map(text => text.slice(start, text.length - end)).join('\n')
}

/** A line of a block of code, counted from its first; the whole block where there is no such line. */
export function lineRange({range, value = ''}: Block, line: number, text: string): Range {
  const code = value.split('\n')[line]
  const source = text.slice(range.start, range.end)
  const lines = source.split(/(?<=\n|\r(?!\n))/)
  const first = linesBeforeCode(source)
  if (code === undefined || lines[first + line] === undefined) return range
  const start = range.start + lines.slice(0, first + line).join('').length
  return {start, end: start + lines[first + line]!.replace(/[\r\n]+$/, '').length}
}

/** How many lines stand before the code: the fence or the tags that open it, none where it is indented. */
function linesBeforeCode(source: string): number {
  if (/^[ \t>]*(?:`{3}|~{3}|\{%)/.test(source)) return 1
  const [tags = ''] = /^<pre\b[^<>]*>\s*<code\b[^<>]*>(?:\r?\n)?/i.exec(source) ?? []
  return tags.split('\n').length - 1
}

/** The blocks of code of a group at the same place in two versions; where one has more of them, the first of each. */
export function codePairs(
  {variants}: BlockGroup,
  locale: Locale,
  source: Locale
): readonly (readonly [Block, Block])[] {
  const [own, others] = [locale, source].map(one => variants.get(one) ?? [])
  const pairs = own!.length === others!.length ? own! : own!.slice(0, 1)
  return pairs.flatMap((found, at) => {
    const expected = others![at]
    return found.kind === 'code' && expected?.kind === 'code' ? [[found, expected] as const] : []
  })
}
