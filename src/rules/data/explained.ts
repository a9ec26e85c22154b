/** A word that may stand for a “not”, and the English that it translates where it stands for none: 仅 for “only”. */
export const EXPLAINED: readonly {readonly word: RegExp; readonly english: RegExp}[] = [
  {word: /只要|限り/gu, english: /\b(?:as|so) (?:long|far) as\b|\bprovided\b|\bif\b/i},
  // “If there is not” may be 是否.
  {word: /[是能可会]否/gu, english: /\b(?:whether|if)\b(?![^.;]*(?:\b(?:not|no|never)\b|n['’]t\b))/i},
  {word: /仅仅|仅|只|だけ|のみ|しか/gu, english: /\b(?:only|just|merely|solely|simply|read-only)\b/i},
  {word: /错误|错|誤り|誤っ|エラー|误/gu, english: /\b(?:errors?|mistakes?|mistaken\w*|wrong\w*)\b/i},
  {word: /问题|問題/gu, english: /\b(?:problems?|issues?|questions?|troubles?\w*)\b/i},
  {word: /免费|免費/gu, english: /\bfree\b/i},
  {word: /额外|另外|此外/gu, english: /\b(?:extra|additional\w*|more|further\w*|also|another)\b/i},
  {word: /之外|以外/gu, english: /\b(?:outside|beyond)\b/i},
  {word: /除|外[しす]/gu, english: /\b(?:except|besides|apart|exclud\w*|remov\w*|delet\w*|unset|uninstall\w*)\b/i},
  {word: /以前|之前|前に/gu, english: /\b(?:before|until|till|previous\w*|earlier|ago|prior|former\w*)\b/i},
  {word: /可选|オプション/gu, english: /\boption\w*/i},
  {word: /难|難|困難|にく[いくけさ]|づら[いくけさ]/gu, english: /\b(?:difficult\w*|hard\w*|challeng\w*)\b/i},
  {word: /少/gu, english: /\b(?:few\w*|less|least|little|reduc\w*)\b/i},
  {word: /まで/gu, english: /\b(?:until|till|up to|to|as far as)\b/i},
  {
    word: /以下|以内/gu,
    english:
      /\b(?:up to|at most|no more than|or (?:less|fewer|under|younger|below|lower)|under|below|within|(?:less|fewer) than|maximum)\b/i
  },
  {word: /空/gu, english: /\b(?:empty|blank|space\w*|null|sky|air\w*)\b/i},
  {word: /外/gu, english: /\b(?:outside|external\w*|foreign|abroad|outer|other)\b/i},
  {word: /限/gu, english: /\b(?:limit\w*|permission\w*|restrict\w*|right\w*)\b/i},
  {word: /消/gu, english: /\b(?:delet\w*|remov\w*|clear\w*|eras\w*|disappear\w*|cancel\w*)\b/i},
  {word: /代わり|替わり|よりも|むしろ/gu, english: /\b(?:instead|rather|than)\b/i},
  {word: /違|異/gu, english: /\b(?:differ\w*|other|vary|vari\w*)\b/i},
  {word: /任/gu, english: /\b(?:arbitrary|any|task\w*|respons\w*|option\w*)\b/i},
  {
    word: /個別|種別|別/gu,
    english: /\b(?:other|another|separate\w*|individual\w*|different|alias\w*|kind\w*|type\w*)\b/i
  },
  {word: /ゼロ/gu, english: /\bzero\b/i},
  {word: /まだ/gu, english: /\b(?:yet|still)\b/i},
  {word: /そのまま/gu, english: /\b(?:as is|as it is|unchanged|still)\b/i},
  {word: /止/gu, english: /\b(?:stop\w*|halt\w*|terminat\w*|shut\w*)\b/i},
  {word: /失败|失敗|失/gu, english: /\b(?:fail\w*|los\w+)\b/i},
  {word: /故障/gu, english: /\b(?:fault\w*|failure\w*|troubleshoot\w*)\b/i}
]
