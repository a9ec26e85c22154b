import {between} from '../between.ts'
import type {InlineCode, MemoryText, Segment} from '../model/index.ts'

/** Parts what a unit says in one block from what it says in the next. */
const BLOCK_END = '\n\n'

/**
 * The segments of a unit in one block as the memory holds them: joined as in a paragraph, the inline codes counted through.
 *
 * @param level Of a heading.
 */
export function memoryText(segments: readonly Segment[], level?: number): MemoryText {
  return blocksText([segments], level)
}

/** As `memoryText`, the segments of each block by themselves: blocks are parted by `BLOCK_END`. */
export function blocksText(blocks: readonly (readonly Segment[])[], level?: number): MemoryText {
  const codes: Record<string, string> = {}
  const open = new Map<number, number>()
  let count = 0
  const textOf = (segment: Segment) =>
    tagged(segment, ({id, role, data}) => {
      // Ids count through a block, and a unit may have segments of several: only what closes looks back.
      const known = role === 'close' ? open.get(id) : undefined
      if (known === undefined) count += 1
      const number = known ?? count
      if (role === 'open') open.set(id, number)
      const mark = role === 'open' ? `<${number}>` : role === 'close' ? `</${number}>` : `<${number}/>`
      codes[mark] = data
      return mark
    })
  const text = blocks.map(segments => joined(segments, textOf)).join(BLOCK_END)
  return {text, ...(count > 0 && {codes}), ...(level !== undefined && {level})}
}

/** Sentences as they stand in one paragraph: a blank between two of English, nothing behind a full-width mark. */
function joined(segments: readonly Segment[], textOf: (segment: Segment) => string): string {
  return segments
    .map((segment, at) => {
      const [before, after] = [segments[at - 1], segment].map(one => one?.text.replaceAll(CODES, '') ?? '')
      const gap = at === 0 ? '' : before === '' || after === '' ? ' ' : between(before!, after!)
      return gap + textOf(segment)
    })
    .join('')
}

/** What stands for inline codes in a segment. */
const CODES = /[\uE000-\uF8FF]/g

function tagged({text, codes}: Segment, mark: (code: InlineCode) => string): string {
  const at = new Map(codes.map(code => [code.at, code]))
  let result = ''
  for (let index = 0; index < text.length; index += 1) {
    const code = at.get(index)
    result += code ? mark(code) : (REFERENCES[text[index]!] ?? text[index])
  }
  return result
}

const REFERENCES: Readonly<Record<string, string>> = {'<': '&lt;', '&': '&amp;'}
const CHARACTERS: Readonly<Record<string, string>> = {'&lt;': '<', '&amp;': '&'}

/** What a text of the memory says in each block, with the codes of all. */
export function blockTexts(whole: MemoryText): MemoryText[] {
  return whole.text.split(BLOCK_END).map(text => ({...whole, text}))
}

/** The marks of inline codes in a text of the memory. */
export const MARK = /<\/?\d+\/?>/g

/** A text of the memory as Markdown for people to read: each code as it stood in the file. */
export function readable({text, codes = {}, level}: MemoryText): string {
  const head = level === undefined ? '' : `${'#'.repeat(level)} `
  return (
    head + literal(text.replace(MARK, mark => (codes[mark] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;')))
  )
}

/** The words of a text of the memory without its codes. */
export function wordsOf(text: string): string {
  return literal(text.replace(MARK, ''))
}

function literal(text: string): string {
  return text.replace(/&(?:lt|amp);/g, reference => CHARACTERS[reference]!)
}
