import {remembered} from '../remembered.ts'

const VOWEL = /[aeiouy]/

/** What the forms of an English word have in common, in lower case: `visit` of visits, visited, visiting; `arriv` of arrive. */
export function stem(word: string): string {
  return word.length < 4 ? word : stemOf(word)
}

const stemOf = remembered((word): string => {
  let rest = word.replace(/(?:'s|s')$/, '')
  if (/ies$/.test(rest)) rest = `${rest.slice(0, -3)}y`
  else if (/(?:sses|shes|ches|xes|zes)$/.test(rest)) rest = rest.slice(0, -2)
  else if (/[^su]s$/.test(rest)) rest = rest.slice(0, -1)
  for (const ending of ['ied', 'ing', 'ed', 'ly']) {
    const base = rest.slice(0, -ending.length)
    if (!rest.endsWith(ending) || base.length < 3 || !VOWEL.test(base)) continue
    rest = ending === 'ied' ? `${base}y` : base.replace(/([bdgklmnprt])\1$/, '$1')
    break
  }
  return rest.length > 3 ? rest.replace(/e$/, '') : rest
})
