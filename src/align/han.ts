import {HAN_FORMS} from './data/han.ts'
import type {Feature} from './feature.ts'

let forms: Map<string, string> | undefined

/** The text with Traditional and Japanese characters in their Simplified form; the length stays. */
export function foldHan(text: string): string {
  forms ??= readForms()
  let folded = ''
  for (const character of text) folded += forms.get(character) ?? character
  return folded
}

function readForms(): Map<string, string> {
  const all = [...HAN_FORMS]
  return new Map(all.flatMap((from, index) => (index % 2 === 0 ? [[from, all[index + 1]!] as const] : [])))
}

const HAN_RUN = /\p{Script=Han}+/gu

/** Single Han characters and pairs of a text that was folded. */
export function hanFeatures(folded: string): Feature[] {
  const features: Feature[] = []
  for (const [run] of folded.matchAll(HAN_RUN)) {
    const characters = [...run]
    for (const [index, character] of characters.entries()) {
      features.push({kind: 'han', key: `h:${character}`, seen: character})
      const pair = index > 0 ? characters[index - 1]! + character : ''
      if (pair) features.push({kind: 'hanPair', key: `h:${pair}`, seen: pair})
    }
  }
  return features
}
