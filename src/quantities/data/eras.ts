/**
 * Eras of Japan since the opening of the country by their first year, with the Chinese form where it differs. Source: 元号法 and the 告示 of
 * each change; 明治5 and earlier by the old calendar, where only the year is meant. CLDR has the same years in the `japanese` calendar, and
 * 民国 in `roc`.
 */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2019,
  平成: 1989,
  昭和: 1926,
  大正: 1912,
  明治: 1868,
  民国: 1912,
  民國: 1912,
  慶応: 1865,
  慶應: 1865,
  庆应: 1865,
  元治: 1864,
  文久: 1861,
  万延: 1860,
  安政: 1854,
  嘉永: 1848
}

/** The modern eras as English writes them (Hepburn, with and without the mark of length). */
export const ENGLISH_ERAS: Readonly<Record<string, number>> = {
  Reiwa: 2019,
  Heisei: 1989,
  Showa: 1926,
  Shōwa: 1926,
  Taisho: 1912,
  Taishō: 1912,
  Meiji: 1868
}
