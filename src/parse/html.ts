import {VOID} from './data/html.ts'

/** A piece of HTML, as UTF-16 offsets of the text that was read. */
export interface HtmlToken {
  readonly kind: 'text' | 'open' | 'close' | 'other'
  readonly start: number
  readonly end: number
  /** Tag: its name in lower case. */
  readonly name: string
  /** Open: true for `<br>` and `<x />`. */
  readonly isEmpty: boolean
}

/** An attribute with a quoted value; the range is that of the value between the quotes. */
export interface HtmlAttribute {
  readonly name: string
  readonly start: number
  readonly end: number
}

const TAG = /<(\/?)([A-Za-z][^\s/>]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/y

/** Splits `text` in `[from, to)` into tags, text, and all else (comments, declarations, instructions). Linear. */
export function readHtml(text: string, from: number, to: number): HtmlToken[] {
  const tokens: HtmlToken[] = []
  let plain = from
  let at = text.indexOf('<', from)
  while (at >= 0 && at < to) {
    const token = otherAt(text, at, to) ?? tagAt(text, at, to) ?? brokenAt(text, at, to)
    if (token) {
      if (at > plain) tokens.push({kind: 'text', start: plain, end: at, name: '', isEmpty: false})
      tokens.push(token)
      plain = token.end
    }
    at = text.indexOf('<', token ? token.end : at + 1)
  }
  if (to > plain) tokens.push({kind: 'text', start: plain, end: to, name: '', isEmpty: false})
  return tokens
}

const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>']
] as const

function otherAt(text: string, start: number, to: number): HtmlToken | undefined {
  const pair = OTHERS.find(([opener]) => text.startsWith(opener, start))
  if (!pair) return undefined
  const close = text.indexOf(pair[1], start + pair[0].length)
  // What is never closed reaches to the end.
  const end = close < 0 ? to : Math.min(to, close + pair[1].length)
  return {kind: 'other', start, end, name: '', isEmpty: true}
}

function tagAt(text: string, start: number, to: number): HtmlToken | undefined {
  TAG.lastIndex = start
  const match = TAG.exec(text)
  if (!match || TAG.lastIndex > to) return undefined
  const name = match[2]!.toLowerCase()
  const isEmpty = VOID.has(name) || match[3]!.endsWith('/')
  return {kind: match[1] === '/' ? 'close' : 'open', start, end: TAG.lastIndex, name, isEmpty}
}

/** A tag that is never closed is no text: nothing behind it is told apart. */
function brokenAt(text: string, start: number, end: number): HtmlToken | undefined {
  return /[A-Za-z/]/.test(text[start + 1] ?? '') ? {kind: 'other', start, end, name: '', isEmpty: true} : undefined
}

const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s"'=<>`]+)/g

/** The attributes with quoted values of the tag at `[start, end)`. */
export function readAttributes(text: string, start: number, end: number): HtmlAttribute[] {
  return [...text.slice(start, end).matchAll(ATTRIBUTE)].flatMap(({0: whole, 1: name, 2: double, 3: single, index}) => {
    const value = double ?? single
    if (value === undefined) return []
    const last = start + index + whole.length - 1
    return [{name: name!, start: last - value.length, end: last}]
  })
}
