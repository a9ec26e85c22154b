import type {Article, Block, InlineCode, Segment} from '../model/index.ts'
import type {Edit} from '../splice.ts'
import {renderAttribute} from './attribute.ts'
import {renderField} from './field.ts'
import {renderHtmlText} from './html-text.ts'
import type {NewText} from './new-text.ts'
import {oldLines} from './old-lines.ts'
import type {Intended} from './outline.ts'
import {renderSegment} from './render.ts'
import type {Rendered} from './rendered.ts'
import type {SegmentEdit} from './segment-edit.ts'

/** Edits of segments as edits of the file. */
export interface Replacements {
  /** Sorted, without overlap. */
  readonly replacements: readonly Edit[]
  /** What the edited segments will read as. */
  readonly intended: ReadonlyMap<Segment, Intended>
  /** Segments whose codes are not those of the new text. */
  readonly lost: readonly Segment[]
}

/**
 * What is written where for edits; a text inside the markup of an edited segment is written with it.
 *
 * @param flat Edits to be written on one line: the others keep the line ends beside which nothing changes.
 */
export function replacements(
  article: Article,
  edits: readonly SegmentEdit[],
  flat: ReadonlySet<Segment>
): Replacements {
  const bySegment = new Map(edits.map(edit => [edit.segment, edit]))
  const intended = new Map<Segment, Intended>()
  const lost: Segment[] = []
  const render = (
    write: (block: Block, edit: SegmentEdit) => Rendered | undefined,
    isMeant: (block: Block) => boolean
  ) =>
    article.blocks.filter(isMeant).flatMap(block =>
      block.segments.flatMap(segment => {
        const edit = bySegment.get(segment)
        // What does not change stays as it is written.
        if (!edit || (edit.text === segment.text && !edit.codes)) return []
        const rendered = write(block, edit)
        if (!rendered) {
          lost.push(segment)
          return []
        }
        const {codes, lead = '', trail = ''} = edit
        intended.set(segment, {reads: rendered.reads, codes})
        return [{range: rendered.range ?? segment.range, text: lead + rendered.markdown + trail}]
      })
    )
  const isAttribute = ({kind}: Block) => kind === 'attribute'
  const inner = render((block, {segment, text}) => renderAttribute(article, block, segment, text), isAttribute)
  const used = new Set<Edit>()
  const dataOf = ({data, range}: InlineCode) => {
    const own = inner.filter(one => one.range.start >= range.start && one.range.end <= range.end)
    let changed = data
    for (const one of [...own].sort((a, b) => b.range.start - a.range.start)) {
      used.add(one)
      changed = changed.slice(0, one.range.start - range.start) + one.text + changed.slice(one.range.end - range.start)
    }
    return changed
  }
  const outer = render(
    (block, {segment, text, codes}) =>
      write(article, block, {
        segment: {...segment, ...codes},
        text,
        dataOf,
        old: flat.has(segment) ? undefined : oldLines(article.text, segment)
      }),
    block => !isAttribute(block)
  )
  const all = [...outer, ...inner.filter(one => !used.has(one))]
  return {replacements: all.sort((a, b) => a.range.start - b.range.start), intended, lost}
}

function write(article: Article, block: Block, fresh: NewText): Rendered | undefined {
  if (block.kind === 'frontMatterField') return renderField(article, fresh.segment, fresh.text)
  if (block.kind === 'htmlText') return renderHtmlText(fresh)
  return renderSegment(article, block, fresh)
}
