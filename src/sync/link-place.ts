import type {Locale} from '../model/index.ts'
import {neutralTarget} from '../neutral-target.ts'
import {addressOf, destination} from './link-form.ts'

/** A link of the source before and after, and the codes of its translation. */
interface Codes {
  readonly old: string
  readonly fresh: string
  readonly own: readonly string[]
  readonly locales: ReadonlySet<Locale>
}

/**
 * Whether a translation leads, in its own language's pages, where its source leads now and no more where that led: `/ja/port/` for `/en/port/`. A
 * fragment is written anew in each language: one that changed is not judged.
 */
export function leadsThere({old, fresh, own, locales}: Codes): boolean {
  const place = (code: string) => placeOf(code, locales)
  const [before, after] = [old, fresh].map(place)
  if (before === undefined || after === undefined || before === after || fragmentOf(old) !== fragmentOf(fresh))
    return false
  const places = own.map(place)
  return places.includes(after) && !places.includes(before)
}

/** What ends a link, or an image, with its target. */
const LEADING = /^(?:!\[(?:\\.|[^\\\]])*)?\]\((.*)\)$/s

function placeOf(code: string, locales: ReadonlySet<Locale>): string | undefined {
  const inside = LEADING.exec(code)?.[1]
  const target = inside === undefined ? addressOf(code) : destination(inside)
  return target === undefined || target.startsWith('#') ? undefined : neutralTarget(target, locales)
}

function fragmentOf(code: string): string {
  return /#[^\s"'()<>]*/.exec(code)?.[0] ?? ''
}
