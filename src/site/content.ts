import type {Root} from 'hast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {FinishOptions} from './changes.ts'
import {SCHEMA} from './data/schema.ts'
import {type Finished, finish} from './finish.ts'
import {handlers, type Unrendered} from './handlers.ts'
import {type MarkdownOptions, markdown} from './markdown.ts'

/** What the HTML of a text is made with. */
export interface ContentOptions extends MarkdownOptions, FinishOptions {
  /** Ids of its headings, in order. */
  readonly headingIds: readonly string[]
}

/** The text of an article as HTML that is safe to embed. */
export interface Content extends Finished {
  readonly html: string
  /** Components, expressions, shortcodes and the like that only a site builder could run. */
  readonly unrendered: number
}

/** Turns a text without front matter into HTML: whatever it holds, no script runs and nothing is loaded. */
export function content(text: string, options: ContentOptions): Content {
  const {t, syntax, headingIds} = options
  const {root: tree, dropped} = markdown(text, options)
  const unrendered: Unrendered = {count: dropped}
  const ids = headingIds.values()
  const own = handlers(new Set(syntax.translatableAttributes), {
    idOf: () => ids.next().value || undefined,
    unrendered
  })
  const processor = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: own,
      footnoteLabel: t('site.footnotes'),
      // As the mark shows: the second place that names a note has its number behind.
      footnoteBackLabel: (index: number, again: number) =>
        t('site.backToText', {number: again > 1 ? `${index + 1}-${again}` : index + 1})
    })
    .use(rehypeRaw)
    .use(rehypeSanitize, SCHEMA)
  // The last transform gives hast.
  const root = processor.runSync(tree) as unknown as Root
  const finished = finish(root, options)
  return {...finished, html: printer.stringify(root), unrendered: unrendered.count}
}

const printer = unified().use(rehypeStringify, {closeSelfClosing: false}).freeze()
