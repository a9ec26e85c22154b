import {InputError} from './input-error.ts'
import {positions} from './locate.ts'
import type {Article, Config, Locale} from './model/index.ts'

/**
 * The language an article was written in: what a version's front matter says as a locale or its tag, else the configuration's. A language that the
 * article has no page in leads nothing.
 *
 * @throws InputError `front-matter.source-language` with the line of a value that names no language of the project.
 */
export function sourceLanguageOf(articles: readonly Article[], config: Config): Locale {
  const there = articles.map(({locale}) => locale)
  const stated = articles.flatMap(article => statedIn(article, config) ?? [])
  const {sourceLanguage} = config
  const led = stated.find(locale => there.includes(locale))
  return led ?? (there.includes(sourceLanguage) ? sourceLanguage : (there[0] ?? sourceLanguage))
}

const KEY = /^[ \t]*["']?sourceLanguage\b/m

function statedIn({file, text, frontMatter: {data, end}}: Article, {locales}: Config): Locale | undefined {
  const value = data.sourceLanguage
  if (value === undefined || value === null) return undefined
  const said = String(value)
  const known = locales.find(({id, tag}) => id === said || tag.toLowerCase() === said.toLowerCase())
  if (known) return known.id
  const at = KEY.exec(text.slice(0, end))?.index ?? 0
  const args = {value: said, expected: locales.map(({id}) => id).join(' | ')}
  throw new InputError('front-matter.source-language', {path: file, position: positions(text)(at), args})
}
