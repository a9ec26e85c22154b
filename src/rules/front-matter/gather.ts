import {languageOf} from '../../align/language.ts'
import type {Article, ParallelText} from '../../model/index.ts'
import {once} from '../../once.ts'
import {OWN_FIELDS} from '../../own-fields.ts'
import type {GatherContext} from '../../rule.ts'
import {commonWords, isCommonWords} from '../english/common-words.ts'
import {hasWordsFor} from '../english/heading-habit.ts'
import {hasNew, headingsIn, latinWords, wasTranslated} from '../english/left-field.ts'
import {isInOwnLetters} from './field-values.ts'
import {addedFields, type Field, fieldsOf, keyBefore, keyRange} from './fields.ts'
import {isOddValue} from './odd-value.ts'
import type {Gathered, Pairing} from './pairing.ts'
import {replacement} from './renamed-field.ts'

type Fields = ReadonlyMap<string, Field>
type Known = Pick<GatherContext, 'place' | 'config' | 'memory'>

/** What each version of an article has of the fields of the source, and what it has more; nothing where the source has none that can be read. */
export function gather(parallel: ParallelText, {place, config, memory}: Known): Gathered | undefined {
  const {articles, source, blocks} = parallel
  const original = articles.get(source)
  if (!original || original.frontMatter.format === undefined || original.frontMatter.fault) return undefined
  const translatable = new Set(config.translatableKeys)
  const there: Fields = new Map([...fieldsOf(original.frontMatter.data)].filter(([key]) => !OWN_FIELDS.has(key)))
  const words = once(() => commonWords(original))
  const fields = new Map([...articles.values()].map(article => [article, fieldsOf(article.frontMatter.data)]))
  const versions = [...fields].filter(([article]) => article !== original && !article.frontMatter.fault)
  const pairs = versions.flatMap(([article, here]) => pairsOf(article, here))
  const renamed = new Set(pairs.flatMap(({locale, instead}) => (instead === undefined ? [] : [`${locale} ${instead}`])))
  const added = addedFields([...articles.values()], there, translatable)
    .filter(({article, key}) => !renamed.has(`${article.locale} ${key}`))
    .map(({article, key}) => ({
      locale: article.locale,
      key,
      at: place({locale: article.locale, range: keyRange(article, key)})
    }))
  return {source, pairs, added}

  function pairsOf(article: Article, here: Fields): Pairing[] {
    const {locale} = article
    const beside = [...fields].flatMap(([other, own]) => (other === original || other === article ? [] : [own]))
    const own = [...here.keys()].filter(key => !there.has(key))
    const kept = once(() => latinWords(article))
    const headings = once(() => headingsIn(blocks, source, locale))
    return [...there].map(([key, field]): Pairing => {
      const target = here.get(key)
      const instead = target ? undefined : replacement(key, own, {article, original: original!})
      const isLeft = translatable.has(key) && target?.text === field.text
      return {
        locale,
        key,
        source: field,
        ...(target && {target}),
        ...(instead !== undefined && {instead}),
        isTranslatable: translatable.has(key),
        isCommon: isLeft && (isCommonWords(field.text, words()) || hasNew(field.text, kept())),
        isPlain: isLeft && hasWordsFor(field.text, languageOf(locale)) && hasNew(field.text, kept()),
        isOdd:
          target !== undefined &&
          isOddValue({source: field, target, beside: beside.flatMap(own => own.get(key) ?? [])}),
        isBeside: beside.some(own => own.has(key)),
        isTranslatedBeside: beside.some(own => isInOwnLetters(own.get(key)?.text, field.text)),
        wasTranslated:
          wasTranslated(field.text, {memory, source, locale}) ||
          (target?.text === field.text && headings().has(field.text.trim())),
        at: place({locale, range: keyRange(article, instead ?? keyBefore(key, there, here))}),
        there: place({locale: source, range: keyRange(original!, key)})
      }
    })
  }
}
