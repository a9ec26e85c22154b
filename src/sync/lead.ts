import type {Locale, Memory} from '../model/index.ts'
import type {Traced} from './trace.ts'

/** Kinds of protected blocks that readers read: what a version has alone of others is its own affair. */
const READ = new Set(['code', 'math'])

/**
 * The language that leads a unit: that of the article where it has the unit or had it; else the one in which a new text stands, so that
 * the others are asked for it. What stood in a version alone when it was taken over leads nobody. Where the article has another language to lead it
 * than before, and that one was behind, the unit is led as before until it has caught up.
 */
export function leadOf(unit: Traced, source: Locale, memory: Memory | undefined): Locale {
  const {places, known, kind} = unit
  if (known && memory) {
    const before = known.lead ?? memory.source
    if (before !== source && places.has(before) && isAskedFor(unit, source)) return before
  }
  if (places.has(source)) return source
  if (known) return known.lead ?? source
  const isNew = memory !== undefined && memory.source === source && !memory.damaged && (!kind || READ.has(kind))
  const [locale] = places.keys()
  return isNew && locale !== undefined && isKnown(locale, memory) ? locale : source
}

/** The version was asked for the text as it was led, and nobody has touched it since. */
function isAskedFor({places, known}: Traced, locale: Locale): boolean {
  const old = known?.variants[locale]
  return old ? old.was !== undefined && places.has(locale) : !places.has(locale)
}

/** Whether the memory knew the version at all: what a new one has more than the source is taken over with it. */
function isKnown(locale: Locale, {units}: Memory): boolean {
  return units.some(({variants}) => variants[locale] !== undefined)
}
