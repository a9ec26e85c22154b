import type {CodeRoles} from './codes.ts'
import type {Enclosures} from './enclosures.ts'

/** Languages with own rules; `zh` stands for both scripts. */
export type RuleLanguage = 'en' | 'zh' | 'ja'

/** A run of terminators that may end a sentence; UTF-16 offsets. */
export interface Candidate {
  readonly text: string
  readonly language: RuleLanguage
  readonly enclosures: Enclosures
  readonly roles: CodeRoles
  /** Where the sentence began. */
  readonly start: number
  /** The first terminator. */
  readonly index: number
  /** Behind the terminators and the marks and codes that close with them. */
  readonly run: number
}
