import type {Article, Locale, Memory} from '../model/index.ts'
import type {Feature} from './feature.ts'
import {plainMemoryText, plainText} from './identity.ts'

/** Segments that the memory may have as one text. */
const LONGEST = 3
/** A text that stands in more units says nothing of which is meant. */
const COMMON = 3

/** The ids of the units that have a text in a language, by the language and the text. */
export type Remembered = ReadonlyMap<Locale, ReadonlyMap<string, readonly string[]>>

/** What a memory has in several languages. Code is compared by what it says. */
export function remembered({units}: Memory): Remembered {
  const texts = new Map<Locale, Map<string, string[]>>()
  for (const {id, kind, variants} of units) {
    const said = Object.entries(variants).filter(([, {text}]) => text !== '')
    if (kind || said.length < 2) continue
    for (const [locale, {text}] of said) {
      const own = texts.get(locale) ?? new Map<string, string[]>()
      texts.set(locale, own)
      const plain = plainMemoryText(text)
      own.set(plain, [...(own.get(plain) ?? []), id])
    }
  }
  return texts
}

/** For each segment of an article the units of the memory that it is, or is a part of: two versions that have the same one correspond. */
export function memoryFeatures({blocks, locale}: Article, known: Remembered): Feature[][] {
  const texts = known.get(locale)
  return blocks.flatMap(({segments}) => {
    const features: Feature[][] = segments.map(() => [])
    for (let from = 0; texts && from < segments.length; from += 1)
      for (let size = 1; size <= LONGEST && from + size <= segments.length; size += 1) {
        const text = plainText(segments.slice(from, from + size))
        const ids = text === '' ? [] : (texts.get(text) ?? [])
        if (ids.length > COMMON) continue
        for (let at = from; at < from + size; at += 1)
          features[at]!.push(...ids.map((id): Feature => ({kind: 'memory', key: `i:${id}`, seen: text})))
      }
    return features
  })
}
