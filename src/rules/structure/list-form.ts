import type {Block, BlockGroup, Container, Locale} from '../../model/index.ts'

/** A list or an item that has another form than its source. */
export interface ListFault {
  readonly group: BlockGroup
  readonly message: 'numbered' | 'bulleted' | 'ticked' | 'open'
}

/** Lists that are numbered where the source's are not, or the other way round, each told once; tasks that are done in one of the two. */
export function listFaults(blocks: readonly BlockGroup[], locale: Locale, source: Locale): ListFault[] {
  const told = new Set<Container>()
  const isNew = (container: Container) => !told.has(container) && Boolean(told.add(container))
  return blocks.flatMap((group): ListFault[] => {
    const [here, there] = [locale, source].map(one => itemOf(group.variants.get(one)?.[0]))
    if (!here || !there) return []
    const isOther = here.list.ordered !== there.list.ordered && isNew(here.list)
    const [own, other] = [here.item.checked, there.item.checked]
    const isTask = own !== undefined && other !== undefined && own !== other && isNew(here.item)
    return [
      ...(isOther ? [{group, message: here.list.ordered ? ('numbered' as const) : ('bulleted' as const)}] : []),
      ...(isTask ? [{group, message: own ? ('ticked' as const) : ('open' as const)}] : [])
    ]
  })
}

/** The list and the item that a block stands in, not deeper in it. */
function itemOf(block: Block | undefined): {readonly list: Container; readonly item: Container} | undefined {
  const [list, item] = block?.containers.slice(-2) ?? []
  return list?.kind === 'list' && item?.kind === 'listItem' ? {list, item} : undefined
}
