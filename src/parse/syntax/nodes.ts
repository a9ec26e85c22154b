import type {BlockContent, Literal, Parent, PhrasingContent} from 'mdast'

/**
 * A line that opens or closes a directive (`:::note[Title]`, `::: tip Title`, `:::`; `/// note | Title`, `///`) or is one by itself
 * (`::video{#id}`).
 */
export interface DirectiveLine extends Parent {
  type: 'directiveLine'
  children: PhrasingContent[]
}

/** An admonition or a tab by indentation: its line (`!!! note "Title"`) and what is indented below. */
export interface Admonition extends Parent {
  type: 'admonition'
  children: (DirectiveLine | BlockContent)[]
}

/** `{{ expression }}` of Vue and other template languages. */
export interface Interpolation extends Literal {
  type: 'interpolation'
}

/** `$x$` or `$$x$$` inside a line. */
export interface InlineMath extends Literal {
  type: 'inlineMath'
}

/** `{: .class #id}` (Kramdown) or `{.class #id}` (Goldmark, markdown-it-attrs). */
export interface Attributes extends Literal {
  type: 'attributes'
}

/** TOML front matter. */
export interface Toml extends Literal {
  type: 'toml'
}

declare module 'mdast' {
  interface FrontmatterContentMap {
    toml: Toml
  }
  interface RootContentMap {
    toml: Toml
    directiveLine: DirectiveLine
    admonition: Admonition
    interpolation: Interpolation
    inlineMath: InlineMath
    attributes: Attributes
  }
  interface PhrasingContentMap {
    interpolation: Interpolation
    inlineMath: InlineMath
    attributes: Attributes
  }
  interface BlockContentMap {
    directiveLine: DirectiveLine
    admonition: Admonition
    attributes: Attributes
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine'
    directiveMark: 'directiveMark'
    admonition: 'admonition'
    admonitionIndent: 'admonitionIndent'
    interpolation: 'interpolation'
    inlineMath: 'inlineMath'
    attributes: 'attributes'
  }
}
