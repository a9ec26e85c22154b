import type {Block, Locale, ParallelText} from '../../model/index.ts'
import {plain, says} from '../shared/letters.ts'
import type {Mark} from './marks.ts'

/**
 * Whether a mark of a version stands in a text that the source lacks as a whole and that another rule tells, and is an element of HTML or called
 * by the source too: it is no surplus of another place. A component or a shortcode that the source never calls may be one that nobody knows.
 */
export function inAddedTexts(
  {blocks, source}: ParallelText,
  locale: Locale,
  marks: readonly Mark[]
): (mark: Mark) => boolean {
  const known = new Set(marks.map(({name}) => name))
  const added = new Set<Block>(
    blocks.flatMap(({variants}) => {
      const own = variants.has(source) ? [] : (variants.get(locale) ?? [])
      return own.some(({segments}) => segments.some(one => says(plain(one)))) ? own : []
    })
  )
  // The head of a box of which all is added.
  const boxOf = ({containers}: Block) => containers.findLast(({kind}) => kind === 'blockquote')
  const boxes = new Set([...added].map(boxOf))
  for (const {variants} of blocks)
    if (variants.has(source)) for (const block of variants.get(locale) ?? []) boxes.delete(boxOf(block))
  const isHead = (block: Block) => block.kind === 'directive' && boxOf(block) !== undefined && boxes.has(boxOf(block))
  const isPlain = ({kind, name}: Mark) => kind === 'element' && /^<[a-z][a-z0-9]*>$/.test(name)
  return mark =>
    mark.block !== undefined &&
    (isHead(mark.block) || (added.has(mark.block) && (known.has(mark.name) || isPlain(mark))))
}
