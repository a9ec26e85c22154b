/** How comments begin in a language of code; `html` also has tags with text between. */
const HASH = new Set(
  'sh bash shell zsh console yaml yml toml ini python py ruby rb r perl make makefile dockerfile docker nginx conf properties env elixir'.split(
    ' '
  )
)
const DASHES = new Set('sql lua haskell hs ada'.split(' '))
const MARKUP = new Set('html xml svg vue astro svelte jsx tsx mdx md markdown'.split(' '))
const PROSE = new Set([
  '',
  'text',
  'txt',
  'plaintext',
  'plain-text',
  'console',
  'mermaid',
  'diff',
  'tree',
  'md',
  'markdown'
])

/** Languages whose names are in Latin letters, and that say nothing to a reader outside of comments and strings. */
const PROGRAMS = new Set(
  'js javascript mjs ts typescript py python go golang java c cpp c++ cs csharp rust rs json php rb ruby kt kotlin swift'.split(
    ' '
  )
)

/** Whether a word of the reader's language in the code of a line is none of its comments and strings. */
export function hasProgram(lang: string): boolean {
  return PROGRAMS.has(lang.toLowerCase())
}

/** Whether all of a block may be prose, as in a tree of files. */
export function isProseOnly(lang: string): boolean {
  return PROSE.has(lang.toLowerCase())
}

/**
 * The part of a line of code that a translation must leave alone: without comments, the content of strings, the text between tags and
 * blanks, and the dots of a line that leaves something out; quotation marks, and what may or may not end a line, made equal.
 */
export function codeLine(line: string, lang: string): string {
  const language = lang.toLowerCase()
  let core = line.replace(/^\s*<!doctype\b/i, '<!doctype')
  if (MARKUP.has(language)) core = core.replaceAll(/<!--.*?-->/g, '').replaceAll(/>[^<>{}]*(?=<|$)/g, '>')
  if (HASH.has(language)) core = core.replace(/(?<=^|\s)#.*$/, '')
  else if (DASHES.has(language)) core = core.replace(/--.*$/, '')
  else
    core = core
      .replaceAll(/\/\*.*?\*\//g, '')
      .replace(/^\s*(?:\/?\*+|\{\/\*).*$/, '')
      .replace(/(?<!:)\/\/.*$/, '')
  return core
    .replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")
    .replaceAll(/\s+/g, '')
    .replace(/[,;]+$/, '')
    .replace(/^(?:\.{3,}|…+)$/, '')
}

/** Whether two blocks have the same tags and the same code between them, on however many lines they are written, and no line of text is lost. */
export function isSameMarkup(found: readonly Core[], expected: readonly Core[], lang: string): boolean {
  if (!MARKUP.has(lang.toLowerCase()) || isProseOnly(lang)) return false
  // A line without a sign of code is a text between tags that stand on other lines.
  const isText = ({core}: Core) => !/[<>{}=;()'"]/.test(core)
  const whole = (lines: readonly Core[]) => lines.map(line => (isText(line) ? '' : line.core)).join('')
  return whole(found) === whole(expected) && found.filter(isText).length >= expected.filter(isText).length
}

/** Languages that read a line that is broken as one: `list()` and `.sort()` below it. */
const FREE = new Set(
  'js javascript mjs cjs jsx ts typescript tsx java c h cpp c++ cs csharp rust rs css scss less json jsonc json5 php kt kotlin swift dart'.split(
    ' '
  )
)

/** Whether two programs are the same but for where their lines are broken. */
export function isSameProgram(found: readonly Core[], expected: readonly Core[], lang: string): boolean {
  const whole = (lines: readonly Core[]) =>
    lines
      .map(({core}) => core)
      .join('')
      .replaceAll(/[,;](?=[}\])]|$)/g, '')
  const comments = (lines: readonly Core[]) => lines.filter(({core}) => core === '').length
  return FREE.has(lang.toLowerCase()) && comments(found) >= comments(expected) && whole(found) === whole(expected)
}

interface Core {
  readonly core: string
}

/** Both begin with the same mark of a comment, in a block whose language nobody says: `% the upper voice`. */
export function areComments(text: string, other: string): boolean {
  const [mark] = /^(?:%+|#+|\/\/+|;+|--+)(?=\s)/.exec(text) ?? []
  return mark !== undefined && other.startsWith(`${mark} `)
}
