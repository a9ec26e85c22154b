import type {Block, Locale, ParallelText} from '../../model/index.ts'
import {isOneForm} from '../structure/block-shape.ts'
import type {Mark} from './marks.ts'

/** The marks without those that head a box, `> [!NOTE]`, whose text stands in none in the other version: the difference of form tells it. */
export function withoutTold({blocks, source}: ParallelText, locale: Locale): (marks: readonly Mark[]) => Mark[] {
  const told = new Set(
    blocks.flatMap(({variants}) => {
      const [found = [], expected = []] = [locale, source].map(one => variants.get(one))
      const isOtherForm =
        found.length > 0 && found.length === expected.length && !isOneForm(found[0]!, expected[0]!, {hasBoxes: true})
      if (!isOtherForm) return []
      const [here, there] = [boxOf(found[0]!), boxOf(expected[0]!)]
      return (here === undefined) === (there === undefined) ? [] : [here ?? there]
    })
  )
  return marks => marks.filter(({block}) => block?.kind !== 'directive' || !told.has(boxOf(block)))
}

function boxOf({containers}: Block) {
  return containers.findLast(({kind}) => kind === 'blockquote')
}
