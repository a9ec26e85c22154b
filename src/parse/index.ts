import type {Root} from 'mdast'
import {InputError} from '../input-error.ts'
import type {Article, Block, Locale} from '../model/index.ts'
import {readBlocks} from './blocks.ts'
import {readFrontMatter} from './front-matter.ts'
import {tree} from './tree.ts'

/** What `parse` is told about a text. */
export interface ParseOptions {
  /** Language-neutral path without extension. */
  readonly path: string
  readonly locale: Locale
  /** File relative to the project root. */
  readonly file: string
  /** Front matter keys with text to translate; `.` between levels. */
  readonly translatableKeys?: readonly string[]
}

const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/

/**
 * Reads a Markdown file: front matter fields and leaf blocks with one segment each, every range in UTF-16 offsets of
 * `text` as it is.
 *
 * @throws InputError when the front matter is broken.
 */
export function parse(text: string, {path, locale, file, translatableKeys = DEFAULT_KEYS}: ParseOptions): Article {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const source = text.slice(shift)
  const root = tree(source)
  refuseUnclosedFrontMatter(source, root, file)
  const all = readBlocks(root, {text: source, shift})
  const yaml = root.children[0]?.type === 'yaml' ? root.children[0] : undefined
  const head = yaml
    ? readFrontMatter({
        yaml: yaml.value,
        offset: source.indexOf('\n', yaml.position!.start.offset!) + 1 + shift,
        line: yaml.position!.start.line + 1,
        file,
        translatableKeys
      })
    : {frontMatter: {data: {}}, blocks: []}
  return {
    path,
    locale,
    file,
    text,
    frontMatter: head.frontMatter,
    blocks: [...head.blocks, ...all.filter(block => !isComment(block))],
    comments: all.filter(isComment)
  }
}

/** A first line `---` before a `key: value` line without a second `---` is front matter that was never closed. */
function refuseUnclosedFrontMatter(source: string, {children: [first]}: Root, file: string): void {
  if (first?.type !== 'thematicBreak' || !UNCLOSED.test(source)) return
  throw new InputError('front-matter.unclosed', {path: file, position: {line: 1, column: 1}})
}

const UNCLOSED = /^---[ \t]*\r?\n[A-Za-z_][A-Za-z0-9_-]*:(?:[ \t]|\r?\n)/
const DEFAULT_KEYS = ['title', 'description']

function isComment({kind, value = ''}: Block): boolean {
  return kind === 'html' && COMMENT.test(value)
}
