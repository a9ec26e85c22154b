/**
 * How British and American English part: what each ending of the one is in the other. Source: Webster's American Dictionary and the OED's
 * pages on British and American spelling.
 */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/((?:thea|cen|me|li|lus|spec|mi|ni|scep|goi|noi)t|(?:fi|cali|sa|som)b)re(s?)$/, '$1er$2'],
  [/our(?=$|s|ed|ing|al|ful|ite|able|ist)/, 'or'],
  [/is(?=e$|es$|ed$|er$|ers$|ing$|ation|able)/, 'iz'],
  [/ys(?=e$|es$|ed$|er$|ers$|ing$)/, 'yz'],
  [/([ae]n)c(es?)$/, '$1s$2'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/ogue(s?)$/, 'og$1'],
  [/grey/, 'gray']
]

/** Whether two words, in lower case, are one in British and American spelling: theatre and theater. */
export function isOneWord(word: string, other: string): boolean {
  return american(word) === american(other)
}

function american(word: string): string {
  return PAIRS.reduce((text, [pattern, other]) => text.replace(pattern, other), word)
}
