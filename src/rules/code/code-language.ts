import type {Block} from '../../model/index.ts'

/** Names of languages that highlighters take for one another, or that are written for the same code, a group each. Source: the aliases of Linguist, highlight.js and Prism. */
const GROUPS = [
  'sh bash shell zsh console shellsession sh-session terminal bat batch cmd powershell ps1 pwsh text txt plaintext plain-text plain none output log',
  'js javascript mjs cjs jsx ts typescript mts cts tsx vue svelte astro json jsonc json5',
  'html xml svg markup vue svelte astro mdx md markdown jsx tsx htm',
  'css scss sass less postcss stylus',
  'py python python3 pycon ipython',
  'yml yaml',
  'c h cpp c++ cc hpp cxx objc objective-c',
  'cs csharp c# dotnet',
  'rb ruby erb',
  'rs rust',
  'go golang',
  'kt kotlin kts java groovy gradle scala',
  'docker dockerfile',
  'make makefile mk',
  'ini toml conf properties env dotenv cfg',
  'diff patch',
  'sql mysql pgsql postgresql plsql sqlite',
  'tf hcl terraform',
  'gql graphql',
  'proto protobuf'
].map(group => new Set(group.split(' ')))

/** The source and a version state languages for one block of code that no highlighter takes for the same. */
export function isOtherLanguage({lang: here}: Block, {lang: there}: Block): boolean {
  const [one, other] = [here, there].map(lang => (lang ?? '').toLowerCase().replace(/[^a-z0-9+#-].*$/, ''))
  if (!one || !other || one === other) return false
  return !GROUPS.some(group => group.has(one) && group.has(other))
}
