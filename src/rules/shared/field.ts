import type {Block} from '../../model/index.ts'

/** A field of the front matter that is not in a list is told by its key, by a rule of its own. */
export function isField(block: Block | undefined): boolean {
  return block?.kind === 'frontMatterField' && !/\.\d/.test(block.key ?? '')
}
