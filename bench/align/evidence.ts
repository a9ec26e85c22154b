import type {FeatureKind, Side, Unit} from '../../src/align/feature.ts'

/** The evidence that may be left out, by name: kinds of features, and what is none. */
const KINDS: Readonly<Record<string, readonly FeatureKind[]>> = {
  length: [],
  lexicon: [],
  numbers: ['number', 'digit'],
  letters: ['latin', 'name', 'code', 'link'],
  han: ['han', 'hanPair'],
  sound: ['sound', 'soundShort'],
  marks: ['mark'],
  kinds: ['structure']
}

export const EVIDENCE: readonly string[] = Object.keys(KINDS)

/** Sides without a kind of evidence. */
export function without(sides: readonly Side[], name: string): Side[] {
  const dropped = new Set(KINDS[name])
  const strip = ({length, features, words}: Unit): Unit => ({
    length: name === 'length' ? MEAN : length,
    features: features.filter(({kind}) => !dropped.has(kind)),
    words: name === 'lexicon' ? [] : words
  })
  return sides.map(({language, units}) => ({language, units: units.map(strip)}))
}

/** Every text is as long as another. */
const MEAN = 100
