import {locate} from '../locate.ts'
import type {Article, Block} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {beginsHere, CLOSING, type Loose, PAIRS, unbalanced} from './typography/loose-brackets.ts'

export default defineRule({
  id: 'bracket-unbalanced',
  description: 'Every bracket and quotation mark that opens is closed.',
  severity: 'warning',
  messages: {
    unclosed: '“{{mark}}” is not closed.',
    unopened: '“{{mark}}” was not opened.'
  },
  checkParallel({articles, source, faulty = []}, {report}) {
    const found = [...articles.values(), ...faulty].map(article => ({locale: article.locale, loose: looseIn(article)}))
    // A sentence that nobody translated has the slip of its source, which is told there.
    const original = new Set(found.find(({locale}) => locale === source)?.loose.map(keyOf))
    for (const {locale, loose} of found)
      for (const [index, one] of loose.entries()) {
        const {mark, isOpening} = one
        if ((locale !== source && original.has(keyOf(one))) || isTurned(loose[index - 1], one)) continue
        const [at, ...related] = loose
          .slice(index, isTurned(one, loose[index + 1]) ? index + 2 : index + 1)
          .map(({segment, at, mark}) => ({locale, range: locate(segment, {start: at, end: at + mark.length})}))
        report({message: isOpening ? 'unclosed' : 'unopened', args: {mark}, at: at!, related, culprit: locale})
      }
  }
})

/** ”this“, the two marks of one word turned round: one slip. */
function isTurned(one: Loose | undefined, next: Loose | undefined): boolean {
  return one?.mark === '”' && next?.mark === '“' && one.segment === next.segment && one.at < next.at
}

function keyOf({segment, at}: Loose): string {
  return `${at} ${segment.text}`
}

/** The marks of an article that are told. */
function looseIn({blocks}: Article): Loose[] {
  const loose = blocks.flatMap((block, index) =>
    PROSE.has(block.kind) ? unbalanced(block).map(one => ({...one, index})) : []
  )
  const paired = acrossBlocks(loose)
  const isHabit = opensWithClosing(blocks, loose)
  return loose.filter(one => {
    const {mark, isOpening, index} = one
    if (isHabit && mark === '”') return false
    // A quotation over several paragraphs opens each and closes the last.
    const isOpenedAgain = isOpening && '「“『《"'.includes(mark) && opensAgain(blocks[index]!, blocks[index + 1], mark)
    return !paired.has(one) && !isOpenedAgain
  })
}

/** Where ”this” is how an article quotes, time and again and more often than the other way, no single one of it is a slip. */
function opensWithClosing(blocks: readonly Block[], loose: readonly Loose[]): boolean {
  const turned = loose.filter(({mark, at, segment}) => mark === '”' && beginsHere(segment.text, at)).length
  const customary = blocks
    .flatMap(({segments}) => segments)
    .reduce((sum, {text}) => sum + (text.match(/“/g) ?? []).length, 0)
  return turned >= HABIT && turned > customary
}

/** Uses that make a habit. */
const HABIT = 3

/** Blocks that a bracket may go over: an image, a name or a sentence of its own between its marks. */
const REACH = 3

/** What opens in one block and closes in one of the next. */
function acrossBlocks<T extends Loose & {readonly index: number}>(loose: readonly T[]): ReadonlySet<T> {
  const paired = new Set<T>()
  for (const end of loose.filter(({isOpening}) => !isOpening)) {
    const start = loose.findLast(
      one =>
        one.isOpening &&
        !paired.has(one) &&
        PAIRS[one.mark] === CLOSING[end.mark] &&
        one.index < end.index &&
        end.index - one.index <= REACH
    )
    if (start) paired.add(start).add(end)
  }
  return paired
}

const PROSE = new Set<Block['kind']>(['paragraph', 'heading', 'tableCell', 'frontMatterField', 'htmlText'])

/** A block beside another in the same item or quotation; items and cells of their own open what is theirs. */
function opensAgain({containers}: Block, next: Block | undefined, mark: string): boolean {
  const isBeside = next?.containers.at(-1) === containers.at(-1) && next?.kind === 'paragraph'
  return isBeside && next.segments[0]!.text.startsWith(mark)
}
