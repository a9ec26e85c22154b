import type {Root} from 'mdast'
import {TRANSLATABLE_ATTRIBUTES, TRANSLATABLE_KEYS} from '../config/data/flavours.ts'
import {InputError} from '../input-error.ts'
import type {Article, Block, Flavour, Locale, Syntax} from '../model/index.ts'
import {readBlocks} from './blocks.ts'
import {refuseDeep} from './depth.ts'
import {readFrontMatter} from './front-matter.ts'
import {mask} from './mask.ts'
import type {Page} from './page.ts'
import {type Dialect, tree} from './tree.ts'

/** What `parse` is told about a text. */
export interface ParseOptions {
  /** Language-neutral path without extension. */
  readonly path: string
  readonly locale: Locale
  /** File relative to the project root. */
  readonly file: string
  /** How to read it; what is left out is as in `DEFAULT_SYNTAX`. */
  readonly syntax?: Partial<Syntax> | undefined
  /** Reads a page of MDX that cannot be parsed as Markdown, and says so in `fault`. */
  readonly isTolerant?: boolean
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
export function parse(text: string, {path, locale, file, syntax: given, isTolerant = false}: ParseOptions): Article {
  const syntax = {...DEFAULT_SYNTAX, ...given}
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const source = text.slice(shift)
  const {root, page, fault} = read(source, {syntax, file, shift, isTolerant})
  refuseDeep(root, file)
  refuseUnclosedFrontMatter(source, root, file)
  const all = readBlocks(root, page)
  const head = readFrontMatter(root, page, {file, translatableKeys: syntax.translatableKeys})
  return {
    path,
    locale,
    file,
    text,
    syntax,
    frontMatter: head.frontMatter,
    blocks: [...head.blocks, ...all.filter(block => !isComment(block))],
    comments: all.filter(isComment),
    ...(fault && {fault})
  }
}

/** How `read` reads. */
export interface Reading {
  readonly syntax: Syntax
  readonly file: string
  readonly shift: number
  readonly isTolerant: boolean
}

/** The tree of a text and what was masked in it. Docusaurus reads `.md` files as MDX too; those that are none are read as Markdown. */
export function read(
  source: string,
  {syntax, file, shift, isTolerant}: Reading
): {root: Root; page: Page; fault?: Article['fault']} {
  const dialect = dialectOf(file, syntax.flavour)
  const isLenient = dialect === 'mdx' && !file.endsWith('.mdx')
  try {
    return readAs(source, dialect, {syntax, shift})
  } catch (error) {
    const found = dialect === 'mdx' ? syntaxError(error) : undefined
    if (!found) throw error
    if (isLenient) return readAs(source, 'markdown', {syntax, shift})
    const {reason, line = 1, column = 1} = found
    const position = {line, column: column + (line === 1 ? shift : 0)}
    if (isTolerant) return {...readAs(source, 'markdown', {syntax, shift}), fault: {reason, position}}
    throw new InputError('mdx.syntax', {path: file, position, args: {reason}})
  }
}

function readAs(
  source: string,
  dialect: Dialect,
  {syntax, shift}: Pick<Reading, 'syntax' | 'shift'>
): {root: Root; page: Page} {
  const masked = mask(source, bodyOf(source), {flavour: syntax.flavour, isMdx: dialect === 'mdx'})
  const hasAddresses = dialect !== 'commonmark'
  const {translatableComments} = syntax
  const attributes = new Set(syntax.translatableAttributes)
  const page = {...masked, source, shift, hasAddresses, attributes, translatableComments}
  return {root: tree(masked.text, dialect), page}
}

function dialectOf(file: string, flavour: Flavour): Dialect {
  if (file.endsWith('.mdx')) return 'mdx'
  if (flavour === 'docusaurus') return 'mdx'
  return flavour === 'commonmark' ? 'commonmark' : 'markdown'
}

/** Offset of the line behind front matter; 0 when there is none. */
function bodyOf(source: string): number {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*\r?\n)/.exec(source)?.[0]
  if (!fence) return 0
  const close = source.indexOf(`\n${fence}`, fence.length)
  return close < 0 ? 0 : close + 1 + fence.length
}

/** What remark-mdx throws: a message with a place, or in a development build of the parser an assertion that fails before it. */
function syntaxError(error: unknown): {reason: string; line?: number; column?: number} | undefined {
  if (!(error instanceof Error)) return undefined
  if ('reason' in error && typeof error.reason === 'string') return {...error, reason: error.reason}
  return 'code' in error && error.code === 'ERR_ASSERTION' ? {reason: error.message} : undefined
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
