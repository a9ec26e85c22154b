import type {Root} from 'mdast'
import {InputError} from '../input-error.ts'
import type {Block, FrontMatter, Position} from '../model/index.ts'
import type {FrontMatterSource} from './front-matter-source.ts'
import type {Page} from './page.ts'
import {readToml} from './toml.ts'
import {readYaml} from './yaml.ts'

interface Head {
  readonly frontMatter: FrontMatter
  readonly blocks: readonly Block[]
}

/** How front matter is read; with `isMended` lines that are not what they should be are passed over. */
interface HeadOptions extends Pick<FrontMatterSource, 'file' | 'translatableKeys'> {
  readonly isMended: boolean
}

/**
 * The data at the head of a page, YAML or TOML, and one block for each string of a translatable key.
 *
 * @throws InputError `front-matter.invalid` with the place of the first error.
 */
export function readFrontMatter(
  {children: [first]}: Root,
  {source, shift}: Page,
  {isMended, ...about}: HeadOptions
): Head {
  if (first?.type !== 'yaml' && first?.type !== 'toml') return {frontMatter: {data: {}, end: shift}, blocks: []}
  // remark-parse gives every node a position.
  const {start, end} = first.position!
  const offset = source.indexOf('\n', start.offset!) + 1 + shift
  const read = first.type === 'yaml' ? readYaml : readToml
  const text = {text: first.value, offset, line: start.line + 1, ...about}
  const {frontMatter, blocks} = isMended ? readLines(text, read) : read(text)
  return {frontMatter: {...frontMatter, end: end.offset! + shift}, blocks}
}

interface Reading {
  readonly frontMatter: Omit<FrontMatter, 'end'>
  readonly blocks: readonly Block[]
}

/** Reads what can be read when the lines at which the parser stops are left out. */
function readLines(source: FrontMatterSource, read: (source: FrontMatterSource) => Reading): Reading {
  const slips: Position[] = []
  let text = source.text
  while (true) {
    try {
      const {frontMatter, blocks} = read({...source, text})
      return {frontMatter: slips.length > 0 ? {...frontMatter, slips} : frontMatter, blocks}
    } catch (error) {
      if (!(error instanceof InputError) || !error.position) throw error
      const lines = text.split('\n')
      const at = error.position.line - source.line
      const line = lines[at] ?? ''
      slips.push(error.position)
      // Where the parser stops at nothing, something before it is open.
      if (line.trim() === '')
        return {frontMatter: {data: {}, format: read === readYaml ? 'yaml' : 'toml', slips}, blocks: []}
      lines[at] = ' '.repeat(line.length)
      text = lines.join('\n')
    }
  }
}
