import type {
  Article,
  Config,
  Locale,
  MessageArgs,
  ParallelText,
  Range,
  Segment,
  Severity,
  TermMatch,
  TranslationUnit
} from './model/index.ts'

/** The names of the placeholders of a message text: `“{{number}}” is …` has `number`. */
export type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** Message key to English text; zh and ja stand in `src/messages/`. */
export type Messages = Readonly<Record<string, string>>

/** A place in the version of one locale: UTF-16 offsets of its file. */
export interface Place {
  readonly locale: Locale
  readonly range: Range
}

/** What a rule says of one fault; the compiler compares `args` with the placeholders of the message. */
export type Complaint<M extends Messages> = {
  [Key in keyof M & string]: {
    readonly message: Key
    readonly at: Place
    readonly related?: readonly Place[]
    readonly culprit?: Locale
    /** New text for a range of the file of `at.locale`; only when it is right in every case. */
    readonly fix?: {readonly range: Range; readonly text: string}
  } & ([Placeholders<M[Key]>] extends [never]
    ? {readonly args?: MessageArgs}
    : {readonly args: Readonly<Record<Placeholders<M[Key]>, string | number>>})
}[keyof M & string]

/** What a rule is given besides the thing it looks at. */
export interface RuleContext<M extends Messages = Messages> {
  report(complaint: Complaint<M>): void
  /** The rule's options from the configuration. */
  readonly options: Readonly<Record<string, unknown>>
  readonly config: Config
  /** The names of the glossary in a segment: the longest where names overlap, ranges in `segment.text`. */
  terms(segment: Segment, locale: Locale): readonly TermMatch[]
}

/** A rule as its file states it. At least one `check…` is there; the grain is the rule's choice. */
export interface RuleDefinition<M extends Messages> {
  /** Kebab-case, names the fault. */
  readonly id: string
  /** One sentence: what is so in a good article. */
  readonly description: string
  readonly severity: Severity
  readonly messages: M
  checkArticle?(article: Article, context: RuleContext<M>): void
  checkParallel?(parallel: ParallelText, context: RuleContext<M>): void
  checkUnit?(unit: TranslationUnit, context: RuleContext<M> & {readonly parallel: ParallelText}): void
}

/** A rule, whatever its messages. */
export type Rule = RuleDefinition<Messages>

/** Checks at compile time that every report fills the placeholders of its message. */
export function defineRule<const M extends Messages>(rule: RuleDefinition<M>): Rule {
  // Sound: `check` calls a rule with the context made from the rule's own messages.
  return rule as unknown as Rule
}
