import type {Root} from 'mdast'
import type {Block, FrontMatter} from '../model/index.ts'
import type {FrontMatterSource} from './front-matter-source.ts'
import type {Page} from './page.ts'
import {readToml} from './toml.ts'
import {readYaml} from './yaml.ts'

interface Head {
  readonly frontMatter: FrontMatter
  readonly blocks: readonly Block[]
}

/**
 * The data at the head of a page, YAML or TOML, and one block for each string of a translatable key.
 *
 * @throws InputError `front-matter.invalid` with the place of the first error.
 */
export function readFrontMatter(
  {children: [first]}: Root,
  {source, shift}: Page,
  about: Pick<FrontMatterSource, 'file' | 'translatableKeys'>
): Head {
  if (first?.type !== 'yaml' && first?.type !== 'toml') return {frontMatter: {data: {}, end: shift}, blocks: []}
  // remark-parse gives every node a position.
  const {start, end} = first.position!
  const offset = source.indexOf('\n', start.offset!) + 1 + shift
  const read = first.type === 'yaml' ? readYaml : readToml
  const {frontMatter, blocks} = read({text: first.value, offset, line: start.line + 1, ...about})
  return {frontMatter: {...frontMatter, end: end.offset! + shift}, blocks}
}
