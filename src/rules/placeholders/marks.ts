import {locate} from '../../locate.ts'
import {matches} from '../../matches.ts'
import type {Article, Block, Container, Range} from '../../model/index.ts'

/** Something that a program looks up by name: a component, a directive, a shortcode, a tag, a placeholder. */
export interface Mark {
  readonly kind: 'element' | 'directive' | 'shortcode' | 'placeholder' | 'footnote'
  /** As a reader of the source would call it: `<Badge>`, `:::note`, `{{< figure >}}`, `{count}`, `[^1]`. */
  readonly name: string
  /** The name as written, where it is compared without a part of it. */
  readonly written?: string
  readonly range: Range
  /** The block it stands in. */
  readonly block?: Block
}

/** Tags that shape letters and lines, used as a text needs them. */
const SHAPING = new Set(
  'a b i u em strong small sub sup br wbr span p div ruby rt rp rb code mark del ins s q cite'.split(' ')
)

/** The marks of an article in the order of the file. */
export function marksOf(article: Article): Mark[] {
  const seen = new Set<Container>()
  const marks = article.blocks.flatMap(block => [
    ...containersOf(block, seen),
    ...ofBlock(block, article.text),
    ...ofSegments(block, article.text)
  ])
  return marks.sort((a, b) => a.range.start - b.range.start)
}

function containersOf(block: Block, seen: Set<Container>): Mark[] {
  return block.containers.flatMap(container => {
    if (container.kind !== 'element' || seen.has(container)) return []
    seen.add(container)
    const {start} = container.range
    const label = container.label ?? ''
    const range = {start, end: start + label.length + 1}
    return isShaping(label) ? [] : [{kind: 'element' as const, name: `<${label}>`, range, block}]
  })
}

function ofBlock(block: Block, text: string): Mark[] {
  const {kind, value = '', range} = block
  if (kind === 'directive') return directive(value, range, block)
  if (kind === 'shortcode') return shortcode(value, range).map(mark => ({...mark, block}))
  // Imports, exports and expressions of a page are code.
  if (kind === 'expression' && value.startsWith('<')) return tags(value, range).map(mark => ({...mark, block}))
  return kind === 'html' ? tags(text.slice(range.start, range.end), range).map(mark => ({...mark, block})) : []
}

function directive(value: string, {start}: Range, block: Block): Mark[] {
  const name = /^\s*(:{1,}[ \t]*[\p{L}\p{N}_-]+|(?:!!!?|\?{3}\+?|\/{3,})[ \t]+[\p{L}_-]+|\[![\p{L}_-]+\])/u.exec(
    value
  )?.[1]
  if (name === undefined) return []
  const compact = name.replaceAll(/\s+/g, '')
  return [{kind: 'directive', name: compact, range: {start, end: start + name.length}, block}]
}

function shortcode(value: string, range: Range): Mark[] {
  const [, mark = '', slash, name] = /^\{([{%])[<%]?-?\s*(\/?)\s*([\p{L}\p{N}_./-]+)/u.exec(value) ?? []
  // The end of a pair goes with its beginning.
  return name === undefined || slash ? [] : [{kind: 'shortcode', name: `{${mark} ${name}`, range}]
}

function tags(source: string, range: Range): Mark[] {
  return matches(source, /<([A-Za-z][\w.:-]*)(?=[\s/>])/g).flatMap(({1: name = '', index}) => {
    if (isShaping(name)) return []
    const start = range.start + index
    return [
      {kind: 'element' as const, name: `<${name}>`, range: {start, end: Math.min(start + name.length + 2, range.end)}}
    ]
  })
}

function isShaping(name: string): boolean {
  return SHAPING.has(name.toLowerCase())
}

const PLACEHOLDER = /\{\{\s*[\w.$]+\s*\}\}|\$?\{[A-Za-z_][\w.]*\}|%\([A-Za-z_]\w*\)[sd]|%(?:\d+\$)?[sd](?![A-Za-z])/g

function ofSegments(block: Block, text: string): Mark[] {
  return block.segments.flatMap(segment => {
    // Only names in Latin letters make a directive: a translated one is text.
    const asText =
      block.kind === 'paragraph' && (segment.text.startsWith(':::') || isTranslatedAlert(block, segment))
        ? directive(text.slice(segment.range.start, segment.range.end), segment.range, block)
        : []
    const inText = /[{%]/.test(segment.text)
      ? matches(segment.text, PLACEHOLDER).map(({0: name, index}): Mark => {
          const range = locate(segment, {start: index, end: index + name.length})
          return {kind: 'placeholder', name, range, block}
        })
      : []
    const inCodes = segment.codes.flatMap(({kind, role, data, range}): Mark[] => {
      if (role === 'close') return []
      if (kind === 'element' || kind === 'html') return tags(data, range)
      if (kind === 'footnoteReference') return [{kind: 'footnote', name: data, range}]
      if (kind === 'shortcode') return data.startsWith(':') ? directive(data, range, block) : shortcode(data, range)
      return kind === 'expression' && /^\{\s*[\w.$]+\s*\}$|^\{\{\s*[\w.$]+\s*\}\}$/.test(data)
        ? [{kind: 'placeholder', name: data.replaceAll(/\s+/g, ''), range}]
        : []
    })
    return [...asText, ...inText, ...inCodes.map(mark => ({...mark, block}))]
  })
}

/** `[!注意]` at the head of a quotation: a name that no program knows makes no alert, and readers see it. */
export function isTranslatedAlert({containers, segments: [first]}: Block, segment = first): boolean {
  const isAtHead = segment !== undefined && segment === first && containers.at(-1)?.kind === 'blockquote'
  return isAtHead && /^\[!\p{L}+\]/u.test(segment.text)
}

/**
 * The marks of two versions with the footnotes that are to be compared: none where both have as many, since a version may label them its own
 * way, and without their labels where none is the same.
 */
export function withFootnotes(
  source: readonly Mark[],
  target: readonly Mark[]
): readonly [readonly Mark[], readonly Mark[]] {
  const [there, here] = [source, target].map(marks => marks.filter(isFootnote).map(({name}) => name))
  const isShared = there!.some(name => here!.includes(name))
  const shown = (marks: readonly Mark[]) => {
    if (there!.length === here!.length) return marks.filter(mark => !isFootnote(mark))
    return isShared ? marks : marks.map(mark => (isFootnote(mark) ? {...mark, name: '[^]', written: mark.name} : mark))
  }
  return [shown(source), shown(target)]
}

function isFootnote({kind}: Mark): boolean {
  return kind === 'footnote'
}
