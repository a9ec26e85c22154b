import type {Locale, Memory} from '../model/index.ts'
import type {Traced} from './trace.ts'

/** Kinds of protected blocks that readers read: what a version has alone of others is its own affair. */
const READ = new Set(['code', 'math'])

/**
 * The language that leads a unit: that of the article where it has the unit or had it; else the one in which a new text stands, so that
 * the others are asked for it. What stood in a version alone when it was taken over leads nobody.
 */
export function leadOf({places, known, kind}: Traced, source: Locale, memory: Memory | undefined): Locale {
  if (places.has(source)) return source
  if (known) return known.lead ?? source
  const isNew = memory !== undefined && memory.source === source && !memory.damaged && (!kind || READ.has(kind))
  return (isNew && [...places.keys()][0]) || source
}
