import type {InlineCodeKind} from '../../model/index.ts'

/** What kinds of inline code are called: XLIFF 2.1 section 4.3.1.33 (`type`, `subType`) and XLIFF 1.2 section 2.4 (`ctype` of pairs and of lone codes). */
interface CodeName {
  readonly type: 'fmt' | 'link' | 'image' | 'other'
  readonly subType: string
  readonly pair: string
  readonly alone: string
}

export const CODE_NAMES: Readonly<Record<InlineCodeKind, CodeName>> = {
  emphasis: {type: 'fmt', subType: 'xlf:i', pair: 'italic', alone: 'x-emphasis'},
  strong: {type: 'fmt', subType: 'xlf:b', pair: 'bold', alone: 'x-strong'},
  delete: {type: 'fmt', subType: 'stele:delete', pair: 'x-delete', alone: 'x-delete'},
  link: {type: 'link', subType: 'stele:link', pair: 'link', alone: 'x-link'},
  linkReference: {type: 'link', subType: 'stele:linkReference', pair: 'link', alone: 'x-linkReference'},
  address: {type: 'link', subType: 'stele:address', pair: 'link', alone: 'x-address'},
  image: {type: 'image', subType: 'stele:image', pair: 'x-image', alone: 'image'},
  imageReference: {type: 'image', subType: 'stele:imageReference', pair: 'x-image', alone: 'image'},
  inlineCode: {type: 'other', subType: 'stele:code', pair: 'x-code', alone: 'x-code'},
  footnoteReference: {type: 'other', subType: 'stele:footnote', pair: 'x-footnote', alone: 'x-footnote'},
  html: {type: 'other', subType: 'stele:html', pair: 'x-html', alone: 'x-html'},
  break: {type: 'fmt', subType: 'xlf:lb', pair: 'x-break', alone: 'lb'},
  shortcode: {type: 'other', subType: 'stele:shortcode', pair: 'x-shortcode', alone: 'x-shortcode'},
  expression: {type: 'other', subType: 'stele:expression', pair: 'x-expression', alone: 'x-expression'},
  element: {type: 'other', subType: 'stele:element', pair: 'x-element', alone: 'x-element'},
  attributes: {type: 'other', subType: 'stele:attributes', pair: 'x-attributes', alone: 'x-attributes'},
  math: {type: 'other', subType: 'stele:math', pair: 'x-math', alone: 'x-math'}
}
