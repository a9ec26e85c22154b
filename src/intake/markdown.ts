import type {BlockContent, Nodes, Root} from 'mdast'
import {toMarkdown as print} from '../formats/markdown.ts'
import {tree} from '../parse/tree.ts'
import type {RawBlock} from './raw-block.ts'

/** Markdown of blocks in which every text reads back as it is: what would become markup is escaped. */
export function toMarkdown(blocks: readonly RawBlock[]): string {
  return groups(blocks).map(printGroup).join('\n')
}

/** Items of one list stand together. */
function groups(blocks: readonly RawBlock[]): RawBlock[][] {
  const result: RawBlock[][] = []
  for (const block of blocks) {
    const last = result.at(-1)
    const isItem = block.kind === 'bullet' || (block.kind === 'numbered' && block.number !== 1)
    if (last && isItem && last[0]!.kind === block.kind) last.push(block)
    else result.push([block])
  }
  return result
}

/** As the printer escapes; where that does not read back, every punctuation mark is escaped. */
function printGroup(group: readonly RawBlock[]): string {
  const texts = group.map(({text}) => text)
  const printed = `${print([toNode(group, 'text')])}\n`
  const read = tree(printed)
  const isFaithful = texts.join('\n') === textsOf(read).join('\n') && isShape(read, group)
  return isFaithful ? printed : `${print([toNode(group, 'html')])}\n`
}

function toNode([first, ...rest]: readonly RawBlock[], type: 'text' | 'html'): BlockContent {
  const phrasing = (text: string) => [{type, value: type === 'html' ? escaped(text) : text}]
  const items = [first!, ...rest]
  switch (first!.kind) {
    case 'heading':
      return {type: 'heading', depth: 2, children: phrasing(first!.text)}
    case 'bullet':
    case 'numbered':
      return {
        type: 'list',
        ordered: first!.kind === 'numbered',
        start: first!.kind === 'numbered' ? 1 : null,
        spread: false,
        children: items.map(({text}) => ({
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: phrasing(text)}]
        }))
      }
    default:
      return {type: 'paragraph', children: phrasing(first!.text)}
  }
}

/** Every ASCII punctuation mark may be escaped (CommonMark 2.4). */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function isShape({children}: Root, [first]: readonly RawBlock[]): boolean {
  const wanted = first!.kind === 'heading' || first!.kind === 'paragraph' ? first!.kind : 'list'
  return children.length === 1 && children[0]!.type === wanted
}

/** Text of each paragraph and heading. A second look for what is no text: an image or a code would lose letters. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)]
  return 'children' in node ? node.children.flatMap(textsOf) : []
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : '\0'
}
