import {matches} from '../../matches.ts'
import type {Range, Segment} from '../../model/index.ts'
import {says} from '../shared/letters.ts'

/** Stretches in Latin letters from the start of a sentence to its full stop. */
export function latinSentences(text: string): Range[] {
  return matches(text, /[^\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]{20,}/g).flatMap(({0: run, index}) => {
    const before = text.slice(0, index).trimEnd()
    const end = /^[\s\S]*[.!?][”"')]*(?=\s|$|[A-Z\uE000-\uF8FF])/u.exec(run)?.[0].length ?? 0
    const isStart = before === '' || /[。！？]$/.test(before)
    const isDone = end > 0 ? end : index + run.length === text.length ? run.length : 0
    // "Hide the name?" に対して: what a program says, quoted in the sentence that goes on.
    if (QUOTATION.test(run.slice(0, isDone)) && says(text.slice(index + isDone))) return []
    return isStart && isDone > 0 ? [{start: index, end: index + isDone}] : []
  })
}

const QUOTATION = /^["“][^"“”]*["”]$/

/** Stretches in Latin letters inside a sentence, but what a code, a bracket or a quotation mark holds. */
export function latinPhrases(segment: Segment): Range[] {
  return phrases(segment, LATIN)
}

/** The same of Chinese or Japanese in a sentence of Latin letters. */
export function cjkPhrases(segment: Segment): Range[] {
  return phrases(segment, CHARACTERS)
}

function phrases({text, codes}: Segment, stretch: RegExp): Range[] {
  return matches(text, stretch).flatMap(({0: run, index}) => {
    const phrase = run.trim().replace(/^[^\p{L}\p{N}'"]+/u, '')
    const start = index + run.indexOf(phrase)
    const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + run.length).trimStart()]
    // “Infrastructure as a service（IaaS）” is a name that is explained.
    const isHeld = codes.findLast(({at}) => at < index)?.role === 'open' || OPENING.test(before) || BRACKET.test(after)
    return isHeld || /^['"]/.test(phrase) ? [] : [{start, end: start + phrase.length}]
  })
}

/** Four words take so many letters. */
const LATIN = /[^\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\uE000-\uF8FF"“”‘「」『』()[\]]{12,}/g
const CHARACTERS = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,}[、，。]?)+/gu
const OPENING = /["“‘'「『（([〈《【]$/
/** A figure in brackets explains no name. */
const BRACKET = /^(?:["“”‘’「」『』)）[\]〈〉《》【】]|[(（](?!\p{N}))/u
