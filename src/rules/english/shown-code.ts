import type {Article, Locale, TranslationUnit} from '../../model/index.ts'
import {textOf} from '../shared/letters.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Words that a text must have for code to be known by them. */
const FEW = 2

/**
 * Whether a text is what the code of the page says or makes, and no prose: its words stand in this order in one piece of code, and every translation
 * leaves it (“1. Pier 2. Quay” below the code of a list), or it is how a command begins (“git add” above `git add .`).
 */
export function isShownCode({variants}: TranslationUnit, source: Locale, article: Article): boolean {
  const text = textOf(variants.get(source) ?? []).trim()
  const words = text.match(WORD) ?? []
  if (words.length < FEW) return false
  const codes = codesOf(article)
  if (COMMAND.test(text) && codes.some(code => code.startsWith(`${text} `))) return true
  const translations = [...variants].filter(([locale]) => locale !== source)
  const isLeftByAll = translations.length > 1 && translations.every(([, segments]) => textOf(segments).trim() === text)
  return isLeftByAll && codes.some(code => hasInOrder(code, words))
}

/** The name of a command, with that of a part of it. */
const COMMAND = /^[a-z][a-z\d.+-]*(?: [a-z\d][a-z\d.+-]*)+$/

const known = new WeakMap<Article, readonly string[]>()

/** The blocks of code and the code of the sentences. */
function codesOf(article: Article): readonly string[] {
  const codes =
    known.get(article) ?? article.blocks.flatMap(({kind, value, segments}) => codesIn(kind, value, segments))
  known.set(article, codes)
  return codes
}

function codesIn(kind: string, value: string | undefined, segments: Article['blocks'][number]['segments']): string[] {
  if (kind === 'code') return value === undefined ? [] : [value]
  return segments.flatMap(({codes}) => codes.flatMap(({kind, value = ''}) => (kind === 'inlineCode' ? [value] : [])))
}

function hasInOrder(code: string, words: readonly string[]): boolean {
  let at = 0
  for (const [word] of code.matchAll(WORD)) if (word === words[at]) at += 1
  return at === words.length
}
