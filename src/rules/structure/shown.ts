import type {Article, BlockGroup, Locale, ParallelText, Range} from '../../model/index.ts'
import {legible, says} from '../shared/letters.ts'
import {cover} from '../shared/place.ts'
import {short} from '../shared/short.ts'

/** Where blocks were joined or parted: from what the second of them says. */
export function joint({units, source}: ParallelText, {variants}: BlockGroup, locale: Locale): Range {
  const [here, there] = [variants.get(locale)!, variants.get(source)!]
  if (here.length > 1) return here[1]!.range
  const second = units.find(({variants}) => variants.get(source)?.some(segment => there[1]!.segments.includes(segment)))
  return cover(second?.variants.get(locale) ?? here)
}

/** What a block says, with its code; where that is nothing, as of a picture alone, how it is written. */
export function textOf({variants}: BlockGroup, {locale, text}: Article): string {
  const {segments, value, range} = variants.get(locale)![0]!
  const said = segments.map(legible).join(' ')
  return short(says(said) ? said : (value ?? text.slice(range.start, range.end)))
}
