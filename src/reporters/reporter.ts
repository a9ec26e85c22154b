import type {Translate} from '../messages/index.ts'
import {reasoned} from '../messages/reason.ts'
import type {
  Language,
  Locale,
  LocaleConfig,
  MessageArgs,
  ParallelText,
  Report,
  Segment,
  TermMatch,
  Unchecked,
  Unread
} from '../model/index.ts'

/** What a reporter is given besides the findings. */
export interface ReporterOptions {
  readonly t: Translate
  /** The texts the findings stand in, by file. */
  readonly texts: ReadonlyMap<string, string>
  /** Folder of the content, ending with `/`; empty for the root. */
  readonly contentRoot: string
  readonly color: boolean
  readonly version: string
  /** The rules of the check, by id. */
  readonly descriptions: ReadonlyMap<string, RuleWords>
  /** What could not be read; people are told of it beside the report, services only in it. */
  readonly unread?: readonly Unread[]
  /** For a report that shows the texts themselves: the language it speaks, the locales, the articles with findings, lined up. */
  readonly language?: Language
  readonly locales?: readonly LocaleConfig[]
  readonly parallels?: readonly ParallelText[]
  /** The names of the glossary in a segment. */
  readonly terms?: (segment: Segment, locale: Locale) => readonly TermMatch[]
}

/** What a rule is about, in the reader's language. */
export interface RuleWords {
  readonly sentence: string
  /** Paragraphs of Markdown; none where nothing more is said. */
  readonly reason: string
}

/** Findings to a string; escapes for its format. */
export type Reporter = (report: Report, options: ReporterOptions) => string

/** The words of a finding. */
export function wording(
  {rule, message, args}: Pick<Report['findings'][number], 'rule' | 'message' | 'args'>,
  t: Translate
): string {
  const key = `${rule}.${message}`
  return t(`rules.${key}`, key === 'structure-mismatch.kind' ? named(args, t) : args)
}

/** Kinds of blocks as the reader calls them: `listItem paragraph` is a list item, `blockquote heading` a heading in a quotation. */
function named(args: MessageArgs, t: Translate): MessageArgs {
  const words = (shape: string) => {
    const kinds = shape.split(' ').filter((kind, at, all) => {
      const isTaken = kind === 'paragraph' && at > 0 && all[at - 1] !== 'element'
      return !isTaken && kind !== 'table'
    })
    const [inner = '', ...outer] = kinds.reverse().map(kind => t(`report.block.${kind}`))
    return outer.reduce((inner, outer) => t('report.inside', {inner, outer}), inner)
  }
  return {...args, found: words(String(args.found)), expected: words(String(args.expected))}
}

/** A file of the content as findings name it: relative to the folder of the content. */
export function contentFile(file: string, contentRoot: string): string {
  return file.startsWith(contentRoot) ? file.slice(contentRoot.length) : file
}

/** Why a file could not be read, in words. */
export function unreadable({code, args}: Unread, t: Translate): string {
  return t(`input.${code}`, reasoned(args, t))
}

/** Why something was not checked, in words. */
export function unchecked({file, reason, args}: Unchecked, t: Translate): string {
  return t(`report.unchecked.${reason}`, {file, ...args})
}
