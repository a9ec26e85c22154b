import type {Config, Locale} from '../model/index.ts'

/** Names of one language that tools exchange for each other. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zh: 'zh-hans',
    'zh-cn': 'zh-hans',
    'zh-sg': 'zh-hans',
    'zh-hans-cn': 'zh-hans',
    'zh-tw': 'zh-hant',
    'zh-hk': 'zh-hant',
    'zh-hant-tw': 'zh-hant'
  })
)

/** The locale of the project that a file means by a language tag: `ja_JP`, `zh-CN`, `ja`. */
export function localeNamed(tag: string, {locales}: Pick<Config, 'locales'>): Locale | undefined {
  const wanted = canonical(tag)
  const exact = locales.find(({id, tag: own}) => canonical(own) === wanted || canonical(id) === wanted)
  if (exact) return exact.id
  const language = wanted.split('-')[0]
  const same = locales.filter(({tag: own}) => canonical(own).split('-')[0] === language)
  return same.length === 1 && language !== 'zh' ? same[0]!.id : undefined
}

function canonical(tag: string): string {
  const name = tag
    .replaceAll('_', '-')
    .replace(/[.@].*$/, '')
    .toLowerCase()
  return SAME.get(name) ?? name
}
