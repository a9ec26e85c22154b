import {LANGUAGE_NAMES} from './data/languages.ts'

/** What the languages we know best call themselves; Intl says 简体中文 where readers look for 中文. */
const NAMES: Readonly<Record<string, string>> = {'zh-Hans': '中文', zh: '中文', 'zh-CN': '中文'}

/** The name of a language in that language. */
export function nameOf(tag: string): string {
  return NAMES[tag] ?? languageName(tag, tag)
}

/** The name of a language in another one. */
export function languageName(tag: string, inTag: string): string {
  const [, reader] = /^(en|zh|ja)(?:-|$)/i.exec(inTag) ?? []
  // The pattern admits only these.
  const known = reader && LANGUAGE_NAMES[reader.toLowerCase() as keyof typeof LANGUAGE_NAMES][tag.toLowerCase()]
  return known || (namesIn(inTag).of(tag) ?? tag)
}

const names = new Map<string, Intl.DisplayNames>()

/** Each is made once: that costs more than a page. */
function namesIn(tag: string): Intl.DisplayNames {
  const known = names.get(tag) ?? new Intl.DisplayNames([tag], {type: 'language'})
  names.set(tag, known)
  return known
}
