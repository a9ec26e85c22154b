import {languageNamed} from './language.ts'
import {type Candidate, placed, together} from './placed.ts'

/** A file of a translation: the folder of the site, the language, the plugin with its id, the version. */
const I18N =
  /^((?:[^/]+\/)?)i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(?:(current|version-[^/]+)\/)?./

/** A set of pages: those of a plugin, of documents in one version. */
interface Part {
  readonly plugin: 'docs' | 'blog' | 'pages'
  /** Of a plugin that a site has more than once. */
  readonly id: string
  readonly version: string
}

interface Found {
  readonly base: string
  readonly locale: string
  readonly part: Part
}

/**
 * `docs/{path}` and `i18n/{locale}/docusaurus-plugin-content-docs/current/{path}`; the same for older versions, further collections of documents,
 * the blog and single pages (https://docusaurus.io/docs/i18n/introduction#translation-files-location).
 */
export function docusaurus(pages: readonly string[]): Candidate[] {
  const found = pages.flatMap((page): Found[] => {
    const [, base = '', locale = '', plugin, id = '', version = ''] = I18N.exec(page) ?? []
    if (!languageNamed(locale) || (plugin !== 'docs' && plugin !== 'blog' && plugin !== 'pages')) return []
    return plugin === 'docs' && version === '' ? [] : [{base, locale, part: {plugin, id, version}}]
  })
  const [first] = found
  if (!first) return []
  const {base} = first
  const named = new Map(found.map(({part}) => [nameOf(part), part]))
  const parts = [...named.values()]
    .filter(part => pages.some(page => page.startsWith(base + ownFolder(part))))
    .sort(byPlugin)
  const side = (folderOf: (part: Part) => string) =>
    together(
      parts.map(part => {
        const folder = base + folderOf(part)
        const own = pages.filter(page => page.startsWith(folder))
        return {name: nameOf(part), side: placed(folder, own, false)}
      })
    )
  const locales = [...new Set(found.map(({locale}) => locale))]
  const translated = (locale: string) => side(part => translatedFolder(part, locale))
  return [
    {
      name: 'docusaurus',
      sides: new Map([['', side(ownFolder)], ...locales.map(locale => [locale, translated(locale)] as const)])
    }
  ]
}

function ownFolder({plugin, id, version}: Part): string {
  if (plugin === 'pages') return 'src/pages/'
  if (version === '' || version === 'current') return `${id || plugin}/`
  return `${id && `${id}_`}versioned_docs/${version}/`
}

function translatedFolder({plugin, id, version}: Part, locale: string): string {
  return `i18n/${locale}/docusaurus-plugin-content-${plugin}${id && `-${id}`}/${version && `${version}/`}`
}

function nameOf({plugin, id, version}: Part): string {
  return [plugin, id, version].join(' ')
}

/** Single pages, documents, the blog; what is written now before older versions, the newest first. */
function byPlugin(a: Part, b: Part): number {
  const order = ['pages', 'docs', 'blog']
  const age = ({version}: Part) => (version.startsWith('version-') ? 1 : 0)
  return (
    order.indexOf(a.plugin) - order.indexOf(b.plugin) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
    age(a) - age(b) ||
    b.version.localeCompare(a.version, 'en', {numeric: true})
  )
}
