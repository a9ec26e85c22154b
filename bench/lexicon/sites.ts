import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {align} from '../../src/align/index.ts'
import {NO_LEXICON} from '../../src/align/lexicon.ts'
import {InputError} from '../../src/input-error.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'
import type {Sample} from './sample.ts'

/** Units of a link must be this sure to be learned from. */
const SURE = 0.9
/** Names that the folder of a language may have. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {en: ['en'], zh: ['zh', 'zh-cn'], ja: ['ja']}
const CODES = /[\uE000-\uF8FF]/g

/** Linked sentences of a site whose languages are folders of `root`; `accept` chooses the pages by their path. */
export function siteSamples(root: string, accept: (page: string) => boolean): Sample[] {
  const folders = Object.entries(FOLDERS).flatMap(([locale, names]) =>
    names.filter(name => existsSync(join(root, name))).map(name => ({locale, folder: join(root, name)}))
  )
  const pages = readdirSync(folders[0]!.folder, {recursive: true, encoding: 'utf8'})
  return pages
    .filter(page => /\.mdx?$/.test(page) && accept(page))
    .sort()
    .flatMap(page => pageSamples(page, folders))
}

function pageSamples(page: string, folders: readonly {locale: string; folder: string}[]): Sample[] {
  const articles = folders
    .filter(({folder}) => existsSync(join(folder, page)))
    .flatMap(({locale, folder}) => {
      try {
        return [segment(parse(readFileSync(join(folder, page), 'utf8'), {path: page, locale, file: page}))]
      } catch (error) {
        // A page that is no Markdown for us teaches nothing.
        if (error instanceof InputError) return []
        throw error
      }
    })
  if (articles.length < 2) return []
  // Without a lexicon: what is learned must not depend on what was learned before.
  return align(articles, {path: page, source: 'en', lexicon: NO_LEXICON})
    .units.filter(({variants, confidence}) => variants.size > 1 && confidence >= SURE)
    .map(({variants}) => ({
      texts: Object.fromEntries(
        [...variants].map(([locale, list]) => [locale, list.map(({text}) => text.replace(CODES, ' ')).join(' ')])
      ),
      weight: 1
    }))
}
