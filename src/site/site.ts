import type {Translate} from '../messages/index.ts'
import type {Locale, LocaleConfig} from '../model/index.ts'
import type {Decision} from '../publish/decide.ts'
import {dayOf} from '../publish/front.ts'
import {nameOf} from '../publish/names.ts'
import {folderOf} from '../publish/place.ts'
import type {Plan} from '../publish/plan.ts'
import type {Edition} from './frame.ts'

/** Where everything on the site is. */
export interface Site {
  readonly plan: Plan
  /** Every article's page. */
  readonly files: ReadonlySet<string>
  /** What readers of a locale find around the articles. */
  language(locale: LocaleConfig): LanguagePart
  /** The article in its own languages; stand-ins are none. */
  editions(path: string): readonly Edition[]
  /** The page of an article in the language it was written in; undefined where that is not published. */
  sourceFile(path: string): string | undefined
  /** The parallel edition for readers of a locale; undefined where fewer than two languages are published. */
  parallelFile(path: string, locale: Locale): string | undefined
}

/** The part of the site in one language. */
export interface LanguagePart {
  readonly t: Translate
  readonly siteName: string
  /** The list of its articles. */
  readonly home: string
  /** Undefined where no article has a date. */
  readonly feed: string | undefined
}

/** Lays a site out. */
export function layOut(plan: Plan, translate: (tag: string) => Translate): Site {
  const {config, decided, links} = plan
  const byPath = new Map(decided.map(one => [one.draft.path, one]))
  const own = (path: string) => (byPath.get(path)?.decisions ?? []).filter(isOwn)
  const editionOf = ({locale, file}: Decision): Edition[] => {
    const tag = config.locales.find(({id}) => id === locale)?.tag ?? locale
    return file === undefined ? [] : [{tag, file, name: nameOf(tag)}]
  }
  const hasFeed = new Map(
    config.locales.map(({id}) => [
      id,
      decided.some(({decisions}) => decisions.some(one => one.locale === id && isOwn(one) && isDated(one)))
    ])
  )
  return {
    plan,
    files: new Set(decided.flatMap(({decisions}) => decisions.flatMap(({file}) => file ?? []))),
    language({id, tag}) {
      const t = translate(tag)
      const folder = folderOf(id, config)
      const feed = hasFeed.get(id) ? `${folder}/feed.xml` : undefined
      return {t, siteName: nameIn(id, plan) ?? t('site.name'), home: homeOf(id, plan), feed}
    },
    editions: path => own(path).flatMap(editionOf),
    sourceFile: path => own(path).find(({locale}) => locale === links.sourceOf(path))?.file,
    parallelFile(path, locale) {
      // What the last site had is not what is lined up now.
      const versions = own(path).filter(({state}) => state === 'published')
      if (versions.length < 2 || !versions.some(one => one.locale === locale)) return undefined
      return `parallel/${folderOf(locale, config)}/${path}.html`
    }
  }
}

/** What the configuration calls the site in a language. */
function nameIn(locale: Locale, {config: {release}}: Plan): string | undefined {
  const {name} = release
  return typeof name === 'object' ? name[locale] : name
}

/** A version in its own language: published, or as the last site had it. */
export function isOwn({state, fallback}: Decision): boolean {
  return state === 'published' || fallback?.kind === 'last'
}

function isDated({version}: Decision): boolean {
  return version !== undefined && dayOf(version.data) !== undefined
}

/** The list of a locale's articles; beside an article that has its place. */
export function homeOf(locale: Locale, {config, links}: Plan): string {
  const folder = folderOf(locale, config)
  const isTaken = (name: string) => [name, `_${name}`].some(path => links.fileAt(path, locale) !== undefined)
  const name = ['index', 'articles', 'all-articles'].find(one => !isTaken(one))
  return `${folder}/${name ?? 'stele-articles'}.html`
}
