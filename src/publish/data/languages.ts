/**
 * What the languages we know best are called in each other, as in “not available in your language; shown in …”. CLDR (Intl) names the region
 * of `zh-CN` (中国語 (中国)), speaks of 英语 where a text is meant, and has other words in other versions of Node.
 */
export const LANGUAGE_NAMES: Readonly<Record<'en' | 'zh' | 'ja', Readonly<Record<string, string>>>> = {
  en: {en: 'English', ja: 'Japanese', zh: 'Chinese', 'zh-hans': 'Simplified Chinese', 'zh-cn': 'Simplified Chinese'},
  zh: {en: '英文', ja: '日文', zh: '中文', 'zh-hans': '简体中文', 'zh-cn': '简体中文'},
  ja: {en: '英語', ja: '日本語', zh: '中国語', 'zh-hans': '中国語（簡体字）', 'zh-cn': '中国語（簡体字）'}
}
