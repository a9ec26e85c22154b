import {createHash} from 'node:crypto'
import {isCjk} from '../characters.ts'
import type {Locale, Memory, Segment} from '../model/index.ts'
import {nearest} from './nearest.ts'
import type {PlainTexts} from './plain-texts.ts'

/** What ids are made from. */
export interface IdentityOptions {
  /** Language-neutral path of the article. */
  readonly path: string
  readonly source: Locale
  readonly memory?: Memory | undefined
}

const CODES = /[\uE000-\uF8FF]/g
const TAGS = /<\/?\d+\/?>/g
const REFERENCES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"'}

/** The words of segments without inline codes, blanks as one blank, in NFC: equal when a reflow is all that differs. */
export function plainText(segments: readonly Segment[]): string {
  return normalize(segments.map(({text}) => text.replace(CODES, '')).join(' '))
}

/** The words of a text of the memory, comparable with `plainText`. */
export function plainMemoryText(text: string): string {
  return normalize(text.replace(TAGS, '').replace(/&(?:lt|gt|amp|quot);/g, reference => REFERENCES[reference]!))
}

const BEYOND_ALPHABETS = /[\u02EA-\uFFFF]/

/** Blanks beside CJK characters say nothing: joined segments have them or not. */
function normalize(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!BEYOND_ALPHABETS.test(plain)) return plain
  return plain.replace(/ /g, (blank, at: number) =>
    isCjk([...plain.slice(Math.max(0, at - 2), at)].at(-1) ?? '') || isCjk([...plain.slice(at + 1, at + 3)][0] ?? '')
      ? ''
      : blank
  )
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Id of a new unit: 10 characters of base32 (RFC 4648, lower case) of the SHA-256 of path, text and count of equal ones before. */
export function newId(path: string, text: string, count: number): string {
  const bytes = createHash('sha256').update(`${path}\0${text}\0${count}`).digest()
  let id = ''
  for (let index = 0; index < 10; index += 1) {
    const bit = index * 5
    const window = (bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!
    id += ALPHABET[(window >> (11 - (bit & 7))) & 31]
  }
  return id
}

/** An id for each unit, all different: that of the memory's unit with the same or the nearest text, else a new one. */
export function identify(units: readonly PlainTexts[], {path, source, memory}: IdentityOptions): string[] {
  const known = memory ? nearest(units, textsOf(memory), source) : []
  const taken = new Set(memory?.units.map(({id}) => id))
  const counts = new Map<string, number>()
  return units.map((texts, index) => {
    const text = texts.get(source) ?? texts.values().next().value ?? ''
    const count = counts.get(text) ?? 0
    counts.set(text, count + 1)
    const kept = known[index]
    if (kept !== undefined) return memory!.units[kept]!.id
    let id = newId(path, text, count)
    for (let more = units.length; taken.has(id); more += 1) id = newId(path, text, count + more)
    taken.add(id)
    return id
  })
}

function textsOf({units}: Memory): PlainTexts[] {
  return units.map(
    ({variants}) => new Map(Object.entries(variants).map(([locale, {text}]) => [locale, plainMemoryText(text)]))
  )
}
