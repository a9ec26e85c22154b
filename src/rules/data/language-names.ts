/**
 * Languages and scripts as they call themselves: the links to the other versions of a page have these names in every version. Source: CLDR,
 * the names of `zh-Hans`, `zh-Hant`, `zh-TW`, `zh-HK`, `yue`, `wuu` and `ja` in their own languages, and the names that Taiwan uses.
 */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  '日本語',
  '中文',
  '简体中文',
  '繁體中文',
  '正體中文',
  '简体',
  '繁體',
  '正體',
  '台灣',
  '臺灣',
  '香港',
  '澳門',
  '粵語',
  '吴语',
  '国语',
  '國語'
])

/** Further languages that sites are translated into, as they call themselves. Source: CLDR, as for those above. */
export const OTHER_LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'English',
  'Deutsch',
  'Français',
  'Español',
  'Português',
  'Português (Brasil)',
  'Português do Brasil',
  'Italiano',
  'Nederlands',
  'Polski',
  'Čeština',
  'Svenska',
  'Dansk',
  'Suomi',
  'Magyar',
  'Română',
  'Ελληνικά',
  'Русский',
  'Українська',
  'Türkçe',
  'العربية',
  'עברית',
  'فارسی',
  'हिन्दी',
  'বাংলা',
  'ไทย',
  'Tiếng Việt',
  'Bahasa Indonesia',
  '한국어'
])
