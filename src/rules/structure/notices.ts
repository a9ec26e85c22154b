import type {Block, BlockGroup, Locale, ParallelText} from '../../model/index.ts'
import {NOTICES} from '../data/translators.ts'
import {legible} from '../shared/letters.ts'

/**
 * The blocks of a version that say how it was translated, and that its original counts: at the head or the foot of the page, where the source
 * has none. A page that tells of translating says so among its other text.
 */
export function noticesOf({articles, blocks, source}: ParallelText, locale: Locale): ReadonlySet<Block> {
  const article = articles.get(locale)
  if (!article || locale === source) return NONE
  const own = new Set(blocks.flatMap(({variants}) => (variants.has(source) ? [] : (variants.get(locale) ?? []))))
  const body = article.blocks.filter(({range}) => range.start >= article.frontMatter.end)
  const isAround = (block: Block) => own.has(block) || (block.kind === 'heading' && block.depth === 1)
  const [head, foot] = [body, [...body].reverse()].map(all =>
    all.slice(
      0,
      all.findIndex(block => !isAround(block))
    )
  )
  return new Set([...head!, ...foot!].filter(block => own.has(block) && isNotice(block)))
}

/** What a version says besides its notices. */
export function groupsWithoutNotices(parallel: ParallelText, locale: Locale): readonly BlockGroup[] {
  const notices = noticesOf(parallel, locale)
  return notices.size === 0
    ? parallel.blocks
    : parallel.blocks.filter(({variants}) => !variants.get(locale)?.some(block => notices.has(block)))
}

const NONE: ReadonlySet<Block> = new Set()

function isNotice({segments}: Block): boolean {
  const text = segments.map(legible).join(' ')
  return NOTICES.some(words => words.every(word => word.test(text)))
}
