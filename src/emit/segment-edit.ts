import type {Segment} from '../model/index.ts'

/** New text for a segment of an article; each inline code by the character it has in `segment.text`. */
export interface SegmentEdit {
  readonly segment: Segment
  readonly text: string
  /** The codes of the new text where they are not those of the segment, and a text that has their characters. */
  readonly codes?: Pick<Segment, 'text' | 'codes'>
  /** What is written before and behind it: what parts a new sentence from its neighbours. */
  readonly lead?: string
  readonly trail?: string
}
