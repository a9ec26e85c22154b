/**
 * What a translator says in his own name and no source has: a note (訳注, 译注), the names of those who translated. Sources: JTF, habits of
 * translated manuals.
 */
export const TRANSLATORS =
  /^[【［[（(〔\\]*\s*(?:訳者?注|訳者|翻訳者?|日本語訳|監訳|校正|译者?注|译者按|译者|翻译|校对|translat(?:or(?:[’']?s)?(?: note)?|ors|ed by|ion))\s*(?:[:：]|は、)/iu
