import type {Heading} from 'mdast'
import {type Page, regionsIn} from './page.ts'

/** A comment that is one word is an id as it is; braces that are escaped may have their last backslash inside. */
const ID = /^\{\/\*([^\s{}*#]+)\*\/\}$|#([^\s{}]*[^\s{}\\])/

/**
 * An id in a comment, as Docusaurus has it since 3.10; it takes comments of HTML for those of MDX. Other builders leave out the `#` and
 * the blanks.
 */
const COMMENT = /^(?:\{\/\*|<!--)\s*#[^\s{}]+(?:\s[^{}]*)?(?:\*\/\}|-->)$|^\{\/\*(?![A-Z]+\*)[^\s{}*]+\*\/\}$/

/**
 * Other marks around an id: `[[id]]` of doc-builder, `%{#id}%` of markdown-it-attrs with delimiters of its own, `\\{#id\\}` for a builder that
 * takes braces for code.
 */
const MARKED = /(?:\[\[([^\s[\]|]+)\]\]|%\{#([^\s{}%]+)\}%|\\+\{#([^\s{}\\]+)\\+\})$/

/**
 * The attributes that close a heading (`{#id}`, `{.class}`, `{: #id}`: Hugo, Docusaurus, Kramdown; a comment: MDX; `[[id]]`): its explicit
 * id, if there is one, and the offset in the page where the content before them ends.
 */
export function headingAttributes({children}: Heading, page: Page): {id?: string; end: number} | undefined {
  const [first] = children
  const last = children.at(-1)
  if (!last) return undefined
  // remark-parse gives every node a position.
  const range = {start: last.position!.start.offset!, end: last.position!.end.offset!}
  const isComment = last.type === 'mdxTextExpression' && COMMENT.test(page.source.slice(range.start, range.end))
  const braces =
    last.type === 'attributes' || isComment
      ? range
      : regionsIn(page, range.start, range.end).find(({kind}) => kind === 'headingId')
  if (!braces)
    return last.type === 'text'
      ? markedId(page.source.slice(first!.position!.start.offset, range.end), range.end)
      : undefined
  const {start, end} = braces
  let before = start
  // `\\{#id\\}`, escaped twice on its way through a program.
  if (page.source[end - 2] === '\\') while (page.source[before - 1] === '\\') before -= 1
  while (page.source[before - 1] === ' ' || page.source[before - 1] === '\t') before -= 1
  const [, word, id = word] = ID.exec(page.source.slice(start, end)) ?? []
  return {...(id !== undefined && {id}), end: before}
}

function markedId(text: string, textEnd: number): {id: string; end: number} | undefined {
  const found = MARKED.exec(text)
  if (!found) return undefined
  const [, inBrackets, inSigns, id = inSigns ?? inBrackets] = found
  return {id: id!, end: textEnd - text.length + text.slice(0, found.index).trimEnd().length}
}
