import {wordsOf} from '../formats/memory-text.ts'
import type {MemoryText} from '../model/index.ts'
import {lacking, tally} from '../tally.ts'

/** Words that a translation may have as its source has them: names, versions, file names, in Latin letters and figures. */
const WORD = /[\p{Script=Latin}\p{N}]+(?:[-._'’+][\p{Script=Latin}\p{N}]+)*/gu
/** Shorter lower-case words are parts of others (a, de, to) and prove nothing. */
const LEAST = 3
const CLOSED = /[.!?:;。．！？：；…][\s"'”’」』）)\]*_]*$/u

/** The words of a text in Latin letters and figures, and how often each stands in it. */
export function wordsShown({text}: MemoryText): Map<string, number> {
  return tally(wordsOf(text).match(WORD) ?? [])
}

/**
 * Whether a translation has words of its source as they were written before and the source now writes otherwise: VSCode, now
 * VS Code; a label that stays in English and changed its case.
 */
export function echoes({was, now, target}: Readonly<Record<'was' | 'now' | 'target', MemoryText>>): boolean {
  const [old, fresh, own] = [was, now, target].map(wordsShown)
  return [...lacking(old!, fresh!).keys()].some(
    word => (word.length >= LEAST || /[\p{Lu}\p{N}]/u.test(word)) && (own!.get(word) ?? 0) > (fresh!.get(word) ?? 0)
  )
}

/** Whether a text ends in a mark that ends sentences; what stands in codes ends none. */
export function closes({text}: MemoryText): boolean {
  return CLOSED.test(text.replace(/(?:<\/\d+>)+$/, ''))
}
