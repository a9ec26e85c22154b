/** Words of a language that stand with a “not” only. */
export interface BareWords {
  /** Phrases that are no language without it: かもしれます for かもしれません. */
  readonly fixed?: RegExp
  /** Phrases that are hardly said without it: 必要はあります at the end of a sentence. */
  readonly unusual?: RegExp
  /** Words that a “not” comes before, in the same sentence: 而是. */
  readonly contrasting?: RegExp
  /** Words that a “not” follows, up to the end of the sentence: 必ずしも, 再也. */
  readonly awaiting: RegExp
}

/**
 * The negative polarity items that grammars list, without those that also affirm (全く, 从来), and what is left of a phrase that lost its “not”. Han
 * characters as they are written, Simplified and Traditional.
 */
export const BARE_WORDS: Readonly<Record<string, BareWords>> = {
  zh: {contrasting: /(?<!因)而是/gu, awaiting: /(?<!一)再也|(?<![有没])[丝絲]毫(?![米升克])/gu},
  ja: {
    fixed:
      /かも(?:し|知)れ(?:ま(?:す|した)|る(?=[。、]|$))|な(?:ければ|くては)(?:なり|いけ)ます|ねばなります|なければ(?:なる|いける)(?=[。、]|$)|[てで]も(?:構い|かまい)ます|とは限ります|てはいけます|ざるを得ます|(?:わけ|訳)にはいきます|[るすうくつぬむぶぐ]でください|ますでし[たて]/gu,
    unusual: /(?:で|必要|つもり)はあります(?=[。」）]|$)/gu,
    awaiting:
      /必ずしも|(?<!\p{Script=Han})[何誰]も(?![かが]|[^。！？]{0,20}前に)|(?<!\p{Script=Han})決して|けっして|(?:めった|滅多)に|ちっとも|少しも(?!ら)|さほど|一概に|二度と(?![一二三四五六七八九十\d])|到底|(?<=[\p{Script=Katakana}ーA-Za-z0-9)）」]|こと|もの|から|だけ|[0-9０-９一二三四五六七八九十][つ人回度件個日年名社本枚台]|[にでと])しか(?![しもるけばとたいっりろれ])/gu
  }
}
