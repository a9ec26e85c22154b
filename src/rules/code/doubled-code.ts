import type {Article, Block, Locale, ParallelText} from '../../model/index.ts'

/** Letters and figures from which equal blocks of code are no accident. */
const LEAST = 6

/** A block of code that stands twice in a row. */
export interface DoubledCode {
  readonly locale: Locale
  readonly first: Block
  readonly second: Block
}

/** Blocks of code that a version has twice in a row, where no other version has them so. */
export function doubledCode({articles}: ParallelText): DoubledCode[] {
  const doubled = [...articles.values()].map(article => ({article, pairs: pairsOf(article)}))
  return doubled.flatMap(({article, pairs}) => {
    const meant = new Set(
      doubled.flatMap(other => (other.article === article ? [] : other.pairs.map(([first]) => first.value)))
    )
    return pairs
      .filter(([first]) => !meant.has(first.value))
      .map(([first, second]) => ({locale: article.locale, first, second}))
  })
}

function pairsOf({blocks}: Article): [Block, Block][] {
  return blocks.flatMap((second, at): [Block, Block][] => {
    const first = blocks[at - 1]
    if (second.kind !== 'code' || first?.kind !== 'code' || first.value !== second.value) return []
    // The same line in two languages, as tabs show them.
    if (first.lang !== second.lang || first.meta !== second.meta) return []
    return (second.value?.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST ? [] : [[first, second]]
  })
}
