/** Programs, systems and services whose names are English words, in lower case: a heading that is one stays. Source: their own sites. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  (
    'ansible chef chrome discord edge excel express fedora flask notion oracle outlook puppet python ruby rust safari slack spark spring steam ' +
    'storm stripe swift teams windows'
  ).split(' ')
)
