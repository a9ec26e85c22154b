import type {Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast'

/** Elements that no paragraph holds. Source: HTML Standard (WHATWG), "Flow content" that is no phrasing content, and the parts of it. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|caption|d[dlt]|details|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r))$/

/** Takes such elements of JSX out of the paragraphs that MDX makes of `<summary>Words</summary>` on a line of its own. */
export function unravel(node: Root | Parents): void {
  // What stands in the place of a paragraph may stand there itself.
  node.children = node.children.flatMap(child => unravelled(child)) as typeof node.children
  for (const child of node.children) if ('children' in child) unravel(child as Parents)
}

function unravelled(child: Nodes): RootContent[] {
  if (child.type !== 'paragraph' || !child.children.some(isBlock)) return [child as RootContent]
  const parts: RootContent[] = []
  let run: PhrasingContent[] = []
  const close = () => {
    if (run.some(part => part.type !== 'text' || part.value.trim() !== ''))
      parts.push({type: 'paragraph', children: run})
    run = []
  }
  for (const part of child.children) {
    if (isBlock(part)) {
      close()
      parts.push({...part, type: 'mdxJsxFlowElement'} as unknown as RootContent)
    } else run.push(part)
  }
  close()
  return parts
}

function isBlock(node: Nodes & {readonly name?: unknown}): boolean {
  // As remark-mdx has it.
  return (node.type as string) === 'mdxJsxTextElement' && typeof node.name === 'string' && BLOCKS.test(node.name)
}
