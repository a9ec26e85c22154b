/**
 * Eras of Japan since 1868 by their first year. Source: 元号法 and the 告示 of each change; 明治5 and earlier by the old calendar,
 * where only the year is meant. CLDR has the same years in the `japanese` calendar.
 */
export const ERAS: Readonly<Record<string, number>> = {令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868}
