/** What an option takes: nothing, any text, or one of some values. */
export type FlagSpec =
  | {readonly kind: 'switch'}
  | {
      readonly kind: 'text'
      readonly placeholder: string
      /** Without a word behind it: empty. */
      readonly mayBeEmpty?: true
      /** Its text is among the command's own, not the one that commands share. */
      readonly isOwn?: true
    }
  | {readonly kind: 'choice'; readonly values: readonly string[]; readonly default?: string}

/** The options of a command by name; `dryRun` is `--dry-run`. */
export type FlagSpecs = Readonly<Record<string, FlagSpec>>

/** What a command is given for its options. */
export type FlagValues<Specs extends FlagSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends {kind: 'switch'}
    ? boolean
    : Specs[Name] extends {values: readonly (infer Value)[]; default: string}
      ? Value
      : Specs[Name] extends {values: readonly (infer Value)[]}
        ? Value | undefined
        : string | undefined
}

/** Options of more than one command; their texts are in `frame.flag`. */
export const OUTPUT = {kind: 'text', placeholder: 'FILE'} as const
export const LOCALE = {kind: 'text', placeholder: 'LOCALE'} as const
export const SHARED = ['format', 'output', 'locale']

/** What every command takes. */
export const COMMON = {
  root: {kind: 'text', placeholder: 'DIR'},
  lang: {kind: 'choice', values: ['en', 'zh', 'ja']},
  quiet: {kind: 'switch'},
  noColor: {kind: 'switch'}
} as const satisfies FlagSpecs
