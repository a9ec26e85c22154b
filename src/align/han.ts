import {matches} from '../matches.ts'
import type {Feature} from './feature.ts'

const HAN_RUN = /\p{Script=Han}+/gu

/** Single Han characters and pairs of a text that was folded. */
export function hanFeatures(folded: string): Feature[] {
  const features: Feature[] = []
  for (const [run] of matches(folded, HAN_RUN)) {
    let last = ''
    for (const character of run) {
      features.push(hanFeature(character, 'han'))
      if (last) features.push(hanFeature(last + character, 'hanPair'))
      last = character
    }
  }
  return features
}

/** Made once: the same few thousand stand in all texts. */
const known = new Map<string, Feature>()
const MOST = 50_000

function hanFeature(text: string, kind: 'han' | 'hanPair'): Feature {
  let feature = known.get(text)
  if (!feature) {
    if (known.size >= MOST) known.clear()
    feature = {kind, key: `h:${text}`, seen: text}
    known.set(text, feature)
  }
  return feature
}
