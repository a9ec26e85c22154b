import {InputError} from '../input-error.ts'
import type {Config, Flavour, Target} from '../model/index.ts'
import {DEFAULT_SYNTAX, parse} from '../parse/index.ts'
import type {TargetShape} from './data/targets.ts'
import {keptReader, type Last, type LastEntry} from './last.ts'
import {linksOf} from './links-of.ts'
import {decoded} from './percent.ts'
import {folderOf, pageAddress} from './place.ts'
import type {Plan} from './plan.ts'
import {replaced} from './rewritten.ts'
import {resolve} from './way.ts'

/** How a builder reads a page that was written for it. */
const FLAVOURS: Readonly<Record<Target, Flavour>> = {
  plain: 'gfm',
  hugo: 'hugo',
  docusaurus: 'docusaurus',
  starlight: 'gfm',
  vitepress: 'vitepress'
}

/**
 * Reads pages of the last release once more. A page is as it was, but for links to pages that were in that release and are not in this one:
 * their words stay.
 *
 * @throws InputError `file.changed`.
 */
export function keptPages(plan: Plan, last: Last | undefined): (entry: LastEntry) => string {
  const textOf = keptReader(last)
  const gone = goneSince(plan, last)
  return entry => {
    const text = textOf(entry)
    return gone.size === 0 ? text : withoutLinks(text, entry, {gone, ...plan})
  }
}

/** The ways in which a page may name those that are gone. */
function goneSince({config, shape, links, decided}: Plan, last: Last | undefined): ReadonlySet<string> {
  const there = new Set(decided.flatMap(({decisions}) => decisions.flatMap(({file}) => file ?? [])))
  // Some builders show the source at the translation's own address.
  const isShown = (path: string) => shape.isFallingBack && links.isPublished(path, config.sourceLanguage)
  const lost = (last?.places ?? []).filter(({path, file}) => !there.has(file) && !isShown(path))
  return new Set(
    lost.flatMap(({path, locale, file}) => [
      file,
      pageAddress(path, locale, {config, shape}),
      reference(`/${path}`, folderOf(locale, config))
    ])
  )
}

/** A page and a language as `relref` names them, without extension and place. */
function reference(path: string, language: string): string {
  return `${language}:${path}`
}

interface Gone {
  readonly gone: ReadonlySet<string>
  readonly config: Config
  readonly shape: TargetShape
}

function withoutLinks(
  text: string,
  {path, locale, file: {path: file}}: LastEntry,
  {gone, config, shape}: Gone
): string {
  const syntax = {...DEFAULT_SYNTAX, flavour: FLAVOURS[config.release.target]}
  const isGone = (target: string) =>
    namesOf(target, file, pageAddress(path, locale, {config, shape})).some(name => gone.has(name))
  try {
    const links = linksOf(parse(text, {path, locale, file, syntax, isTolerant: true}))
    const marks = links.filter(({target}) => isGone(target)).flatMap(link => link.marks)
    return replaced(
      text,
      0,
      marks.map(range => ({range, text: ''}))
    )
  } catch (error) {
    // Front matter that a person wrote for a builder may be none for us.
    if (error instanceof InputError) return text
    throw error
  }
}

/** What a link may lead to: a file of the release, an address, a reference of Hugo. */
function namesOf(target: string, file: string, address: string): string[] {
  const [, page, language] = /^\{\{< relref path="([^"]*)" lang="([^"]*)" >\}\}$/.exec(target) ?? []
  if (page !== undefined && language !== undefined)
    return [reference(decoded(page.replace(/#.*$/s, '').replace(/\.\w+$/, '')), language)]
  const bare = decoded(target.replace(/[?#].*$/s, ''))
  if (bare === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(bare)) return []
  if (bare.startsWith('/')) return [bare, `${bare}/`]
  const folder = file.split('/').slice(0, -1)
  const near = resolve(folder, bare)
  return [near, `${near}.md`, `${near}.mdx`, `/${resolve(address.split('/').filter(Boolean), bare)}/`]
}
