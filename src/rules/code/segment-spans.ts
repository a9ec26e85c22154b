import type {Block, Segment} from '../../model/index.ts'
import {CODE} from './bare-text.ts'
import type {Span} from './span-list.ts'
import {tagged} from './tagged.ts'

export function segmentsOf(blocks: readonly Block[] = []): Segment[] {
  return blocks.flatMap(({segments}) => segments)
}

/** The code in texts, in marks of Markdown and in tags of HTML. */
export function spans(segments: readonly Segment[]): Span[] {
  return segments.flatMap(segment => {
    const own = segment.codes.flatMap(({kind, value = '', range, at}, index) => {
      const [before, after] = [segment.codes[index - 1], segment.codes[index + 1]]
      const isVariable = before?.kind === 'emphasis' && before.at === at - 1 && after?.id === before.id
      return kind === 'inlineCode' ? [{value, range, ...(isVariable && {isVariable})}] : []
    })
    return [...own, ...tagged(segment, CODE)].filter(({value}) => value.trim() !== '')
  })
}
