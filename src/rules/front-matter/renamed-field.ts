import type {Article} from '../../model/index.ts'
import {fieldsOf, isNear} from './fields.ts'

/** A key of another name in the same place: translated, or misspelt. */
export function replacement(
  key: string,
  own: readonly string[],
  {article, original}: {readonly article: Article; readonly original: Article}
): string | undefined {
  const level = (name: string) => name.split('.').length
  const parent = key.split('.').slice(0, -1).join('.')
  const candidates = own.filter(name => level(name) === level(key) && name.split('.').slice(0, -1).join('.') === parent)
  const translated = candidates.filter(name => /[^\u0000-\u024F]/.test(name))
  const missing = [...fieldsOf(original.frontMatter.data).keys()].filter(
    name => !fieldsOf(article.frontMatter.data).has(name) && level(name) === level(key)
  )
  return candidates.find(name => isNear(name, key)) ?? translated[missing.indexOf(key)]
}
