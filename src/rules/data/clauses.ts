/** What a clause ends with, by language; a word that joins two in Chinese and Japanese only before a number or code. */
export const BREAKS: Readonly<Record<string, RegExp>> = {
  en: /,(?!\d)|[;–—]|\b(?:and|while|whereas|but|or|then)\b/g,
  zh: /[，、；。]|,(?!\d)|[和与及而](?=\s?[\d\uE000-\uF8FF一二三四五六七八九十])/gu,
  ja: /[、。；，]|,(?!\d)|(?:[とや]|および|及び)(?=\s?[\d\uE000-\uF8FF一二三四五六七八九十])/gu
}

/** Nothing but marks, the number of a section of the manual and a word that joins two. */
export const LISTED =
  /^(?:[^\p{L}\p{N}]|\(\d\)|\b(?:and|or|vs)\b|[和与或及跟至到とや]|以及|或者|还是|及び|および|または|あるいは)*$/u
