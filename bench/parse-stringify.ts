import {readFileSync} from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

/** What a release is compared with: every file (their list is on stdin, as JSON) read as Markdown or MDX and printed again. */
const base = () =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm).use(remarkStringify)
const processors = {md: base().freeze(), mdx: base().use(remarkMdx).freeze()}
let [length, unread] = [0, 0]
for (const file of JSON.parse(readFileSync(0, 'utf8')) as string[]) {
  const text = readFileSync(file, 'utf8')
  try {
    const processor = file.endsWith('.mdx') ? processors.mdx : processors.md
    length += processor.stringify(processor.parse(text) as never).length
  } catch {
    unread += 1
  }
}
console.log(`${length} characters, ${unread} files unread`)
