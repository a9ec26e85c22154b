import type {Locale, ParallelText} from '../model/index.ts'
import {digest, withLineFeeds} from './digest.ts'
import type {DraftOptions} from './draft-options.ts'
import {evidencesOf} from './evidence.ts'
import {footnotesOf, importsOf, shortcodesOf} from './foreign.ts'
import {headingsOf} from './headings.ts'
import {htmlTargetsOf} from './html-targets.ts'
import {imagesOf, linksOf, localLinksOf} from './links-of.ts'
import {notesOf} from './notes.ts'
import {placesOf} from './places.ts'
import type {VersionDraft} from './version-draft.ts'

/** All that a release needs to know of an article, but its texts: plain data, small, so that a large site fits and a cache can keep it. */
export interface Draft {
  readonly path: string
  readonly source: Locale
  /** In the order of the configured locales. */
  readonly versions: readonly VersionDraft[]
  /** All its files, those that could not be parsed too. */
  readonly files: readonly {readonly locale: Locale; readonly file: string}[]
}

/** Reads from a parallel text what a release needs of it. */
export function draft(parallel: ParallelText, options: DraftOptions): Draft {
  const {path, source, articles, faulty = []} = parallel
  const evidence = evidencesOf(parallel, options)
  // No builder reads what is no MDX.
  const whole = [...articles.values()].filter(({slips}) => !slips)
  const versions = whole.map((article): VersionDraft => {
    const {locale, file, text, syntax, frontMatter} = article
    return {
      locale,
      file,
      content: contentOf(file, text),
      flavour: syntax.flavour,
      data: frontMatter.data,
      format: frontMatter.format ?? null,
      end: frontMatter.end,
      removals: notesOf(article).map(({range}) => range),
      links: linksOf(article),
      images: imagesOf(article),
      imports: importsOf(article),
      shortcodes: shortcodesOf(article),
      footnotes: footnotesOf(article),
      htmlTargets: htmlTargetsOf(article),
      localLinks: localLinksOf(article),
      headings: headingsOf(article, parallel),
      places: placesOf(article),
      evidence: evidence(article)
    }
  })
  const files = [...articles.values(), ...faulty].map(({locale, file}) => ({locale, file}))
  return {path, source, versions, files}
}

function contentOf(path: string, text: string): VersionDraft['content'] {
  const {sha256, size} = digest({path, content: withLineFeeds(text)})
  return {sha256, size}
}
