import type {Block, BlockGroup, Locale} from '../../model/index.ts'

/** A block with what it stands in, as `blockquote paragraph`; whether a list counts is told of the list. */
export function shapeOf({kind, containers}: Block): string {
  const outer = containers.filter(({kind}) => kind !== 'tableRow' && kind !== 'list').map(({kind}) => kind)
  return [...outer, kind].join(' ')
}

/**
 * Whether two blocks have one form for the reader: a cell of a table in Markdown and a text in HTML may be one table, and where only one of
 * the versions has boxes by indentation, the other marks them in another notation.
 */
export function isOneForm(found: Block, expected: Block, {hasBoxes}: {hasBoxes: boolean}): boolean {
  // What an image or an element stands in is told of that.
  if (found.kind === 'attribute' && expected.kind === 'attribute') return true
  const [here, there] = [found, expected].map(block => {
    const shape = shapeOf(block)
    return hasBoxes ? shape : shape.replaceAll('admonition ', '')
  })
  if (here === there) return true
  const both = [here, there].sort().join()
  // Without marks a text reads the same below a tag and behind a blank line.
  const arePlain = [found, expected].every(({segments}) => segments.every(({codes}) => codes.length === 0))
  return both === 'htmlText,table tableCell' || (both === 'htmlText,paragraph' && arePlain)
}

/** Whether a block is the title of its page: in the front matter, or the heading above all others. */
export function isTitle({kind, depth, key}: Block): boolean {
  return kind === 'frontMatterField' ? key === 'title' : kind === 'heading' && depth === 1
}

/** Whether both versions of a text have boxes by indentation. */
export function haveBoxes(blocks: readonly BlockGroup[], locales: readonly [Locale, Locale]): boolean {
  return locales.every(locale =>
    blocks.some(({variants}) =>
      variants.get(locale)?.some(({containers}) => containers.some(({kind}) => kind === 'admonition'))
    )
  )
}
