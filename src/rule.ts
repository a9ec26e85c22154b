import type * as z from 'zod/mini'
import type {
  Article,
  Config,
  Locale,
  Location,
  Memory,
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
    /** The witnesses. */
    readonly related?: readonly Place[]
    /** Other places of the same fault, which is told once. */
    readonly repeats?: readonly Place[]
    readonly culprit?: Locale
    /** Where this fault weighs otherwise than the rule's others. */
    readonly severity?: Severity
    /** New text for a range of the file of `at.locale`; only when it is right in every case. */
    readonly fix?: {readonly range: Range; readonly text: string}
  } & ([Placeholders<M[Key]>] extends [never]
    ? {readonly args?: MessageArgs}
    : {readonly args: Readonly<Record<Placeholders<M[Key]>, string | number>>})
}[keyof M & string]

/** What a rule is given besides the thing it looks at. */
export interface RuleContext<M extends Messages = Messages> extends Surroundings {
  report(complaint: Complaint<M>): void
}

/** What is known around an article. */
export interface Surroundings {
  /** The rule's options from the configuration. */
  readonly options: Readonly<Record<string, unknown>>
  readonly config: Config
  /** What the memory has of the article, where it knows it. */
  readonly memory?: Memory | undefined
  /** The names of the glossary in a segment: the longest where names overlap, ranges in `segment.text`; `target` as in `TermFinder`. */
  terms(segment: Segment, locale: Locale, target?: Locale): readonly TermMatch[]
}

/** What `gather` is given: no way to report, but one to place what the project's verdict will point at. */
export interface GatherContext extends Surroundings {
  place(place: Place): Location
}

/** What a rule gathered of one article. */
export interface Facts<F> {
  readonly path: string
  readonly facts: F
}

/** A complaint over the project, whose places are locations that `gather` made. */
export type ProjectComplaint<M extends Messages> = Omit<Complaint<M>, 'at' | 'related' | 'repeats'> & {
  readonly at: Location
  readonly related?: readonly Location[]
  readonly repeats?: readonly Location[]
}

/** What a rule is given that judges the whole project. */
export interface ProjectContext<M extends Messages = Messages> extends Pick<Surroundings, 'options' | 'config'> {
  /** The Markdown files of the project, relative to its root, whether they are checked or not. */
  readonly files: ReadonlySet<string>
  report(complaint: ProjectComplaint<M>): void
}

/** A rule as its file states it. At least one `check…` is there; the grain is the rule's choice. */
export interface RuleDefinition<M extends Messages, F = unknown> {
  /** Kebab-case, names the fault. */
  readonly id: string
  /** One sentence: what is so in a good article. */
  readonly description: string
  readonly severity: Severity
  readonly messages: M
  /** The shape of its options in a project; a rule without has none. */
  options?(config: Config): z.ZodMiniType
  checkArticle?(article: Article, context: RuleContext<M>): void
  checkParallel?(parallel: ParallelText, context: RuleContext<M>): void
  checkUnit?(unit: TranslationUnit, context: RuleContext<M> & {readonly parallel: ParallelText}): void
  /** What `checkProject` needs to know of an article: small, and data that JSON can hold, since it is kept in place of the texts. */
  gather?(parallel: ParallelText, context: GatherContext): F | undefined
  /** Judges what was gathered of all articles, in the order of their paths. */
  checkProject?(facts: readonly Facts<F>[], context: ProjectContext<M>): void
}

/** A rule, whatever its messages. */
export type Rule = RuleDefinition<Messages>

/** Checks at compile time that every report fills the placeholders of its message. */
export function defineRule<const M extends Messages, F = unknown>(rule: RuleDefinition<M, F>): Rule {
  // Sound: `check` calls a rule with the context made from the rule's own messages.
  return rule as unknown as Rule
}
