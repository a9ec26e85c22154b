import type {Translate} from '../messages/index.ts'
import type {
  Language,
  Locale,
  LocaleConfig,
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
  /** The rules of the check: id to description. */
  readonly descriptions: ReadonlyMap<string, string>
  /** What could not be read; people are told of it beside the report, services only in it. */
  readonly unread?: readonly Unread[]
  /** For a report that shows the texts themselves: the language it speaks, the locales, the articles with findings, lined up. */
  readonly language?: Language
  readonly locales?: readonly LocaleConfig[]
  readonly parallels?: readonly ParallelText[]
  /** The names of the glossary in a segment. */
  readonly terms?: (segment: Segment, locale: Locale) => readonly TermMatch[]
}

/** Findings to a string; escapes for its format. */
export type Reporter = (report: Report, options: ReporterOptions) => string

/** The words of a finding. */
export function wording({rule, message, args}: Report['findings'][number], t: Translate): string {
  return t(`rules.${rule}.${message}`, args)
}

/** A file of the content as findings name it: relative to the folder of the content. */
export function contentFile(file: string, contentRoot: string): string {
  return file.startsWith(contentRoot) ? file.slice(contentRoot.length) : file
}

/** Why a file could not be read, in words. */
export function unreadable({code, args}: Unread, t: Translate): string {
  return t(`input.${code}`, args)
}

/** Why something was not checked, in words. */
export function unchecked({file, reason, args}: Unchecked, t: Translate): string {
  return t(`report.unchecked.${reason}`, {file, ...args})
}
