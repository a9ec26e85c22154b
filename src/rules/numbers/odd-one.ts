import type {Locale} from '../../model/index.ts'

/** What one version says otherwise than all others. */
export interface OddOne<Said> {
  readonly odd: Said
  /** What the source says. */
  readonly own: Said
  readonly witnesses: readonly [Locale, ...Locale[]]
}

/** The only one that is on another side than the source, of what versions say of one thing. */
export function oddOne<Said extends {readonly locale: Locale}>(
  said: readonly Said[],
  source: Locale,
  sideOf: (one: Said) => string
): OddOne<Said> | undefined {
  const own = said.find(({locale}) => locale === source)
  const [odd, ...others] = own ? said.filter(one => sideOf(one) !== sideOf(own)) : []
  if (!own || !odd || others.length > 0) return undefined
  // The source is one of them.
  const witnesses = said.filter(one => one !== odd).map(({locale}) => locale) as [Locale, ...Locale[]]
  return {odd, own, witnesses}
}
