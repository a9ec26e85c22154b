import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'

/** An alternative text goes with its image, which another rule tells of. */
export function isOfLostImage({blocks, source}: ParallelText, {variants}: BlockGroup, locale: Locale): boolean {
  const [text] = variants.get(source) ?? []
  if (text?.kind !== 'attribute' || (text.key !== 'alt' && text.key !== 'title')) return false
  const isAround = ({kind, range}: Block) =>
    kind !== 'attribute' && range.start <= text.range.start && range.end >= text.range.end
  const around = blocks.find(({variants}) => variants.get(source)?.some(isAround))
  return around !== undefined && images(around, locale) < images(around, source)
}

function images({variants}: BlockGroup, locale: Locale): number {
  const segments = (variants.get(locale) ?? []).flatMap(({segments}) => segments)
  return segments.flatMap(({codes}) => codes).filter(({kind}) => kind.startsWith('image')).length
}
