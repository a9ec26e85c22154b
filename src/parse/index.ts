import type {Root} from 'mdast'
import {TRANSLATABLE_ATTRIBUTES, TRANSLATABLE_KEYS} from '../config/data/flavours.ts'
import {InputError} from '../input-error.ts'
import type {Article, Block, Locale, Syntax} from '../model/index.ts'
import {readBlocks} from './blocks.ts'
import {refuseDeep, shortened} from './depth.ts'
import {readFrontMatter} from './front-matter.ts'
import {read} from './read.ts'

/** What `parse` is told about a text. */
export interface ParseOptions {
  /** Language-neutral path without extension. */
  readonly path: string
  readonly locale: Locale
  /** File relative to the project root. */
  readonly file: string
  /** How to read it; what is left out is as in `DEFAULT_SYNTAX`. */
  readonly syntax?: Partial<Syntax> | undefined
  /** Reads a page of MDX that cannot be parsed as Markdown, and says so in `fault`; and a page without its broken front matter, and says so there. */
  readonly isTolerant?: boolean
  /** With `isTolerant`: reads what is left of broken MDX, and says what was passed over in `slips`. */
  readonly isMended?: boolean
}

/** How a file is read that no configuration speaks of. */
export const DEFAULT_SYNTAX: Syntax = {
  flavour: 'gfm',
  translatableKeys: TRANSLATABLE_KEYS.gfm,
  translatableAttributes: TRANSLATABLE_ATTRIBUTES,
  translatableComments: false
}

/**
 * Reads a Markdown or MDX file: front matter fields and leaf blocks with one segment each, every range in UTF-16 offsets of
 * `text` as it is.
 *
 * @throws InputError when the front matter is broken, MDX cannot be parsed, or blocks are nested too deep.
 */
export function parse(
  text: string,
  {path, locale, file, syntax: given, isTolerant = false, isMended = false}: ParseOptions
): Article {
  const syntax = {...DEFAULT_SYNTAX, ...given}
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const source = text.slice(shift)
  const options = {syntax, file, shift, isTolerant, isMended}
  const short = shortened(source)
  if (short !== undefined) refuseDeep(read(short, options).root, file)
  const {root, page, fault, slips} = read(source, options)
  refuseDeep(root, file)
  refuseUnclosedFrontMatter(source, root, file)
  const all = readBlocks(root, page)
  const head = readFrontMatter(root, page, {file, translatableKeys: syntax.translatableKeys, isTolerant})
  return {
    path,
    locale,
    file,
    text,
    syntax,
    frontMatter: head.frontMatter,
    blocks: [...head.blocks, ...all.filter(block => !isComment(block))],
    comments: all.filter(isComment),
    ...(fault && {fault}),
    ...(slips && {slips})
  }
}

/** A first line `---` before a `key: value` line without a second `---` is front matter that was never closed. */
function refuseUnclosedFrontMatter(source: string, {children: [first]}: Root, file: string): void {
  if (first?.type !== 'thematicBreak' || !UNCLOSED.test(source)) return
  throw new InputError('front-matter.unclosed', {path: file, position: {line: 1, column: 1}})
}

const UNCLOSED = /^---[ \t]*\r?\n[A-Za-z_][A-Za-z0-9_-]*:(?:[ \t]|\r?\n)/

const COMMENT = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/
const MDX_COMMENT = /^\s*\{\s*\/\*[\s\S]*?\*\/\s*\}\s*$/

/** A block that is nothing but a comment. */
function isComment({kind, value = ''}: Block): boolean {
  return kind === 'html'
    ? COMMENT.test(value)
    : kind === 'expression' && (MDX_COMMENT.test(value) || COMMENT.test(value))
}
