/** What the languages we know best call themselves; Intl says 简体中文 where readers look for 中文. */
const NAMES: Readonly<Record<string, string>> = {'zh-Hans': '中文', zh: '中文', 'zh-CN': '中文'}

/** The name of a language in that language. */
export function nameOf(tag: string): string {
  return NAMES[tag] ?? new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag
}
