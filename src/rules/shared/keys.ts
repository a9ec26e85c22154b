import type {BlockGroup, Locale} from '../../model/index.ts'
import {surplus} from '../../tally.ts'
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
  const name =
    value
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s_-]/g, '') || value
  return SAME[name] ?? name
}

function isPlain({value}: Tagged): boolean {
  return !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(value)
}
