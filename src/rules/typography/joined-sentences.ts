import {languageOf} from '../../align/language.ts'
import {matches} from '../../matches.ts'
import type {Article, Segment} from '../../model/index.ts'

/** Two sentences of a segment between which no mark stands. */
export interface Joined {
  readonly segment: Segment
  /** UTF-16 offset in the text of the segment at which the second begins. */
  readonly at: number
}

/**
 * A polite ending, and directly behind it a Han character, katakana, or a word that a sentence begins with. What may follow one inside of a
 * sentence is kana (が, ので, から, し, と) or, in letters, a few nouns (ます際, ました場合). ますます is an adverb.
 */
const ENDING =
  /(?<=(?<!ます)ます|ました|ません|でした|です)(?=(?![際故旨様中間所毎場件為程方上事時物者限内後前点等由分以折節度調体形型系])[\p{Script=Han}ァ-ヺ]|(?:この|その|これ|それ|また、|ただし|しかし|なお|そして|さらに|したがって|たとえば|つまり))/gu

/** Places of Japanese paragraphs at which a full stop was lost inside. */
export function joinedSentences({locale, blocks}: Pick<Article, 'locale' | 'blocks'>): Joined[] {
  if (languageOf(locale) !== 'ja') return []
  return blocks.flatMap(({kind, segments}) =>
    kind !== 'paragraph' && kind !== 'tableCell'
      ? []
      : segments.flatMap(segment => matches(segment.text, ENDING).map(({index}) => ({segment, at: index})))
  )
}
