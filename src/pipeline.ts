import {align} from './align/index.ts'
import {type KeptAlignment, keptAlignment, realigned} from './align/kept.ts'
import {syntaxOf} from './config/settings.ts'
import {mendMarkup} from './markup/index.ts'
import type {Config, Locale, Memory, ParallelText} from './model/index.ts'
import {parse} from './parse/index.ts'
import {segment} from './segment/index.ts'
import {sourceLanguageOf} from './source-language.ts'
import type {TermFinder} from './terms/index.ts'

/** One version of an article as read from disk. */
export interface Source {
  readonly path: string
  readonly locale: Locale
  /** File relative to the project root. */
  readonly file: string
  readonly text: string
}

/** What the way from text to parallel text needs besides the text. */
export interface LineUpOptions {
  readonly config: Config
  readonly finder?: TermFinder
  readonly memory?: Memory | undefined
  /** Passes over what cannot be parsed of MDX, and leaves a version out of the parallel text where nothing else helps, instead of throwing. */
  readonly isTolerant?: boolean
  /** Markup that is not read as such is mended, though no reader of the page does it; as `isTolerant` where nothing is said. */
  readonly isMended?: boolean
  /** Where the alignment of these very sources may be kept. */
  readonly kept?: AlignmentStore | undefined
}

/** Keeps one alignment. */
export interface AlignmentStore {
  read(): KeptAlignment | undefined
  write(alignment: KeptAlignment): void
}

/**
 * Parses, segments and aligns the versions of one article, given in the order of the configured locales.
 *
 * @throws InputError when a version cannot be read as Markdown with front matter, or names a source language that the project has not.
 */
export function lineUp(
  sources: readonly Source[],
  {config, finder, memory, kept, isTolerant = false, isMended = isTolerant}: LineUpOptions
): ParallelText {
  const read = ({text, ...about}: Source, isTolerant: boolean) =>
    parse(text, {...about, syntax: syntaxOf(config, about.file), isTolerant, isMended: isTolerant})
  const parsed = sources.map(source => read(source, isTolerant))
  const whole = isMended ? mendMarkup(parsed, (article, text) => read({...article, text}, true)) : parsed
  const all = whole.map(segment)
  const path = all[0]?.path ?? ''
  const [articles, faulty] = [all.filter(({fault}) => !fault), all.filter(({fault}) => fault)]
  // Where nothing is mended the blocks are others.
  const isKept = articles.length > 1 && articles.every(({broken}) => !broken)
  const known = isKept ? kept?.read() : undefined
  const again = () => align(articles, {path, source: sourceLanguageOf(articles, config), finder, memory})
  const parallel = known ? realigned(known, articles, {path, again}) : again()
  if (!known && isKept) kept?.write(keptAlignment(parallel))
  return faulty.length > 0 ? {...parallel, faulty} : parallel
}
