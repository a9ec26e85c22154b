import {MARK} from '../formats/memory-text.ts'
import type {MemoryText} from '../model/index.ts'
import {lacking, tally} from '../tally.ts'

type Texts = Readonly<Record<'was' | 'now' | 'target', MemoryText>>

/** Signs that say something beside a name or a type: string[], open(), C#, #pier, @pier. */
const SIGN =
  /\[\]|\(\)|\{\}|(?<=[\p{Script=Latin}\p{N}])#(?![\p{Script=Latin}\p{N}])|(?<![\p{L}\p{N}])[@#](?=[\p{Script=Latin}\p{N}])/gu

/** Whether the source has such signs otherwise, and the translation not as often as the source has them now. */
export function hasOtherSigns({was, now, target}: Texts): boolean {
  const [old, fresh, own] = [was, now, target].map(({text}) => tally(text.normalize('NFKC').match(SIGN) ?? []))
  return [...lacking(old!, fresh!).keys(), ...lacking(fresh!, old!).keys()].some(
    sign => (own!.get(sign) ?? 0) !== (fresh!.get(sign) ?? 0)
  )
}

const DASH = /\s[-–—](?=\s|$)/gu
const BESIDE = /[\p{Script=Latin}\p{N}\uFFFC]+|[^\s\p{L}\p{N}]/u
const BEFORE = new RegExp(`(?:${BESIDE.source})$`, 'u')
const BEHIND = new RegExp(`^(?:${BESIDE.source})`, 'u')

/** Whether a translation has a dash where its source had it and has none any more: String - (optional), now String (optional). */
export function echoesDash({was, now, target}: Texts): boolean {
  const [old, fresh, own] = [was, now, target].map(dashes)
  return [...lacking(old!, fresh!).keys()].some(place => (own!.get(place) ?? 0) > (fresh!.get(place) ?? 0))
}

/** What stands before and behind each dash that is set off: a word of Latin letters, code or a mark; nothing else is alike in two languages. */
function dashes({text, codes = {}}: MemoryText): Map<string, number> {
  const plain = text.replace(MARK, mark => (/^`/.test(codes[mark] ?? '') ? `\uFFFC` : '')).normalize('NFKC')
  const places = [...plain.matchAll(DASH)].flatMap(({0: dash, index}) => {
    const before = BEFORE.exec(plain.slice(0, index))?.[0]
    const behind = BEHIND.exec(plain.slice(index + dash.length).trimStart())?.[0] ?? ''
    return before === undefined ? [] : [`${before}\0${behind}`]
  })
  return tally(places)
}
