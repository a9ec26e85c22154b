/**
 * Languages and scripts as they call themselves: the links to the other versions of a page have these names in every version. Source: CLDR,
 * the names of `zh-Hans`, `zh-Hant`, `zh-TW`, `zh-HK`, `yue`, `wuu` and `ja` in their own languages, those of `zh-Hans` and `zh-Hant` in each other, and
 * the names that Taiwan uses.
 */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  '日本語',
  '中文',
  '简体中文',
  '簡體中文',
  '繁体中文',
  '繁體中文',
  '正體中文',
  '简体',
  '簡體',
  '繁体',
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

/**
 * Further languages that sites are translated into, as they call themselves, in small letters as far as they have any. Source: CLDR 46, the
 * names of languages in their own locale, and the longer ones that rows of links use.
 */
export const OTHER_LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  `
english, deutsch, français, español, español (españa), português, português (brasil), português do brasil, português (br),
português brasileiro, brasileiro, italiano, nederlands, polski, čeština, slovenčina, slovenščina, svenska, dansk, suomi, norsk,
norsk bokmål, norsk nynorsk, íslenska, magyar, română, ελληνικά, русский, українська, беларуская, български, српски, македонски,
hrvatski, bosanski, shqip, eesti, latviešu, lietuvių, türkçe, azərbaycan, o‘zbek, қазақша, қазақ тілі, кыргызча, монгол, العربية,
עברית, فارسی, اردو, हिन्दी, हिंदी, বাংলা, मराठी, ગુજરાતી, ਪੰਜਾਬੀ, தமிழ், తెలుగు, ಕನ್ನಡ, മലയാളം, සිංහල, नेपाली, ไทย, ภาษาไทย, ລາວ, ខ្មែរ, ភាសាខ្មែរ,
မြန်မာ, tiếng việt, bahasa indonesia, indonesia, bahasa melayu, melayu, filipino, kiswahili, ქართული, հայերեն, català, euskara, galego,
gaeilge, cymraeg, afrikaans, esperanto, 한국어, 한글, 文言, 粤语
`
    .split(',')
    .map(name => name.trim())
)

/** The same languages as English calls them, in small letters. Source: CLDR 46. */
export const ENGLISH_LANGUAGE_NAMES: ReadonlySet<string> = new Set(
  `
arabic, bengali, bulgarian, catalan, chinese, simplified chinese, traditional chinese, chinese (simplified), chinese (traditional),
croatian, czech, danish, dutch, estonian, filipino, finnish, french, georgian, german, greek, hebrew, hindi, hungarian, indonesian,
italian, japanese, korean, latvian, lithuanian, malay, norwegian, persian, polish, portuguese, brazilian portuguese, romanian, russian,
serbian, slovak, slovenian, spanish, swedish, thai, turkish, ukrainian, urdu, vietnamese
`
    .split(',')
    .map(name => name.trim())
)
