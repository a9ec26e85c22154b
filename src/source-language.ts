import {InputError} from './input-error.ts'
import {positions} from './locate.ts'
import type {Article, Config, Locale} from './model/index.ts'

/**
 * The language an article was written in: what a version's front matter says as a locale or its tag, else the configuration's. A language that the
 * article has no page in leads nothing.
 *
 * @throws InputError `front-matter.source-language` with the line of a value that names no language of the project;
 * `front-matter.source-languages` where two versions name two languages that the article has pages in.
 */
export function sourceLanguageOf(articles: readonly Article[], config: Config): Locale {
  const there = articles.map(({locale}) => locale)
  const [first, ...others] = articles.flatMap(article => {
    const locale = statedIn(article, config)
    return locale && there.includes(locale) ? [{article, locale}] : []
  })
  const other = others.find(({locale}) => locale !== first!.locale)
  if (first && other) {
    const args = {value: other.locale, other: first.locale, file: first.article.file}
    throw new InputError('front-matter.source-languages', {...placeOf(other.article), args})
  }
  const {sourceLanguage} = config
  return first?.locale ?? (there.includes(sourceLanguage) ? sourceLanguage : (there[0] ?? sourceLanguage))
}

const KEY = /^[ \t]*["']?sourceLanguage\b/m

function placeOf({file, text, frontMatter: {end}}: Article) {
  const at = KEY.exec(text.slice(0, end))?.index ?? 0
  return {path: file, position: positions(text)(at)}
}

function statedIn(article: Article, {locales}: Config): Locale | undefined {
  const value = article.frontMatter.data.sourceLanguage
  if (value === undefined || value === null) return undefined
  const said = String(value)
  const known = locales.find(({id, tag}) => id === said || tag.toLowerCase() === said.toLowerCase())
  if (known) return known.id
  const args = {value: said, expected: locales.map(({id}) => id).join(' | ')}
  throw new InputError('front-matter.source-language', {...placeOf(article), args})
}
