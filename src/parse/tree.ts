import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {siteSyntax} from './syntax/index.ts'

/** What is read: CommonMark alone; Markdown with GFM and the syntax of site builders; MDX with the same. */
export type Dialect = 'commonmark' | 'markdown' | 'mdx'

/**
 * The mdast tree of a text without byte order mark, with YAML and TOML front matter. Every node has a position; offsets
 * are UTF-16 units of `text`.
 *
 * @throws VFileMessage where MDX cannot be parsed.
 */
export function tree(text: string, dialect: Dialect = 'markdown'): Root {
  return processors[dialect].parse(text)
}

const base = () => unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])

const processors: Readonly<Record<Dialect, Pick<Processor<Root>, 'parse'>>> = {
  commonmark: base().freeze(),
  markdown: base().use(remarkGfm).use(siteSyntax, {isMdx: false}).use(withoutTransforms).freeze(),
  mdx: base().use(remarkMdx).use(remarkGfm).use(siteSyntax, {isMdx: true}).use(withoutTransforms).freeze()
}

/** GFM looks for URLs a second time in the finished tree and makes nodes without positions; we need none. */
function withoutTransforms(this: Processor): void {
  const {fromMarkdownExtensions = []} = this.data()
  for (const extension of fromMarkdownExtensions.flat(2)) extension.transforms = []
}
