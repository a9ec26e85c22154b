import type {Root} from 'mdast'
import {combineExtensions} from 'micromark-util-combine-extensions'
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
  markdown: base().use(remarkGfm).use(siteSyntax, {isMdx: false}).use(lean).freeze(),
  mdx: base().use(remarkMdx).use(remarkGfm).use(siteSyntax, {isMdx: true}).use(lean).freeze()
}

/** GFM looks for URLs a second time in the finished tree and makes nodes without positions; we need none. The syntax is combined once, not for every text. */
function lean(this: Processor): void {
  const data = this.data()
  for (const extension of data.fromMarkdownExtensions?.flat(2) ?? []) extension.transforms = []
  if (data.micromarkExtensions) data.micromarkExtensions = [combineExtensions(data.micromarkExtensions)]
}
