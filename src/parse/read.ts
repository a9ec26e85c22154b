import type {Root} from 'mdast'
import {InputError} from '../input-error.ts'
import type {Article, Flavour, Syntax} from '../model/index.ts'
import {mask} from './mask.ts'
import {mend, type Slip} from './mend.ts'
import type {Page} from './page.ts'
import {type Dialect, tree} from './tree.ts'

/** How `read` reads. */
export interface Reading {
  readonly syntax: Syntax
  readonly file: string
  readonly shift: number
  readonly isTolerant: boolean
  readonly isMended?: boolean
}

/** The tree of a text and what was masked in it. Docusaurus reads `.md` files as MDX too; those that are none are read as Markdown. */
export function read(
  source: string,
  {syntax, file, shift, isTolerant, isMended = false}: Reading
): {root: Root; page: Page; fault?: Article['fault']; slips?: readonly Slip[]} {
  const dialect = dialectOf(file, syntax.flavour)
  const isLenient = dialect === 'mdx' && !file.endsWith('.mdx')
  const shifted = ({reason, position: {line, column}}: Slip): Slip => ({
    reason,
    position: {line, column: column + (line === 1 ? shift : 0)}
  })
  try {
    return readAs(source, dialect, {syntax, shift})
  } catch (error) {
    const slip = dialect === 'mdx' ? slipOf(error) : undefined
    if (!slip) throw error
    const found = shifted(slip)
    if (isLenient) return readAs(source, 'markdown', {syntax, shift})
    const {reason, position} = found
    if (isMended) {
      const mended = mend(source, {readMdx: text => readAs(text, dialect, {syntax, shift}), slipOf})
      if (mended) return {...mended.result, slips: mended.slips.map(shifted)}
    }
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
function slipOf(error: unknown): Slip | undefined {
  if (!(error instanceof Error)) return undefined
  if ('reason' in error && typeof error.reason === 'string') {
    const {reason, line, column} = error as Error & {reason: string; line?: number; column?: number}
    return {reason, position: {line: line ?? 1, column: column ?? 1}}
  }
  return 'code' in error && error.code === 'ERR_ASSERTION'
    ? {reason: error.message, position: {line: 1, column: 1}}
    : undefined
}
