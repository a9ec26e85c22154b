import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {siteSyntax} from '../../src/parse/syntax/index.ts'
import {type Dialect, tree} from '../../src/parse/tree.ts'

/** All of the syntax at once, but for the second look for URLs. */
function whole(text: string, dialect: Dialect): Root {
  const base = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml'])
  const isMdx = dialect === 'mdx'
  const extended = (isMdx ? base.use(remarkMdx) : base).use(remarkGfm).use(siteSyntax, {isMdx})
  return extended.use(withoutTransforms).parse(text)
}

function withoutTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat(2) ?? []) extension.transforms = []
}

/** What a parser makes of a text: the tree, or what it says against it. */
function outcome(parse: () => Root): unknown {
  try {
    return parse()
  } catch (error) {
    return String(error)
  }
}

const pages = readdirSync('test/constructs')
  .filter(name => /\.mdx?$/.test(name))
  .map(name => ({name, text: readFileSync(`test/constructs/${name}`, 'utf8')}))

describe.each(['markdown', 'mdx'] as const)('the tree of %s is that of the whole syntax', dialect => {
  test.each(pages)('of $name, with and without @', ({text}) => {
    for (const written of [text, text.replaceAll('@', 'a')])
      expect(outcome(() => tree(written, dialect))).toEqual(outcome(() => whole(written, dialect)))
  })

  test('of words, addresses and marks in any order', () => {
    const parts =
      'me a.b-c_d x@y.org www.x.org http://x.org HTTPS://X.org ` * _ ~~ [ ](/a) ![ | - : \n \n\n > { } <a> </a> $ \\ 文 名@例'
    const text = fc.array(fc.constantFrom(...parts.split(' '), ' ')).map(all => all.join(''))
    fc.assert(
      fc.property(text, written => {
        expect(outcome(() => tree(written, dialect))).toEqual(outcome(() => whole(written, dialect)))
      })
    )
  })
})

test.each([
  ['Write to me@example.org now.', ['text', 'link', 'text']],
  ['See www.example.org/a now.', ['text', 'link', 'text']],
  ['See https://example.org now.', ['text', 'link', 'text']],
  ['Write to me at example.org now.', ['text']]
])('%j is %j', (text, kinds) => {
  const [first] = tree(text).children
  expect(first?.type === 'paragraph' && first.children.map(({type}) => type)).toEqual(kinds)
})
