import './nodes.ts'
import type {Extension as FromMarkdown} from 'mdast-util-from-markdown'
import type {Extension} from 'micromark-util-types'
import type {Processor} from 'unified'
import {admonition} from './admonition.ts'
import {attributeLine, inlineAttributes} from './attributes.ts'
import {directiveLine} from './directive.ts'
import {interpolation} from './interpolation.ts'
import {inlineMath} from './math.ts'
import {slashLine} from './slash-line.ts'

const LITERALS = ['interpolation', 'inlineMath', 'attributes'] as const

/** Syntax of site builders that no package reads as we need it, in Markdown. */
const MARKDOWN: Extension = {
  document: {33: admonition, 61: admonition, 63: admonition},
  flow: {47: slashLine, 58: directiveLine, 123: attributeLine},
  text: {36: inlineMath, 123: [interpolation, inlineAttributes]}
}

/** In MDX braces are expressions. */
const MDX: Extension = {flow: {58: directiveLine}, text: {36: inlineMath}}

const FROM_MARKDOWN: FromMarkdown = {
  enter: {
    directiveLine(token) {
      this.enter({type: 'directiveLine', children: []}, token)
    },
    admonition(token) {
      this.enter({type: 'admonition', children: []}, token)
    },
    ...Object.fromEntries(
      LITERALS.map(type => [
        type,
        function (token) {
          this.enter({type, value: this.sliceSerialize(token)}, token)
        } satisfies NonNullable<FromMarkdown['enter']>[string]
      ])
    )
  },
  exit: Object.fromEntries(
    ['directiveLine', 'admonition', ...LITERALS].map(type => [
      type,
      function (token) {
        this.exit(token)
      } satisfies NonNullable<FromMarkdown['exit']>[string]
    ])
  )
}

/** A unified plugin: directives, template expressions, math and attribute lists. */
export function siteSyntax(this: Processor, {isMdx}: {readonly isMdx: boolean}): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(isMdx ? MDX : MARKDOWN)
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(FROM_MARKDOWN)
}
