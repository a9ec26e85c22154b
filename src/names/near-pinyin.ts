import {arePinyin, isPinyinOf, syllablesOf} from './readings.ts'

/** Whether a name in Simplified characters may be read as a word in Pinyin in all syllables but one; where there is one alone, as another. */
export function isNearPinyin(name: string, word: string): boolean {
  return (
    arePinyin(name) &&
    syllablesOf(word).some(syllables => {
      const odd = syllables.filter((syllable, at) => !isLike(name[at] ?? '', syllable))
      return syllables.length === name.length && odd.length === 1
    })
  )
}

/** Other ways to write a syllable: Wade-Giles, and what Cantonese and Hokkien have for it, have other consonants, and no breath to part them. */
const OTHERWISE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ch/, ['zh', 'j', 'q']],
  [/^zh/, ['ch']],
  [/^b/, ['p']],
  [/^p/, ['b']],
  [/^d/, ['t']],
  [/^t/, ['d']],
  [/^g/, ['k']],
  [/^k/, ['g']],
  [/^j/, ['r']],
  [/^yu$/, ['you']]
]

function isLike(sign: string, syllable: string): boolean {
  const others = OTHERWISE.flatMap(([first, all]) =>
    first.test(syllable) ? all.map(other => syllable.replace(first, other)) : []
  )
  return [syllable, ...others].some(form => isPinyinOf(sign, form))
}
