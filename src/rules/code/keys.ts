import {CJK_LETTER} from '../../characters.ts'
import type {BlockGroup, Locale} from '../../model/index.ts'
import {surplus} from '../../tally.ts'
import {KEY_NAMES} from '../data/key-names.ts'
import {type Tagged, tagged} from './tagged.ts'

const KBD = new Set(['kbd'])

/** Names that keyboards have for one key. */
const SAME: Readonly<Record<string, string>> = {
  control: 'ctrl',
  '⌃': 'ctrl',
  command: 'cmd',
  '⌘': 'cmd',
  meta: 'cmd',
  option: 'alt',
  opt: 'alt',
  '⌥': 'alt',
  '⇧': 'shift',
  return: 'enter',
  '↵': 'enter',
  '⏎': 'enter',
  escape: 'esc',
  delete: 'del',
  insert: 'ins',
  pageup: 'pgup',
  pagedown: 'pgdn',
  pgdown: 'pgdn',
  spacebar: 'space',
  '⇥': 'tab',
  '⌫': 'backspace',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→'
}

/** A key in the place of another. */
export interface KeyFault {
  readonly expected: Tagged
  readonly found: Tagged
}

/** Keys of the source that a version has not, and others in their place; what a key is called in Chinese or Japanese is not compared. */
export function keyFaults({variants}: BlockGroup, locale: Locale, source: Locale): KeyFault[] {
  const keysOf = (one: Locale) =>
    (variants.get(one) ?? []).flatMap(({segments}) => segments.flatMap(segment => tagged(segment, KBD)))
  const there = keysOf(source)
  if (there.length === 0) return []
  const here = keysOf(locale)
  if (here.length !== there.length) return []
  const [missing, added] = [surplus(there, here, keyOf), surplus(here, there, keyOf)]
  if (missing.length !== added.length || ![...missing, ...added].every(isPlain)) return []
  return missing.map((expected, at) => ({expected, found: added[at]!}))
}

function keyOf({value}: Tagged): string {
  return nameOf(value)
}

/**
 * Whether keys, or keys that are pressed together, are others than in the source, by their names on keyboards (`Ctrl` is `CTRL`), in Chinese or
 * in Japanese (回车键 is `Enter`); undefined where one has no such name.
 */
export function areOtherKeys(value: string, other: string): boolean | undefined {
  const [here, there] = [value, other].map(keys => keys.split(/ ?\+ ?/)) as [string[], string[]]
  if (here.length !== there.length) return undefined
  if (!CJK_LETTER.test(value)) {
    const areKeys = there.flatMap(keys => keys.split('/')).some(key => nameOf(key) in KEY_NAMES)
    return areKeys && here.every((key, at) => nameOf(key) === nameOf(there[at]!)) ? false : undefined
  }
  const same = here.map((key, at) => isKey(key.trim().replace(/ ?(?:键|鍵|キー)$/u, ''), nameOf(there[at]!)))
  return same.includes(undefined) ? undefined : same.includes(false)
}

/** Whether a text says a key by another name on keyboards (Enter is Return), or by what it is called in Chinese or Japanese. */
export function isKeySaid(key: string, seen: string, text: string): boolean {
  const name = nameOf(key)
  return name in KEY_NAMES && (nameOf(seen) === name || KEY_NAMES[name]!.some(called => text.includes(called)))
}

function isKey(called: string, name: string): boolean | undefined {
  if (!CJK_LETTER.test(called)) return nameOf(called) === name
  return CALLED.has(called) ? KEY_NAMES[name]?.includes(called) : undefined
}

const CALLED = new Set(Object.values(KEY_NAMES).flat())

function nameOf(value: string): string {
  const name =
    value
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]/g, '') || value
  return SAME[name] ?? name
}

function isPlain({value}: Tagged): boolean {
  return !CJK_LETTER.test(value)
}
