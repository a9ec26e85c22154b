import type {Article, BlockKind, Container, MemoryText, Range} from '../model/index.ts'
import {tagEnd} from './tag-form.ts'

/** The tag that begins a JSX element with content. */
export interface ElementTag {
  readonly range: Range
  readonly name: string
  /** Without the attributes that readers read, which are texts of their own. */
  readonly text: string
}

/** The tags with attributes of the elements that begin with a block, by its place, from the outermost inwards. */
export function elementTags({text, blocks}: Article): ReadonlyMap<number, readonly ElementTag[]> {
  const seen = new Set<Container>()
  const tags = new Map<number, ElementTag[]>()
  for (const [index, {containers}] of blocks.entries())
    for (const container of containers) {
      if (container.kind !== 'element' || seen.has(container)) continue
      seen.add(container)
      const tag = tagOf(text, container)
      if (tag) tags.set(index, [...(tags.get(index) ?? []), withoutWords(tag, {text, blocks})])
    }
  return tags
}

/** The text of a protected block is that of a tag alone: its element ends elsewhere. */
export function isElementTag(kind: BlockKind | undefined, {text}: MemoryText): boolean {
  return kind === 'expression' && /^<[^/][\s\S]*[^/]>$/.test(text) && !text.includes('</')
}

function tagOf(text: string, {range: {start}, label = ''}: Container): ElementTag | undefined {
  const end = tagEnd(text, start)
  if (label === '' || end === undefined || !/\s/.test(text.slice(start, end))) return undefined
  return {range: {start, end}, name: label, text: ''}
}

function withoutWords({range, name}: ElementTag, {text, blocks}: Pick<Article, 'text' | 'blocks'>): ElementTag {
  let [content, at] = ['', range.start]
  for (const {kind, range: own} of blocks) {
    if (kind !== 'attribute' || own.start < at || own.end > range.end) continue
    content += text.slice(at, own.start)
    at = own.end
  }
  return {range, name, text: content + text.slice(at, range.end)}
}
