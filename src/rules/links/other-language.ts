import type {Config, Locale} from '../../model/index.ts'

/** The language that a path of the site names in its first step: `/ja/guides/`. */
export type LanguageOf = (target: string) => Locale | undefined

export function languagesOf({locales}: Pick<Config, 'locales'>): LanguageOf {
  const ids = new Map(
    locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => [name.toLowerCase(), id] as const))
  )
  return target => ids.get((/^\/([^/?#]+)(?=[/?#]|$)/.exec(target)?.[1] ?? '').toLowerCase())
}

/** Whether a link leads to the page in a language that is neither that of the version nor that of the source, though the source names none or its own. */
export function isOtherLanguage(
  [target, locale]: readonly [string, Locale],
  [original, source]: readonly [string, Locale],
  languageOf: LanguageOf
): boolean {
  const [found, expected] = [languageOf(target), languageOf(original)]
  return found !== undefined && found !== locale && found !== source && (expected === undefined || expected === source)
}
