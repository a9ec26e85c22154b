import {headingTest} from './headings.ts'
import type {Line} from './lines.ts'
import type {RawBlock} from './raw-block.ts'
import {unwrap} from './wrapped.ts'

/** The blocks of a body, and the lines where it is not sure that they are what they were taken for. */
export interface Body {
  readonly blocks: readonly RawBlock[]
  readonly unsure: readonly {readonly kind: 'heading' | 'wrapped'; readonly line: number; readonly text: string}[]
}

const BULLET = /^[•●○◆◇■□▪‣⁃・*＊-][ \u3000]?(?=\S)/u
const NUMBER = /^(\d{1,3})[.)][ \u3000](?=\S)/

/** Makes blocks of lines, blank ones among them: a paragraph a line, but lists, sub-headings and wrapped lines. */
export function toBlocks(lines: readonly Line[]): Body {
  const {lines: whole, wrapped} = unwrap(lines)
  const blocks = whole.map((line, index): RawBlock => {
    const base = {line: line.number, text: line.text}
    const bullet = bulletAt(whole, index)
    if (bullet) return {...base, kind: 'bullet', text: line.text.slice(bullet.length)}
    const number = numberAt(whole, index)
    if (number) return {...base, kind: 'numbered', number: number.value, text: line.text.slice(number.length)}
    return {...base, kind: 'paragraph'}
  })
  const test = headingTest(blocks)
  const headings = blocks.map((_, index) => test(index))
  return {
    blocks: blocks.map((block, index) => (headings[index] === 'yes' ? {...block, kind: 'heading'} : block)),
    unsure: [
      ...wrapped.map(({number, text}) => ({kind: 'wrapped' as const, line: number, text})),
      ...blocks.flatMap(({line, text}, index) =>
        headings[index] === 'maybe' ? [{kind: 'heading' as const, line, text}] : []
      )
    ].sort((a, b) => a.line - b.line)
  }
}

/** The bullet of a line that has a neighbour with the same one. */
function bulletAt(lines: readonly Line[], at: number): string | undefined {
  const bullet = BULLET.exec(lines[at]!.text)?.[0]
  if (!bullet) return undefined
  const sign = bullet.trim()
  const isSame = (line: Line | undefined) => line !== undefined && BULLET.exec(line.text)?.[0].trim() === sign
  // A hyphen without a blank may be a minus or a dash.
  if (sign === '-' && bullet === '-') return undefined
  return isSame(lines[at - 1]) || isSame(lines[at + 1]) ? bullet : undefined
}

/** The number of a line in a run that counts up by one from 1. */
function numberAt(lines: readonly Line[], at: number): {value: number; length: number} | undefined {
  const value = numberOf(lines[at])
  if (value === undefined) return undefined
  if (numberOf(lines[at - 1]) !== value - 1 && numberOf(lines[at + 1]) !== value + 1) return undefined
  if (numberOf(lines[at - value + 1]) !== 1) return undefined
  return {value, length: NUMBER.exec(lines[at]!.text)![0].length}
}

function numberOf(line: Line | undefined): number | undefined {
  const match = line && NUMBER.exec(line.text)
  return match ? Number(match[1]) : undefined
}
