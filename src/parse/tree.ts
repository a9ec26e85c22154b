import type {Root} from 'mdast'
import {combineExtensions} from 'micromark-util-combine-extensions'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {once} from '../once.ts'
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
  const {plain, withMail} = processors[dialect]
  return (text.includes('@') ? withMail : plain)().parse(text)
}

interface Processors {
  /** For a text without `@`: no word is tried as the beginning of an address of mail. */
  plain(): Pick<Processor<Root>, 'parse'>
  withMail(): Pick<Processor<Root>, 'parse'>
}

const base = () => unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])
const markdown = () => base().use(remarkGfm).use(siteSyntax, {isMdx: false})
const mdx = () => base().use(remarkMdx).use(remarkGfm).use(siteSyntax, {isMdx: true})
const commonmark = once(() => base().freeze())

const processors: Readonly<Record<Dialect, Processors>> = {
  commonmark: {plain: commonmark, withMail: commonmark},
  markdown: {
    plain: once(() => markdown().use(lean).use(withoutMail).freeze()),
    withMail: once(() => markdown().use(lean).freeze())
  },
  mdx: {
    plain: once(() => mdx().use(lean).use(withoutMail).freeze()),
    withMail: once(() => mdx().use(lean).freeze())
  }
}

/** GFM looks for URLs a second time in the finished tree and makes nodes without positions; we need none. The syntax is combined once, not for every text. */
function lean(this: Processor): void {
  const data = this.data()
  for (const extension of data.fromMarkdownExtensions?.flat(2) ?? []) extension.transforms = []
  if (data.micromarkExtensions) data.micromarkExtensions = [combineExtensions(data.micromarkExtensions)]
}

/** Leaves out the addresses of mail that GFM finds in bare text. Runs after `lean`. */
function withoutMail(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map(extension => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).flatMap(([code, constructs]) => {
        const left = [constructs ?? []].flat().filter(({name}) => name !== 'emailAutolink')
        return left.length > 0 ? [[code, left]] : []
      })
    )
  }))
}
