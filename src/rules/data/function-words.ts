/** Words of English that no name is made of and every sentence has, in lower case. Source: the closed classes of any grammar of English. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at to by for from with without within into onto about between through over under after before during until ' +
    'and or but nor if than then as so because while when where why how what which who whose whether that this these those there here ' +
    'i you he she it we they me him us them my your his her its our their mine yours ours theirs ' +
    'is are was were be been being am do does did done has have had having can could will would shall should may might must ' +
    'not no yes only also just more most some any each every all both either neither such same other another vs versus up out'
  ).split(' ')
)
