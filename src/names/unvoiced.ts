import {remembered} from '../remembered.ts'

/** A kana without the marks of its voicing: バ and パ are ハ. */
export const unvoiced = remembered((kana): string => kana.normalize('NFD')[0]!)
