import {distance} from '../distance.ts'
import type {Article, Config, Locale, Location} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {codeLinks} from './links/code-links.ts'
import {filesNamed} from './links/relative-file.ts'
import {groupBy} from './shared/group-by.ts'

/** A relative link to a Markdown file. */
interface FileLink {
  readonly locale: Locale
  /** The files any of which would do, the one it names first. */
  readonly files: readonly string[]
  /** The builder looks for a page of the name everywhere. */
  readonly isSought: boolean
  /** The folder of all pages of the language. */
  readonly folder: string
  readonly at: Location
}

/** From so many pages on, links that mostly lead nowhere are the habit of a builder that nobody knows. */
const HABIT = 5
/** From so many on, links none of which leads anywhere are those of a part of a site. */
const NONE = 3

/** Whether most pages that are linked to, in any language, are not there. One page that is gone is none, however often it is linked to. */
function isHabit(gone: readonly FileLink[], links: readonly FileLink[]): boolean {
  const pages = (links: readonly FileLink[]) =>
    new Set(links.map(({files: [file = ''], folder}) => file.slice(folder.length))).size
  const [dead, all] = [pages(gone), pages(links)]
  return (dead >= HABIT && dead * 2 > all) || (dead >= NONE && dead === all)
}

export default defineRule({
  id: 'link-target',
  description: 'A relative link to a Markdown file leads to a page that is there.',
  severity: 'warning',
  messages: {
    gone: 'There is no page “{{file}}”.',
    near: 'There is no page “{{file}}”, but there is “{{near}}”.'
  },
  gather({articles, source}, {place, config}): readonly FileLink[] {
    return [...articles.values()].flatMap(article => {
      const {locale, file, syntax} = article
      const folders = foldersOf(article, source, config)
      if (!folders) return []
      return targetsOf(article).flatMap(({target, range}) => {
        const files = filesNamed(target, {file, ...folders})
        const isSought = syntax.flavour === 'hugo'
        return files.length > 0 ? [{locale, files, isSought, folder: folders.own, at: place({locale, range})}] : []
      })
    })
  },
  checkProject(facts: readonly {readonly facts: readonly FileLink[]}[], {report, files}) {
    const links = facts.flatMap(({facts}) => facts)
    const names = links.some(({isSought}) => isSought) ? new Set([...files].map(nameOf)) : new Set()
    const gone = links.filter(
      ({files: wanted, isSought}) =>
        !wanted.some(file => files.has(file)) && !(isSought && names.has(nameOf(wanted[0] ?? '')))
    )
    if (gone.length === 0 || isHabit(gone, links)) return
    const nearTo = nearest(files)
    for (const {
      locale,
      files: [file = ''],
      folder,
      at
    } of gone) {
      const about = {at, related: [], culprit: locale}
      const near = nearTo(file, folder)
      if (near === undefined) report({...about, message: 'gone', args: {file}})
      else report({...about, message: 'near', args: {file, near}})
    }
  }
})

/** Links and definitions of a version. */
function targetsOf({blocks, locale}: Article) {
  const definitions = blocks.flatMap(({kind, target, range}) =>
    kind === 'definition' && target !== undefined ? [{target, range}] : []
  )
  return [...codeLinks(blocks, locale), ...definitions]
}

/** The folders of all pages of the article's language and of the source, by the pattern that fits the file the longest. */
function foldersOf({locale, file}: Article, source: Locale, {content}: Config) {
  const [found] = content
    .map(set => ({own: folderOf(set.get(locale)), source: folderOf(set.get(source))}))
    .filter(({own}) => own !== undefined && file.startsWith(own))
    .sort((a, b) => b.own!.length - a.own!.length)
  return found && {own: found.own!, source: found.source ?? found.own!}
}

function folderOf(pattern: string | undefined): string | undefined {
  return pattern?.slice(0, pattern.lastIndexOf('/', pattern.indexOf('{path}')) + 1)
}

/** `pier.md` and `pier/index.md` are called `pier`. */
function nameOf(file: string): string {
  const path = file.replace(/(?:\/_?index)?\.mdx?$/i, '')
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Finds the page of the same language that was probably meant: alone of the name elsewhere, or with a slip in it. */
function nearest(files: ReadonlySet<string>): (file: string, folder: string) => string | undefined {
  const pages = [...files]
  const byName = groupBy(pages, file => file.slice(file.lastIndexOf('/') + 1))
  const byFolder = groupBy(pages, file => file.slice(0, file.lastIndexOf('/') + 1))
  return (file, folder) => {
    const at = file.lastIndexOf('/') + 1
    const same = (byName.get(file.slice(at)) ?? []).filter(one => one.startsWith(folder))
    const slips = () => (byFolder.get(file.slice(0, at)) ?? []).filter(one => distance(one, file, 2) <= 2)
    const near = same.length > 0 ? same : slips()
    return near.length === 1 ? near[0] : undefined
  }
}
