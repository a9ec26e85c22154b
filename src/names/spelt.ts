import {katakanaFeatures, latinSoundFeatures, transliterationFeatures} from '../align/sound.ts'

/** A name stands in the script of the reader: マーティン, 马丁 for Martin. */
export function isSpelt(name: string, text: string): boolean {
  const sounds = new Set(latinSoundFeatures(name.toLowerCase()).map(({key}) => key))
  return [...katakanaFeatures(text), ...transliterationFeatures(text)].some(({key}) => sounds.has(key))
}
