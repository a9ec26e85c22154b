import type {Block, BlockGroup, Locale} from '../model/index.ts'

/**
 * The groups of an article without the title of its front matter where the heading that the text begins with says the same in every language: a
 * reader would read one row twice.
 */
export function withoutDoubledTitle(groups: readonly BlockGroup[], locales: readonly Locale[]): readonly BlockGroup[] {
  const title = groups.find(group =>
    blocksOf(group).some(({kind, key}) => kind === 'frontMatterField' && key === 'title')
  )
  const heading = groups.find(group => blocksOf(group).some(({kind}) => kind !== 'frontMatterField'))
  if (!title || !heading || !blocksOf(heading).every(({kind, depth}) => kind === 'heading' && depth === 1))
    return groups
  const isDoubled = locales.every(locale => saidBy(title, locale) === saidBy(heading, locale))
  return isDoubled ? groups.filter(group => group !== title) : groups
}

function blocksOf({variants}: BlockGroup): readonly Block[] {
  return [...variants.values()].flat()
}

/** The words as a reader sees them; markup in a heading makes it another. */
function saidBy({variants}: BlockGroup, locale: Locale): string {
  const blocks = variants.get(locale) ?? []
  return blocks.flatMap(({segments}) => segments.map(({text}) => text.replaceAll(/\s+/g, ' ').trim())).join(' ')
}
