/**
 * What katakana cannot be, for words in katakana. Source: the notation of foreign words of the Cabinet Notice 2 of 1991
 * (外来語の表記), tables 1 and 2, whose small vowels follow these signs only.
 */
export const BEFORE_SMALL: Readonly<Record<string, string>> = {
  ァ: 'フヴツクグウァワマナアヮ',
  ィ: 'フヴウテデツスズクグイィトドチシ',
  ゥ: 'トドフウゥヴホ',
  ェ: 'シジチフヴウツクグイキギニヒミリスズテェト',
  ォ: 'フヴウツクグォトド',
  ャ: 'キギシジチヂニヒビピミリテデフヴ',
  ュ: 'キギシジチヂニヒビピミリテデフヴウ',
  ョ: 'キギシジチヂニヒビピミリテデフヴ'
}

/** Han characters and others that stand for a sign of katakana, where no Han character can stand. */
export const IN_PLACE_OF: Readonly<Record<string, string>> = {
  一: 'ー',
  卜: 'ト',
  力: 'カ',
  口: 'ロ',
  二: 'ニ',
  工: 'エ',
  夕: 'タ',
  八: 'ハ',
  千: 'チ',
  三: 'ミ',
  匕: 'ヒ',
  才: 'オ'
}
