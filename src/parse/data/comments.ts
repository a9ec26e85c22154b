/** How a language of code writes comments, and strings in which their marks mean nothing. */
export interface CommentMarks {
  /** What begins a comment that ends with its line. */
  readonly line: readonly string[]
  /** What opens and closes a comment. */
  readonly pairs: readonly (readonly [open: string, close: string])[]
  /** What opens and closes a string; the backslash escapes in it. */
  readonly quotes: string
  /** A mark of a line begins a comment only behind a blank: in a shell `$#` is none. */
  readonly isBehindBlank: boolean
}

const C = {line: ['//'], pairs: [['/*', '*/']], quotes: '"\'`', isBehindBlank: false} as const
const CSS = {line: [], pairs: [['/*', '*/']], quotes: '"\'', isBehindBlank: false} as const
const HASH = {line: ['#'], pairs: [], quotes: '"\'', isBehindBlank: true} as const
const MARKUP = {line: [], pairs: [['<!--', '-->']], quotes: '', isBehindBlank: false} as const
const COMPONENT = {
  line: ['//'],
  pairs: [
    ['<!--', '-->'],
    ['/*', '*/']
  ],
  quotes: '"\'`',
  isBehindBlank: true
} as const
const SQL = {line: ['--'], pairs: [['/*', '*/']], quotes: '"\'', isBehindBlank: false} as const
const LUA = {line: ['--'], pairs: [['--[[', ']]']], quotes: '"\'', isBehindBlank: false} as const
const HASKELL = {line: ['--'], pairs: [['{-', '-}']], quotes: '"', isBehindBlank: false} as const
const LISP = {line: [';'], pairs: [], quotes: '"', isBehindBlank: true} as const
const INI = {line: ['#', ';'], pairs: [], quotes: '', isBehindBlank: true} as const
const PHP = {line: ['//', '#'], pairs: [['/*', '*/']], quotes: '"\'', isBehindBlank: true} as const
const RUST = {line: ['//'], pairs: [['/*', '*/']], quotes: '"', isBehindBlank: false} as const
const TEX = {line: ['%'], pairs: [], quotes: '', isBehindBlank: true} as const

const LANGUAGES: readonly (readonly [names: string, marks: CommentMarks])[] = [
  ['js javascript mjs cjs jsx ts typescript mts cts tsx json5 jsonc c h cpp c++ cc hpp cs csharp java kotlin kt', C],
  ['scala swift go golang dart groovy gradle proto protobuf thrift solidity zig objc objective-c', C],
  ['scss sass less styl stylus', C],
  ['rust rs', RUST],
  ['css', CSS],
  ['sh bash shell zsh fish ksh yaml yml toml py python rb ruby r perl pl make makefile dockerfile docker nginx', HASH],
  ['conf elixir ex exs julia jl tcl awk hcl terraform tf cmake gitignore env dotenv properties graphql gql nix', HASH],
  ['html xml svg md markdown', MARKUP],
  ['vue svelte astro mdx', COMPONENT],
  ['sql mysql postgresql plsql sqlite ada', SQL],
  ['lua', LUA],
  ['haskell hs elm', HASKELL],
  ['lisp clojure clj scheme racket emacs-lisp elisp asm', LISP],
  ['ini', INI],
  ['php', PHP],
  ['tex latex matlab octave erlang erl prolog', TEX]
]

/** The marks of comments by the language a block of code names. Source: the languages' own references; names as in Linguist. */
export const COMMENT_MARKS: ReadonlyMap<string, CommentMarks> = new Map(
  LANGUAGES.flatMap(([names, marks]) => names.split(' ').map(name => [name, marks] as const))
)

/**
 * Comments that speak to a program: of linters and type checkers, of test coverage, of the site builders' highlighters, and the first
 * line of a script.
 */
export const MACHINE_COMMENT =
  /^(?:!|@[a-z]|eslint|prettier-|biome-|stylelint-|tslint:|jshint|jslint|istanbul |c8 |v8 |webpack|#__|@__|\$|\[!code|highlight-|region\b|#?endregion\b|#region\b|snippet-|docregion|noqa|type:|pylint:|mypy:|pragma|-\*-|vim?:|nolint|go:|\+build|rubocop:|shellcheck |syntax=|ins$|del$|error$|focus$|https?:\S+$)/iu
