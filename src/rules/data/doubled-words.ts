/**
 * How a small word that stands twice in a row looks; the group is the word. A word of grammar is meant once, and what looks alike is left
 * out: 目的的, 为了了解, 現在在 are two words each, and kana behind a particle may begin a word. Sources: closed classes of the grammars;
 * 现代汉语词典 and 広辞苑 for the words that begin or end with one.
 */
export const DOUBLED: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}'’.-])(?<!\b(?:(?:turn|switch|sign|log|plug|mov|pass|stay|hold|build)[a-z]{0,4}|go|goes|going|went|held|built|is|are|was|were) (?=(?:in|on)\s))(a|an|and|are|as|at|be|by|for|from|in|into|it|of|on|or|our|the|their|this|to|was|we|were|with|you|your)\s+\1(?![\p{L}\p{N}'’+−-])/giu,
  zh: /(?<![目的])(的)\1(?![的确士])|(?<![为除了罢得])(了)\2(?![了解结断然不])|(?<![现存实正内外所自好旨重])(在)\3(?![在场线职于])|(?<![但还可于就都不只若要总凡算倒真或])(是)\4(?![是否非])|(?<![共平柔温暖缓调饱总祥随])(和)\5(?![和平谐睦气])|(?<![参给赠赋])(与)\6(?![与其否会])|(?<![棉])(被)\7(?![被子套动])|(?<![应活])(该)\8|(?<!刹)(那)\9|(?<!其)(他|它|她)\10(?![他她信])|([这我你们很更且或])\11|(?<![上下中大少名部])(将)\12(?![军领帅士官校])/gu,
  ja: /(?<=[\p{Script=Han}\p{Script=Katakana}ー」』）\p{Script=Latin}\p{N}])([をがにのではともへ])\1(?![\p{Script=Hiragana}ー])/gu
}
