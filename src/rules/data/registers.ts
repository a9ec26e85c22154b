/** How a text speaks to its reader. */
export interface Register {
  readonly form: string
  /** How a sentence shows it. */
  readonly regex: RegExp
  /** The form it speaks for where that is the style; elsewhere it is none: texts in である ask politely, too. */
  readonly as?: string
}

/** The registers of a language, and what keeps to one of them: the whole project, or each page by itself in its running text. */
export interface Registers {
  readonly keeps: 'project' | 'page'
  readonly forms: readonly Register[]
}

const QUIET = '[かねよ]?(?:[（(][^（）()]*[）)])?[。！？]$'

/**
 * Chinese: the plain and the polite “you”. Japanese: endings of a sentence, です・ます and である (JTF style guide 1.1.1: one of them in a text). A
 * sentence that ends with a noun, with かどうか or in quotation marks shows neither.
 */
export const REGISTERS: Readonly<Record<string, Registers>> = {
  zh: {
    keeps: 'project',
    forms: [
      {form: '您', regex: /您/},
      {form: '你', regex: /你(?!好[！!])/}
    ]
  },
  ja: {
    keeps: 'page',
    forms: [
      {
        form: 'です・ます',
        regex: new RegExp(`(?:です|ます|ました|ません|ませんでした|でした|でしょう|ましょう)${QUIET}`)
      },
      {form: 'ください', regex: new RegExp(`(?:ください|下さい)${QUIET}`), as: 'です・ます'},
      {
        form: 'だ・である',
        regex: new RegExp(
          `(?:[くぐぬぶむる]|[立持待打勝保育放断絶もまた]つ|(?<![でま])す|(?<!しょ|ど)う|(?<![まで]し)た|だ|ない|たい|しい)${QUIET}`
        )
      }
    ]
  }
}
