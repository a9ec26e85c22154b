import type {Literal, Parent, PhrasingContent} from 'mdast'

/** A line that opens or closes a directive (`:::note[Title]`, `::: tip Title`, `:::`) or is one by itself (`::video{#id}`). */
export interface DirectiveLine extends Parent {
  type: 'directiveLine'
  children: PhrasingContent[]
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
    attributes: Attributes
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine'
    directiveMark: 'directiveMark'
    interpolation: 'interpolation'
    inlineMath: 'inlineMath'
    attributes: 'attributes'
  }
}
