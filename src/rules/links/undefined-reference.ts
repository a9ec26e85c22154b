import {distance} from '../../distance.ts'
import type {Article, Block, Range} from '../../model/index.ts'

/** A reference that is shown as text: its label is defined nowhere. */
export interface UndefinedReference {
  /** As it is written: `[the port][port]`. */
  readonly written: string
  readonly range: Range
  /** The definition that was meant. */
  readonly definition: Range | undefined
}

const REFERENCE = /\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])?(?![(:])/g

/**
 * Finds, in the blocks of a version, the reference that should lead to a target and is shown as text: its label is that of a definition to
 * the target but for a slip, or that of the source, whose definition is gone, or the target itself.
 */
export function undefinedReference(
  article: Article,
  blocks: readonly Block[],
  {label: wanted, leadsThere}: {readonly label: string | undefined; readonly leadsThere: (target: string) => boolean}
): UndefinedReference | undefined {
  const definitions = article.blocks.filter(({kind}) => kind === 'definition')
  const known = new Set(definitions.map(({label}) => label))
  const meant = definitions.filter(({target}) => target !== undefined && leadsThere(target))
  for (const {range, segments} of blocks) {
    const codes = segments.flatMap(({codes}) => codes)
    for (const {0: written, 1: words = '', 2: second = '', index} of article.text
      .slice(range.start, range.end)
      .matchAll(REFERENCE)) {
      const label = second === '' ? words : second
      const own = nameOf(label)
      const start = range.start + index
      const isCode = codes.some(({range: code, role}) => role !== 'close' && code.start <= start && start < code.end)
      if (known.has(own) || isCode) continue
      const near = meant.find(({label = ''}) => distance(label, own, SLIP) <= SLIP)
      if (near || own === wanted || leadsThere(label.trim()))
        return {written, range: {start, end: start + written.length}, definition: (near ?? meant[0])?.range}
    }
  }
  return undefined
}

/** Letters by which a label may differ from that of its definition. */
const SLIP = 3

/** A label as CommonMark compares it. */
function nameOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
