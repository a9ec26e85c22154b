import {endOfString, endOfWord, skipBlanks} from './json-places.ts'

/** Where a text stops being JSON, and what is wanted there; keys of messages under `input.json.syntax`. */
export interface JsonFault {
  /** UTF-16 offset; the length of the text when it ends too soon. */
  readonly at: number
  readonly kind: 'value' | 'key' | 'colon' | 'next' | 'end' | 'comma' | 'string' | 'cut'
  /** What stands there. */
  readonly seen: string
  /** What would close all that is open, from inside. */
  readonly expected: string
}

type Wanted = 'value' | 'first' | 'key' | 'colon' | 'next'

/** The first fault of a text that is no JSON (RFC 8259). */
export function faultIn(text: string): JsonFault {
  const open: string[] = []
  let wanted: Wanted = 'value'
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const character = text[at]!
    const isKey: boolean = wanted === 'key' || (wanted === 'first' && open.at(-1) === '}')
    if (open.at(-1) === character && (wanted === 'next' || wanted === 'first')) {
      open.pop()
      wanted = 'next'
      at += 1
    } else if (wanted === 'next') {
      if (character !== ',' || open.length === 0) return faultAt(text, {at, open, wanted, isKey})
      wanted = open.at(-1) === '}' ? 'key' : 'value'
      at += 1
    } else if (wanted === 'colon') {
      if (character !== ':') return faultAt(text, {at, open, wanted, isKey})
      wanted = 'value'
      at += 1
    } else if (!isKey && (character === '{' || character === '[')) {
      open.push(character === '{' ? '}' : ']')
      wanted = 'first'
      at += 1
    } else {
      const end = isKey && character !== '"' ? -1 : endOfScalar(text, at)
      if (end < 0) return faultAt(text, {at, open, wanted, isKey})
      wanted = isKey ? 'colon' : 'next'
      at = end
    }
  }
  return {at: text.length, kind: 'cut', seen: '', expected: open.length > 0 ? closing(open) : '{'}
}

interface Stop {
  readonly at: number
  readonly open: readonly string[]
  readonly wanted: Wanted
  readonly isKey: boolean
}

function faultAt(text: string, {at, open, wanted, isKey}: Stop): JsonFault {
  const character = text[at]!
  const seen = /^(?:\p{L}|\p{N}|[_-]){1,20}|^\/[/*]|^./u.exec(text.slice(at, at + 40))?.[0] ?? character
  const about = {at, seen, expected: closing(open)}
  if (wanted === 'next')
    return open.length === 0 ? {...about, kind: 'end'} : {...about, kind: 'next', expected: open.at(-1)!}
  if (wanted === 'colon') return {...about, kind: 'colon'}
  if (character === '"') return {...about, kind: 'string'}
  const isComma = wanted !== 'first' && character === open.at(-1)
  return {...about, kind: isComma ? 'comma' : isKey ? 'key' : 'value'}
}

const CLOSING_SHOWN = 20

function closing(open: readonly string[]): string {
  // The innermost ones: a file that is nothing but brackets is no reason to print as many.
  return open.slice(-CLOSING_SHOWN).reverse().join('')
}

const NUMBER_OR_NAME = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

function endOfScalar(text: string, at: number): number {
  if (text[at] === '"') return endOfString(text, at)
  const end = endOfWord(text, at)
  return NUMBER_OR_NAME.test(text.slice(at, end)) ? end : -1
}
