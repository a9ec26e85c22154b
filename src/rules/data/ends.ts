interface Sides {
  readonly before?: RegExp
  readonly behind?: RegExp
}

/** How a language tells the two ends of a way, of a change or a move. */
export interface Ends {
  readonly from: Sides
  readonly to: Sides
}

/** “From 30 to 60”, 从30提高到60, 30から60に: what stands right beside the one and the other. Source: the prepositions and particles of each language. */
export const ENDS: Readonly<Record<string, Ends>> = {
  en: {from: {before: /\bfrom (?:the )?[\s\uE000-\uF8FF]*$/i}, to: {before: /\bto (?:the )?[\s\uE000-\uF8FF]*$/i}},
  zh: {from: {before: /[从由自][\s\uE000-\uF8FF]*$/u}, to: {before: /[到至为][\s\uE000-\uF8FF]*$/u}},
  ja: {
    from: {behind: /^[\s\uE000-\uF8FF]?\p{L}{0,3}[\s\uE000-\uF8FF]*から/u},
    to: {behind: /^[\s\uE000-\uF8FF]?[\p{Script=Han}\p{Script=Katakana}ー]{0,4}[\s\uE000-\uF8FF]*(?:に|へ|まで)/u}
  }
}
