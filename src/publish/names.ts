/** What the languages we know best call themselves; Intl says 简体中文 where readers look for 中文. */
const NAMES: Readonly<Record<string, string>> = {'zh-Hans': '中文', zh: '中文', 'zh-CN': '中文'}

/** The name of a language in that language. */
export function nameOf(tag: string): string {
  return NAMES[tag] ?? languageName(tag, tag)
}

/** The name of a language in another one. */
export function languageName(tag: string, inTag: string): string {
  return namesIn(inTag).of(tag) ?? tag
}

const names = new Map<string, Intl.DisplayNames>()

/** Each is made once: that costs more than a page. */
function namesIn(tag: string): Intl.DisplayNames {
  const known = names.get(tag) ?? new Intl.DisplayNames([tag], {type: 'language'})
  names.set(tag, known)
  return known
}
