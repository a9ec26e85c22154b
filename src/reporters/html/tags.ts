/** The BCP 47 tags of the languages the report speaks. */
export const TAGS = {en: 'en', zh: 'zh-Hans', ja: 'ja'} as const
