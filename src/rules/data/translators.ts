/**
 * What a translator says in his own name and no source has: a note (訳注, 译注), the names of those who translated. Sources: JTF, habits of
 * translated manuals.
 */
export const TRANSLATORS =
  /^[>\s]*[【［[(（〔《〈\\]*\s*(?:訳者?注|訳者|翻訳者?|日本語訳|監訳|校正|译者?注|译者按|译者|翻译|校对|translat(?:or(?:[’']?s)?(?: note)?|ors|ed by|ion))\s*(?:[:：】］\])）〕》〉]|は、)/iu

/**
 * What a version says of itself, which only that version has: thanks to those who made it, and which original it was made from. All of a row stand
 * in it. Source: pages of thanks and stamps in translated manuals.
 */
export const CREDITS: readonly (readonly RegExp[])[] = [
  [/中文(?:版|翻译|译本|化)|汉化/u, /由|感谢/u, /翻译|贡献|维护|完成|校对/u],
  [/日本語(?:化|訳|翻訳)|和訳/u, /貢献|感謝|協力|訳しました/u],
  [/中文版|本译文/u, /英文|英语|原文/u, /基于|译自|翻译自|依据/u],
  [/日本語版|本翻訳/u, /英語|原文/u, /基づ|もとに|元に/u],
  // The file and the state of it: “pier.md, commit 1f3a9c27”.
  [/[\w-]\.mdx?(?![\w.])/i, /(?<!\w)commit:?\s+[0-9a-f]{7,40}(?!\w)/i]
]

/**
 * What a site says of its translations in a notice on their pages: that they are translations, and who made them or what counts. All of a row
 * stand in it. Source: notices of documentation in three languages.
 */
export const NOTICES: readonly (readonly RegExp[])[] = [
  [/翻译|译文|译自|译本/u, /英文|英语|中文|日文|日语|原文|原版|机器|自动|(?<![A-Za-z])AI(?![A-Za-z])/u],
  [/翻訳|和訳|訳文/u, /英語|中国語|日本語|原文|原版|機械|自動|(?<![A-Za-z])AI(?![A-Za-z])/u],
  [/\btranslat(?:ed|ions?)\b/i, /\b(?:English|Chinese|Japanese|original|machine|automatic(?:ally)?|AI)\b/i]
]
