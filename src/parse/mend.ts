import {distance} from '../distance.ts'
import {offsetAt} from '../locate.ts'
import type {Position} from '../model/index.ts'
import {fenceBehind} from './fence.ts'

/** Why a text is not MDX at one place. */
export interface Slip {
  readonly reason: string
  readonly position: Position
}

/** A text of MDX in which what cannot be parsed is blank, and what was wrong with it. */
export interface Mended<T> {
  readonly result: T
  readonly slips: readonly Slip[]
}

/** Slips from which a page is no MDX at all. */
const MOST = 24

/**
 * Reads MDX although tags in it do not fit: two tags that differ by a slip get one name, a tag that stands alone and a bracket that opens
 * nothing become blanks, a comment of HTML one of MDX. All stays at its place. Undefined when the page cannot be read even so.
 */
export function mend<T>(
  source: string,
  {readMdx, slipOf}: {readMdx(text: string): T; slipOf(error: unknown): Slip | undefined}
): Mended<T> | undefined {
  const slips: Slip[] = []
  let text = source
  while (slips.length <= MOST) {
    try {
      return {result: readMdx(text), slips}
    } catch (error) {
      const slip = slipOf(error)
      if (!slip) throw error
      const next = without(text, slip)
      if (next === undefined || next === text) return undefined
      slips.push(slip)
      text = next
    }
  }
  return undefined
}

function without(text: string, {reason, position}: Slip): string | undefined {
  const here = offsetAt(text, position)
  const [, line, column] = /`<[^`]*`? \((\d+):(\d+)-/.exec(reason) ?? []
  const opened = line === undefined ? undefined : offsetAt(text, {line: Number(line), column: Number(column)})
  if (reason.startsWith('Unexpected closing tag') && opened !== undefined)
    // `</Tabs>` that has its own `<Tabs>` closes no `<Tab>`.
    return isOpen(text.slice(0, opened), nameAt(text, here))
      ? blank(text, opened)
      : (joined(text, opened, here) ?? blank(text, here))
  if (reason.startsWith('Expected a closing tag') && opened !== undefined) return blank(text, opened)
  // The parser points at the slash or into the block before the tag.
  const tag = text.lastIndexOf('<', here)
  if (text.startsWith('<!--', tag)) return asExpression(text, tag)
  if (reason.startsWith('Unexpected closing slash')) return blank(text, tag)
  const closing = /^Expected the closing tag `(<\/[^`]*)>`/.exec(reason)?.[1]
  if (closing !== undefined) return blank(text, text.indexOf(closing, here))
  const sign = /expression/.test(reason) ? text.lastIndexOf('{', here) : /^Unexpected/.test(reason) ? tag : -1
  return sign < 0 ? undefined : `${text.slice(0, sign)} ${text.slice(sign + 1)}`
}

/** A comment of HTML as one of MDX, of the same length. */
function asExpression(text: string, at: number): string {
  const end = text.indexOf('-->', at)
  const words = text.slice(at + 4, end)
  const isWhole = end >= 0 && !words.includes('*/')
  return isWhole
    ? `${text.slice(0, at)}{/* ${words}*/}${text.slice(end + 3)}`
    : `${text.slice(0, at)} ${text.slice(at + 1)}`
}

/** Two tags with names of one letter or two between them: both get the commoner name, or the one that finds room. */
function joined(text: string, open: number, close: number): string | undefined {
  const [first, second] = [nameAt(text, open), nameAt(text, close)]
  if (first === '' || second === '' || distance(first, second, 2) > 2) return undefined
  const isFirst =
    first.length === second.length ? count(text, first) >= count(text, second) : first.length < second.length
  const name = isFirst ? first : second
  return renamed(renamed(text, open, name), close, name)
}

function renamed(text: string, at: number, name: string): string {
  const start = text.indexOf(nameAt(text, at), at)
  const own = nameAt(text, at)
  return text.slice(0, start) + name.padEnd(own.length) + text.slice(start + own.length)
}

function nameAt(text: string, at: number): string {
  return /^<\/?([\p{L}\p{N}_$.:-]*)/u.exec(text.slice(at, at + 80))?.[1] ?? ''
}

/** A text without its code, in which tags are shown. */
function withoutCode(text: string): string {
  let fence: string | undefined
  const lines = text.split('\n').filter(line => {
    const isInside = fence !== undefined
    fence = fenceBehind(line, fence)
    return !isInside && fence === undefined
  })
  return lines.join('\n').replaceAll(/`+[^`\n]+`+/g, '')
}

/** Whether more tags of a name open than close in a text. */
function isOpen(text: string, name: string): boolean {
  const escaped = name.replaceAll(/[.$]/g, '\\$&')
  const tags = withoutCode(text).match(new RegExp(`</?${escaped}(?![\\p{L}\\p{N}_.$:-])[^<>]*>`, 'gu')) ?? []
  return tags.reduce((sum, tag) => sum + (tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1), 0) > 0
}

function count(text: string, name: string): number {
  return text.split(`<${name}`).length + text.split(`</${name}`).length
}

/** The tag at a place as blanks; its line ends stay. */
function blank(text: string, at: number): string | undefined {
  const tag = at < 0 ? undefined : /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>?/.exec(text.slice(at))?.[0]
  if (tag === undefined) return undefined
  return text.slice(0, at) + tag.replaceAll(/[^\r\n]/g, ' ') + text.slice(at + tag.length)
}
