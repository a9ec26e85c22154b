import type {Block, Range} from '../../model/index.ts'

/** A stretch of a file. */
export interface Stretch {
  readonly source: string
  readonly start: number
}

/** An address that is handed over to what a tag or a shortcode calls. */
export interface Argument {
  /** The tag, or the shortcode with its marks. */
  readonly name: string
  /** Its name, or its number where it has none. */
  readonly attribute: string
  readonly target: string
  readonly range: Range
}

/** Attributes that are nothing but an address. */
const SURE = /^(?:src|href)$/
/** Attributes that are one where they have a path, too. */
const LIKELY =
  /^(?:link|to|url|poster|image|img|file|path|page|source|include|data-(?:src|href|url)|(?:img|image|link|video)[_-]?(?:src|url|path))$/i
/** Without a blank, and with a step of a path or the ending of a file. */
const PATH = /^[\w./:@#?=&%~+-]*(?:\/[\w.#?=&%~+@:-]|\w\.(?:[a-z]{2,5}|mp[34])$)[\w./:@#?=&%~+-]*$/
/** What begins as an address, whatever the attribute is called. */
const BEGINNING = /^(?:https?:\/\/|\.{0,2}\/)[\w./:@#?=&%~+-]{2,}$/

/** Whether the value of an attribute is an address. */
export function isAddress(attribute: string, value: string): boolean {
  return SURE.test(attribute) || (LIKELY.test(attribute) && PATH.test(value)) || BEGINNING.test(value)
}

/** A path in the quotation marks of an expression that an attribute holds: `:links="['tours/pier']"`. */
const QUOTED = /(?<=[[{,:]\s*)(["'])([\w.@-]*\/[\w./@-]*[\w-])\1/g

/** The addresses that the attributes of a tag hold in lists and maps. */
export function quotedIn(name: string, tag: string, start: number): Argument[] {
  return [...tag.matchAll(QUOTED)].map(({0: whole, 2: target = '', index}) => ({
    name,
    attribute: '[]',
    target,
    range: {start: start + index, end: start + index + whole.length}
  }))
}

/** The shortcodes of a block: on lines of their own and in sentences. */
export function shortcodesOf({kind, value = '', range, segments}: Block): Stretch[] {
  if (kind === 'shortcode') return [{source: value, start: range.start}]
  return segments.flatMap(({codes}) =>
    codes.flatMap(({kind, data, range}) => (kind === 'shortcode' ? [{source: data, start: range.start}] : []))
  )
}

const CALL = /^\{\{[<%]-?\s*([\p{L}\p{N}_./-]+)/u
const ARGUMENT =
  /(?<=\s)(?:([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*)?(?:"([^"{}]*)"|`([^`{}]*)`|'([^'{}]*)'|([^\s"'`=<>{}]+))/gu

/** The addresses of a shortcode: `{{< figure src="/pier.png" >}}`, `{{< button "Open" "https://pier.example" >}}`. */
export function argumentsOfShortcode({source, start}: Stretch): Argument[] {
  const name = CALL.exec(source)?.[1]
  if (name === undefined) return []
  return [...source.slice(0, REACH).matchAll(ARGUMENT)].flatMap(
    ({0: whole, 1: attribute, 2: double, 3: back, 4: single, 5: bare, index}, at): Argument[] => {
      const target = double ?? back ?? single ?? bare ?? ''
      const isOne = attribute === undefined ? at > 0 && PATH.test(target) : isAddress(attribute, target)
      if (!isOne) return []
      return [
        {name, attribute: attribute ?? '', target, range: {start: start + index, end: start + index + whole.length}}
      ]
    }
  )
}

/** A call is seldom longer. */
const REACH = 600
