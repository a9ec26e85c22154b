/** What the same shape is worth beside the similarity, 0 to 1. */
const SAME_SHAPE = 0.3

/** What a place is worth to two texts that stand in it. */
export interface Place {
  readonly worth: number
  /** The similarity that is wanted. */
  readonly least: number
}

export const SAME: Place = {worth: SAME_SHAPE, least: 0}
export const WRAPPED: Place = {worth: 0, least: 0.5}

/** What two places have to do with each other; undefined when what stands in one cannot have come from the other. */
export function placeOf(a: string | undefined, b: string | undefined): Place | undefined {
  if (a === undefined || a === b) return SAME
  // Code in tabs, for one package manager and the next, is too much alike to tell by.
  const isTold = b !== undefined && !/ code\S*$/.test(b) && unwrapped(a) === unwrapped(b)
  return isTold ? WRAPPED : undefined
}

/** A shape without what comes and goes with how a page is laid out: elements around its block, the level of a heading. */
function unwrapped(shape: string): string {
  return shape.replaceAll(/\belement[^\s>]*>?/g, '').replace(/ heading\d$/, ' heading')
}
