import {languageNamed} from './language.ts'
import {type Candidate, commonWith, extensionsOf, type Placed, placed} from './placed.ts'

/** What stands between a name and its language, the surest first: `visit.ja.md`, `README_ja.md`, `README-ja.md`. */
const SIGNS = ['.', '_', '-'] as const
type Sign = (typeof SIGNS)[number]

interface Marked {
  readonly page: string
  readonly sign: Sign
  /** Without sign, language and ending. */
  readonly bare: string
  readonly locale: string
}

/** `{path}.{locale}.md`, or with another sign; the language of `{path}.md` is the site's own. */
export function suffixes(pages: readonly string[]): Candidate[] {
  const bare = new Set(pages.map(page => page.replace(/\.mdx?$/, '')))
  const marked = pages.flatMap(readings)
  const locales = new Map<string, Set<string>>()
  for (const {sign, bare, locale} of marked) {
    const known = locales.get(sign + bare) ?? new Set<string>()
    locales.set(sign + bare, known.add(locale))
  }
  // `to-do.md` and `log_in.md` have no language, unless there is a `to.md`, or the page in another language.
  const isSure = (one: Marked) => one.sign === '.' || bare.has(one.bare) || locales.get(one.sign + one.bare)!.size > 1
  return SIGNS.flatMap(sign => candidate(pages, onePerPage(marked.filter(one => one.sign === sign && isSure(one)))))
}

const MARK = /([._-])([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)\.mdx?$/

/** `README-zh-CN.md` is README in `zh-CN`; it might be README-zh in `CN`. */
function readings(page: string): Marked[] {
  return [...page.matchAll(/[._-]/g)].flatMap(({index}) => {
    const [whole, sign = '.', locale = ''] = MARK.exec(page.slice(index)) ?? []
    const bare = page.slice(0, index)
    if (whole !== page.slice(index) || bare === '' || bare.endsWith('/') || !languageNamed(locale)) return []
    return [{page, sign: sign as Sign, bare, locale}] // The expression has no other sign.
  })
}

/** The reading with the longest language. */
function onePerPage(marked: readonly Marked[]): Marked[] {
  const first = new Map<string, Marked>()
  for (const one of marked) if (!first.has(one.page)) first.set(one.page, one)
  return [...first.values()]
}

function candidate(pages: readonly string[], found: readonly Marked[]): Candidate[] {
  if (found.length === 0) return []
  const base = commonFolder(found.map(({page}) => page))
  const named = [...new Set(found.map(({locale}) => locale))].map(
    locale =>
      [
        locale,
        suffixed(
          base,
          found.filter(one => one.locale === locale)
        )
      ] as const
  )
  const own = new Set(found.map(({page}) => page))
  const others = pages.filter(page => page.startsWith(base) && !own.has(page))
  const plain = placed(base, others, true)
  const isShared = named.some(([, side]) => commonWith(side, plain) > 0)
  return [{name: 'suffix', sides: new Map([...(isShared ? [['', plain] as const] : []), ...named])}]
}

/** The pages of one language. */
function suffixed(base: string, marked: readonly Marked[]): Placed {
  const [{sign, locale}] = marked as readonly [Marked] // Every language has a page.
  const extensions = extensionsOf(marked.map(({page}) => page))
  return {
    files: new Map(marked.map(({bare, page}) => [bare.slice(base.length), page])),
    patterns: [`${base}{path}${sign}${locale}.${extensions}`],
    globs: [`${base}**/*${sign}${locale}.{md,mdx}`],
    holdsOthers: false
  }
}

function commonFolder(pages: readonly string[]): string {
  const [first = [], ...rest] = pages.map(page => page.split('/').slice(0, -1))
  const end = first.findIndex((step, at) => rest.some(other => other[at] !== step))
  return (end < 0 ? first : first.slice(0, end)).map(step => `${step}/`).join('')
}
