import {PLACES} from './data/places.ts'
import {WORDS} from './data/words.ts'
import type {Feature} from './feature.ts'
import {foldHan} from './han.ts'

interface Vocabulary {
  readonly meanings: ReadonlyMap<string, readonly number[]>
  /** Code points of the longest entry, or words in English. */
  readonly longest: number
}

const LANGUAGES = ['en', 'zh', 'ja']
const vocabularies = new Map<string, Vocabulary>()

/** Meanings of the seed vocabulary in a text whose Han characters were folded; English in lower case. */
export function wordFeatures(folded: string, language: string): Feature[] {
  if (!LANGUAGES.includes(language)) return []
  const vocabulary = vocabularies.get(language) ?? readVocabulary(language)
  vocabularies.set(language, vocabulary)
  return language === 'en' ? inEnglish(folded, vocabulary) : inCharacters(folded, vocabulary)
}

function readVocabulary(language: string): Vocabulary {
  const column = LANGUAGES.indexOf(language)
  const meanings = new Map<string, number[]>()
  let longest = 0
  for (const [line, row] of `${WORDS}\n${PLACES}`.split('\n').entries()) {
    for (const form of (row.split('|')[column] ?? '').split(',')) {
      if (form === '') continue
      const key = language === 'en' ? form : foldHan(form)
      longest = Math.max(longest, language === 'en' ? key.split(' ').length : [...key].length)
      meanings.set(key, [...(meanings.get(key) ?? []), line])
    }
  }
  return {meanings, longest}
}

function inCharacters(text: string, {meanings, longest}: Vocabulary): Feature[] {
  const characters = [...text]
  const features: Feature[] = []
  for (let at = 0; at < characters.length; ) {
    let size = Math.min(longest, characters.length - at)
    while (size > 0 && !meanings.has(characters.slice(at, at + size).join(''))) size -= 1
    if (size > 0) push(features, meanings, characters.slice(at, at + size).join(''))
    at += Math.max(1, size)
  }
  return features
}

const ENGLISH_WORD = /[a-z]+/g

function inEnglish(text: string, {meanings, longest}: Vocabulary): Feature[] {
  const words = [...text.matchAll(ENGLISH_WORD)].map(([word]) => word)
  const features: Feature[] = []
  for (let at = 0; at < words.length; ) {
    let size = Math.min(longest, words.length - at)
    while (size > 1 && !meanings.has(words.slice(at, at + size).join(' '))) size -= 1
    const form =
      size > 1 ? words.slice(at, at + size).join(' ') : baseForms(words[at]!).find(base => meanings.has(base))
    if (form) push(features, meanings, form)
    at += Math.max(1, size)
  }
  return features
}

/** The forms an inflected English word may come from, likeliest first. */
function baseForms(word: string): string[] {
  const forms = [word]
  for (const ending of ['s', 'es', 'd', 'ed', 'ing', 'er', 'ly']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue
    const stem = word.slice(0, -ending.length)
    forms.push(stem)
    if (ending === 'ing') forms.push(`${stem}e`)
    if (/([b-z])\1$/.test(stem)) forms.push(stem.slice(0, -1))
  }
  if (/ie[sd]$/.test(word)) forms.push(`${word.slice(0, -3)}y`)
  return forms
}

function push(features: Feature[], meanings: Vocabulary['meanings'], form: string): void {
  for (const line of meanings.get(form)!) features.push({kind: 'word', key: `x:${line}`, seen: form})
}
