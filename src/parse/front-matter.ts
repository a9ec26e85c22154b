import type {Root} from 'mdast'
import {InputError} from '../input-error.ts'
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
 * @throws InputError `front-matter.invalid` or `front-matter.toml` with the place of the first error, unless `isTolerant`: then the data are empty and
 * `fault` says why.
 */
export function readFrontMatter(
  {children: [first]}: Root,
  {source, shift}: Page,
  {isTolerant, ...about}: Pick<FrontMatterSource, 'file' | 'translatableKeys'> & {readonly isTolerant: boolean}
): Head {
  if (first?.type !== 'yaml' && first?.type !== 'toml') return {frontMatter: {data: {}, end: shift}, blocks: []}
  // remark-parse gives every node a position.
  const {start, end} = first.position!
  const offset = source.indexOf('\n', start.offset!) + 1 + shift
  const read = first.type === 'yaml' ? readYaml : readToml
  const here = {text: first.value, offset, line: start.line + 1, ...about}
  const {frontMatter, blocks} = isTolerant ? orNone(() => read(here), first.type) : read(here)
  return {frontMatter: {...frontMatter, end: end.offset! + shift}, blocks}
}

/** Nothing but the reason where front matter cannot be read. */
function orNone(
  read: () => {frontMatter: Omit<FrontMatter, 'end'>; blocks: readonly Block[]},
  format: 'yaml' | 'toml'
): ReturnType<typeof read> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const {path: file, position, code, args} = error
    return {frontMatter: {data: {}, format, fault: {file, position, code, args}}, blocks: []}
  }
}
