import type {Code, Root, RootContent} from 'mdast'
import {tree} from '../../src/parse/tree.ts'

/** An example of a rule's page. */
export interface Example {
  /** The sentence above it. */
  readonly title: string
  /** Locale to text, in the order of the page: the first is the source. */
  readonly texts: ReadonlyMap<string, string>
  /** JSON of a glossary; empty when there is none. */
  readonly glossary: string
  /** JSON of a configuration; empty when there is none. */
  readonly config: string
  /** Two lines that `sync` recorded of the first two languages; empty when there is no memory. */
  readonly memory: string
  /** Expected lines: `ja 1:1-1:13 missing: “15” is …`. */
  readonly findings: readonly string[]
}

/** The examples of a page, each closed by a `findings` block. */
export function examples(page: string): Example[] {
  const result: Example[] = []
  let blocks: Code[] = []
  let title = ''
  for (const node of behind(tree(page), 'Examples')) {
    if (node.type === 'paragraph' && blocks.length === 0)
      title = page.slice(node.position!.start.offset, node.position!.end.offset)
    if (node.type !== 'code') continue
    blocks.push(node)
    if (node.lang !== 'findings') continue
    const value = (lang: string) => blocks.find(block => block.lang === lang)?.value ?? ''
    const texts = blocks.filter(({lang}) => lang && !['glossary', 'config', 'memory', 'findings'].includes(lang))
    result.push({
      title,
      texts: new Map(texts.map(({lang, value}) => [lang!, value])),
      glossary: value('glossary'),
      config: value('config'),
      memory: value('memory'),
      findings: node.value.split('\n').filter(line => line !== '')
    })
    blocks = []
  }
  return result
}

function behind({children}: Root, heading: string): RootContent[] {
  const at = children.findIndex(
    node => node.type === 'heading' && node.children[0]?.type === 'text' && node.children[0].value === heading
  )
  return at < 0 ? [] : children.slice(at + 1)
}
