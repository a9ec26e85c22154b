/** How comments begin in a language of code; `html` also has tags with text between. */
const HASH = new Set(
  'sh bash shell zsh console yaml yml toml ini python py ruby rb r perl make makefile dockerfile docker nginx conf properties env elixir'.split(
    ' '
  )
)
const DASHES = new Set('sql lua haskell hs ada'.split(' '))
const MARKUP = new Set('html xml svg vue astro svelte jsx tsx mdx md markdown'.split(' '))
const PLAIN = new Set(['', 'text', 'txt', 'plaintext', 'console', 'mermaid', 'diff', 'tree', 'md', 'markdown'])

/**
 * The part of a code block that a translation must leave alone: without comments, the content of strings, the text
 * between tags, and blanks. Undefined where all of it may be prose.
 */
export function codeCore(code: string, lang = ''): string | undefined {
  const language = lang.toLowerCase()
  if (PLAIN.has(language)) return undefined
  let core = code
  if (MARKUP.has(language)) core = core.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(/>[^<>{}]*</g, '><')
  if (HASH.has(language)) core = core.replaceAll(/(?<=^|\s)#.*$/gm, '')
  else if (DASHES.has(language)) core = core.replaceAll(/--.*$/gm, '')
  else core = core.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<!:)\/\/.*$/gm, '')
  core = core
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, '``')
  // Values of YAML and of attributes may be prose too; what holds CJK was translated.
  return core
    .split('\n')
    .filter(line => !CJK.test(line))
    .join('\n')
    .replaceAll(/\s+/g, '')
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
