/** English contractions that stand for one thing only; not `'d` (would, had) and not `'s` of names, which owns. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan[’']t\b/gi, 'can not'],
  [/\bwon[’']t\b/gi, 'will not'],
  [/\bshan[’']t\b/gi, 'shall not'],
  [/(?<=[a-z])n[’']t\b/gi, ' not'],
  [/(?<=[a-z])[’']ll\b/gi, ' will'],
  [/(?<=[a-z])[’']re\b/gi, ' are'],
  [/(?<=[a-z])[’']ve\b/gi, ' have'],
  [/(?<=\bI)[’']m\b/gi, ' am'],
  [/(?<=\blet)[’']s\b/gi, ' us'],
  [/(?<=\b(?:it|that|there|here|he|she|what|where|who|how))[’']s\b/gi, ' is']
]

/** A text with its contractions in full: “you’ll” as “you will”. */
export function inFull(words: string): string {
  return /[’']/.test(words) ? CONTRACTIONS.reduce((text, [short, full]) => text.replaceAll(short, full), words) : words
}
