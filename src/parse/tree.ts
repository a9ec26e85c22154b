import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'

/**
 * The mdast tree of a Markdown text without byte order mark: CommonMark, GFM, YAML and TOML front matter. Every node
 * has a position; offsets are UTF-16 units of `text`.
 */
export function tree(text: string): Root {
  return processor().parse(text)
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(withoutTransforms)
  .freeze()

/** GFM looks for URLs a second time in the finished tree and makes nodes without positions; we need none. */
function withoutTransforms(this: Processor): void {
  const {fromMarkdownExtensions = []} = this.data()
  for (const extension of fromMarkdownExtensions.flat(2)) extension.transforms = []
}
