import {align} from '../../src/align/index.ts'
import type {Lexicon} from '../../src/align/lexicon.ts'
import {alignSentences} from '../../src/align/sentences.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'
import {readAnywhere} from '../../src/store/read.ts'
import type {TermFinder} from '../../src/terms/index.ts'
import {distinct, localeOf} from './locales.ts'
import {projectLexicon} from './project-lexicon.ts'
import {projectTerms} from './project-terms.ts'
import type {Aligned, Row} from './rows.ts'
import {joined, sentencesOf} from './text.ts'

/** What is known of the files. */
export interface FilesOptions {
  readonly root: string
  /** In the order of the files; told from names and texts when left out. */
  readonly locales?: readonly string[] | undefined
}

/**
 * Aligns files: Markdown when all are (`.md`, `.mdx`), else plain text; with what the memory of the project at `root` teaches
 * and the names of its glossary.
 *
 * @throws InputError when a file cannot be read.
 */
export function alignFiles(files: readonly string[], {root, locales: named}: FilesOptions): Aligned {
  const contents = files.map(file => ({file, text: readAnywhere(file, root)}))
  const locales = distinct(contents.map((content, index) => named?.[index] ?? localeOf(content.file, content.text)))
  const isMarkdown = files.every(file => /\.mdx?$/.test(file))
  const known = {lexicon: projectLexicon(root), finder: projectTerms(root)}
  return {locales, rows: isMarkdown ? markdownRows(contents, locales, known) : textRows(contents, locales, known)}
}

/** What a project knows of words and names. */
interface Known {
  readonly lexicon: Lexicon
  readonly finder: TermFinder | undefined
}

interface Content {
  readonly file: string
  readonly text: string
}

function markdownRows(contents: readonly Content[], locales: readonly string[], known: Known): Row[] {
  const articles = contents.map(({file, text}, index) =>
    segment(parse(text, {path: 'align', locale: locales[index]!, file}))
  )
  const {units} = align(articles, {path: 'align', source: locales[0]!, ...known})
  return units.map(unit => ({
    texts: new Map(
      locales.map(locale => [
        locale,
        joined((unit.variants.get(locale) ?? []).map(({text}) => text.replaceAll(/[\uE000-\uF8FF]/g, '')))
      ])
    ),
    confidence: unit.confidence,
    evidence: () => unit.evidence
  }))
}

function textRows(contents: readonly Content[], locales: readonly string[], known: Known): Row[] {
  const lines = contents.map(({text}, index) => sentencesOf(text, locales[index]!))
  const texts = Object.fromEntries(locales.map((locale, index) => [locale, lines[index]!]))
  return alignSentences(texts, known).map(({indexes, confidence, evidence}) => ({
    texts: new Map(locales.map((locale, side) => [locale, joined(indexes[side]!.map(index => lines[side]![index]!))])),
    confidence,
    evidence
  }))
}
