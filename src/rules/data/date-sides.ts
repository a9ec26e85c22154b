/** Whether a date is the last or the first day of something. */
export type DateSide = 'until' | 'since'

/** What stands next to a date on one of its sides. */
interface Words {
  readonly before?: RegExp
  readonly behind?: RegExp
}

/** What may stand between a date and its word: a weekday in brackets, the end of a month. */
const NOTE = '(?: ?[（(][^）)]{1,6}[）)])?(?:[初中下上]旬|末|底|頃|ごろ)?'

/** How a language says until when something lasts or is done, and since when. “As of” is either. Source: usage of news and notices. */
export const DATE_SIDES: Readonly<Record<string, Readonly<Record<DateSide, Words>>>> = {
  en: {
    until: {
      before:
        /\b(?:by|before|until|till|no later than|not later than|prior to|up to)(?: the end of)? (?:\p{Lu}\p{Ll}+day,? )?$/iu,
      behind: /^,? at the latest\b/u
    },
    since: {
      before:
        /\b(?:from|since|after|starting(?: on| in| from)?|beginning(?: on| in| from)?) (?:\p{Lu}\p{Ll}+day,? )?$/iu,
      behind: /^ (?:onwards?|or later)\b/u
    }
  },
  zh: {
    until: {
      before: /(?:最迟[于在]?|不迟于|不晚于)$/u,
      behind: new RegExp(`^${NOTE}(?:之前|以前|前(?![后半期往])|为止|止)`, 'u')
    },
    since: {before: /[自从]$/u, behind: new RegExp(`^${NOTE}(?:起|以来|之后|以后|后(?!半|期|天)|开始)`, 'u')}
  },
  ja: {
    until: {before: /遅くとも$/u, behind: new RegExp(`^${NOTE}(?:まで|以前|より前|の?前に)`, 'u')},
    since: {behind: new RegExp(`^${NOTE}(?:から|以降|以来|より後|の?後に)`, 'u')}
  }
}
