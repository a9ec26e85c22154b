import type {Article} from '../../model/index.ts'
import {surplus} from '../../tally.ts'
import {isNear} from '../front-matter/fields.ts'
import type {Mark} from './marks.ts'

/** What a call hands over to the program that is called: the value of an attribute, or a word by itself. */
interface Value {
  readonly mark: Mark
  /** The name of the attribute; empty for a word by itself. */
  readonly key: string
  readonly value: string
}

/** A value in the place of another. */
export interface ValueSlip {
  readonly here: Value
  readonly there: Value
}

const ARGUMENT =
  /([\p{L}_][\p{L}\p{N}_:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')|"[^"]*"|'[^']*'|(?<!\S)(\p{L}[\p{L}\p{N}_-]*)(?=\s|[%>/}]|$)/gu

/** Attributes that say how something looks, or that are other in every language; addresses have rules of their own. */
const FREE = /^(?:class|className|style|width|height|align|lang|locale|dir|src|href|url|link|alt|title)$/i

/** Words that only a program reads: `yarn`, `currentVersion`. */
const MACHINE = /^[A-Za-z][\w-]{2,}$/

/** Attributes by whose value one call is told from another. */
const KEYS = /^(?:value|defaultValue|groupId|id|key|slot|type|kind|variant|color|component|\w+_id)$/

/** A call is seldom longer. */
const REACH = 600

/** Values that no such call of the source has, in the place of one of the source that no such call here has: a slip of it, or a translation. */
export function valueSlips(
  [source, marks]: readonly [Article, readonly Mark[]],
  [target, others]: readonly [Article, readonly Mark[]],
  translatable: readonly string[]
): ValueSlip[] {
  const isCompared = ({key}: Value) => !FREE.test(key) && !translatable.includes(key)
  const expected = marks.flatMap(mark => valuesOf(mark, source.text)).filter(isCompared)
  const found = others.flatMap(mark => valuesOf(mark, target.text)).filter(isCompared)
  const added = surplus(found, expected, nameOf)
  return surplus(expected, found, nameOf).flatMap(there => {
    const at = added.findIndex(
      here => here.mark.name === there.mark.name && here.key === there.key && isSlip(here, there)
    )
    return at < 0 ? [] : added.splice(at, 1).map(here => ({here, there}))
  })
}

function nameOf({mark, key, value}: Value): string {
  return `${mark.name} ${key} ${value}`
}

/** Another spelling, or another name or a word of the reader's language where a name is wanted; anchors a version may name its own way. */
function isSlip({key, value}: Value, {value: other}: Value): boolean {
  if (!MACHINE.test(other)) return false
  if (/[^\u0000-\u024F]/.test(value)) return key === '' || KEYS.test(key)
  if (KEYS.test(key) && key !== 'id' && MACHINE.test(value)) return true
  return value.toLowerCase() === other.toLowerCase() || (MACHINE.test(value) && isNear(value, other))
}

function valuesOf(mark: Mark, text: string): Value[] {
  const {kind, range} = mark
  const isShortcode = kind === 'shortcode'
  if (!isShortcode && kind !== 'element') return []
  const rest = text.slice(range.start, range.start + REACH)
  const [call = ''] = (isShortcode ? /^\{.*?\}\}?/s : /^<[^<>]*>/).exec(rest) ?? []
  return [...call.matchAll(ARGUMENT)].flatMap(([, key = '', double, single, word]) => {
    const value = double ?? single ?? (isShortcode ? word : undefined) ?? ''
    return value === '' ? [] : [{mark, key, value}]
  })
}
