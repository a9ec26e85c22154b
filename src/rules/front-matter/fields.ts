import {distance} from '../../distance.ts'
import type {Article, Range} from '../../model/index.ts'

/** The value of a field of the front matter. */
export interface Field {
  readonly type: 'a text' | 'a number' | 'a truth value' | 'a list' | 'a date' | 'nothing'
  readonly text: string
  /** What a list holds, as JSON. */
  readonly items?: readonly string[]
}

/** The fields of a front matter, those of maps by their path (`hero.title`). Lists of maps are left to the texts in them. */
export function fieldsOf(data: Readonly<Record<string, unknown>>, prefix = ''): Map<string, Field> {
  return new Map(
    Object.entries(data).flatMap(([key, value]): [string, Field][] => {
      const path = prefix + key
      if (isMap(value)) return [...fieldsOf(value, `${path}.`)]
      const items = Array.isArray(value) && {items: value.map(item => JSON.stringify(item))}
      return [[path, {type: typeOf(value), text: textOf(value), ...items}]]
    })
  )
}

/** Texts for readers that versions have in fields which the source has not. */
export function addedFields(
  articles: readonly Article[],
  there: ReadonlyMap<string, Field>,
  translatable: ReadonlySet<string>
): {readonly article: Article; readonly key: string}[] {
  return articles.flatMap(article =>
    [...fieldsOf(article.frontMatter.data)].flatMap(([key, {type}]) =>
      type === 'a text' && translatable.has(key) && !there.has(key) ? [{article, key}] : []
    )
  )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function typeOf(value: unknown): Field['type'] {
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Date) return 'a date'
  if (typeof value === 'number' || typeof value === 'bigint') return 'a number'
  if (typeof value === 'boolean') return 'a truth value'
  return value === null || value === undefined ? 'nothing' : 'a text'
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The key itself where a version has it, else the one that stands before it in the source and that the version has. */
export function keyBefore(key: string, source: ReadonlyMap<string, Field>, target: ReadonlyMap<string, Field>): string {
  const keys = [...source.keys()]
  return keys.slice(0, keys.indexOf(key) + 1).findLast(one => target.has(one)) ?? key
}

/** Where a key stands in the front matter: its own line, or the beginning where it has none. */
export function keyRange({text, frontMatter: {end}}: Article, key: string): Range {
  const name = key.split('.').at(-1)!
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const match = new RegExp(`^([ \\t]*(?:- )?)["']?${escaped}["']?[ \\t]*[:=]`, 'm').exec(text.slice(0, end))
  if (match) {
    const start = match.index + match[1]!.length
    return {start, end: start + name.length}
  }
  const first = text.slice(0, end).search(/\n/) + 1
  const line = text.slice(first, end).search(/[:=\r\n]|$/)
  return {start: first, end: first + line}
}

/** A word without blanks in Latin letters: a name for a program. */
export function isWord(text: string): boolean {
  return /^[\w./:@#-]+$/.test(text)
}

/** Whether a text is another with a slip of the keys. */
export function isNear(text: string, other: string): boolean {
  const most = Math.max(text.length, other.length) > 8 ? 2 : 1
  return Math.min(text.length, other.length) > 3 && distance(text, other, most) <= most
}

const ADDRESS = /^[\w./:@#?=&%~+-]+$/

/** The folder of a language at the root of a site: `/ja/guide`. */
const LOCALE = /^\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/)/

/**
 * Whether an address or a path is another with a slip of the keys: in one of its words, and in no name of a language (`/en/`, `_ja.png`),
 * no number and no short word, which may be meant.
 */
export function isSlipOfAddress(expected: string, found: string): boolean {
  if (!expected.includes('/') || !ADDRESS.test(expected) || !ADDRESS.test(found)) return false
  const [words, own] = [expected, found].map(text => text.replace(LOCALE, '').split(/([^A-Za-z0-9]+)/))
  if (words!.length !== own!.length) return false
  const other = words!.flatMap((word, at) => (word === own![at] ? [] : [[word, own![at]!] as const]))
  const [[word, slip] = ['', '']] = other
  const isLong = word.length > 3 && slip.length > 2 && !/\d/.test(word + slip)
  return (
    other.length === 1 && isLong && distance(word.toLowerCase(), slip.toLowerCase(), 2) <= (word.length > 6 ? 2 : 1)
  )
}
