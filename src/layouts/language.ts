import {COUNTRIES, LANGUAGES} from './data/languages.ts'

/** A language as folders and file names spell it. */
export interface LanguageName {
  /** As it is spelt: `zh_CN`. */
  readonly folder: string
  /** Name in the project: `zh`. */
  readonly id: string
  /** BCP 47: `zh-Hans`. */
  readonly tag: string
}

const CODE = /^([a-z]{2})(?:[-_]([a-z]{4}|[a-z]{2}|\d{3}))?(?:[-_]([a-z]{2}|\d{3}))?$/i

/** What language a name stands for, when it has the form of a BCP 47 tag (with `-` or `_`, in any case) and its language is known, or is `cn` or `jp`. */
export function languageNamed(folder: string): LanguageName | undefined {
  const match = CODE.exec(folder)
  const code = match?.[1]?.toLowerCase() ?? ''
  const language = folder.length === 2 ? (COUNTRIES.get(code) ?? code) : code
  if (!match || !language || !LANGUAGES.has(language)) return undefined
  const rest = [match[2], match[3]].filter(part => part !== undefined).map(casing)
  if (language !== 'zh') return {folder, id: language, tag: [language, ...rest].join('-')}
  const isTraditional = rest.some(part => ['Hant', 'TW', 'HK', 'MO'].includes(part))
  return {folder, id: isTraditional ? 'zh-Hant' : 'zh', tag: isTraditional ? 'zh-Hant' : 'zh-Hans'}
}

/** A script is `Hans`, a region `CN`. */
function casing(part: string): string {
  return part.length === 4 ? part[0]!.toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase()
}
