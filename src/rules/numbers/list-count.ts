import type {Article, Block, Container} from '../../model/index.ts'
import type {Stated} from './stated.ts'

/** Whether a number announces how many items the list behind it has: 「次の３通りの方法があります：」 above three items. */
export function announcesList({segment, statement: {value, to}}: Stated, {blocks}: Pick<Article, 'blocks'>): boolean {
  const at = blocks.findIndex(({segments}) => segments.at(-1) === segment)
  const own = blocks[at]
  const list = blocks[at + 1]?.containers.find(({kind}) => kind === 'list')
  if (!own || !list || to !== undefined || own.containers.includes(list)) return false
  return itemsOf(list, blocks) === value
}

function itemsOf(list: Container, blocks: readonly Block[]): number {
  const items = blocks.flatMap(({containers}) => {
    const item = containers[containers.indexOf(list) + 1]
    return containers.includes(list) && item ? [item] : []
  })
  return new Set(items).size
}
