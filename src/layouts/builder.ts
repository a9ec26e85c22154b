import type {Flavour, Target} from '../model/index.ts'

/** A configuration file of a site builder. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Names of the configuration files that are worth reading. */
export const SITE_FILES =
  /^(?:[^/]+\/)?(?:hugo\.(?:toml|ya?ml|json)|config\.(?:toml|ya?ml)|docusaurus\.config\.(?:js|ts|mjs|cjs)|astro\.config\.(?:js|ts|mjs|cjs|mts)|(?:docs\/)?\.vitepress\/config(?:\/index)?\.(?:js|ts|mjs|mts))$/

const FLAVOURS: readonly (readonly [RegExp, Flavour])[] = [
  [/docusaurus\.config\./, 'docusaurus'],
  [/astro\.config\./, 'mdx'],
  [/\.vitepress\/config/, 'vitepress'],
  [/(?:^|\/)hugo\.|(?:^|\/)config\.(?:toml|ya?ml)$/, 'hugo']
]

/** How the builders spell the language of the pages: `defaultContentLanguage` (Hugo), `defaultLocale` (Docusaurus, Starlight), `root: {lang}` (VitePress). */
const DEFAULT_LANGUAGE =
  /(?:defaultContentLanguage|defaultLocale)["']?\s*[:=]\s*["']([A-Za-z][\w-]*)["']|root["']?\s*:\s*\{[^{}]*?lang["']?\s*:\s*["']([A-Za-z][\w-]*)["']/

/** What a configuration file says of a site. */
export interface Builder {
  readonly flavour: Flavour
  /** What it names as the language of the pages. */
  readonly defaultLanguage: string | undefined
  /** Whose files a release may be, where that is known. */
  readonly target: Target | undefined
}

/** The builder of a site, by its configuration files and, without one, by what the pages are; and the language it says they are in. */
export function builderOf(paths: readonly string[], sites: readonly SiteFile[]): Builder {
  const known = FLAVOURS.find(([pattern]) => sites.some(({path}) => pattern.test(path)))
  const site = known && sites.find(({path}) => known[0].test(path))
  const match = site ? DEFAULT_LANGUAGE.exec(site.text) : null
  const language = match?.[1] ?? match?.[2]
  const flavour = known?.[1] ?? (paths.some(path => path.endsWith('.mdx')) ? 'mdx' : 'gfm')
  // `defaultLocale: "root"` of Starlight is no language.
  return {flavour, defaultLanguage: language === 'root' ? undefined : language, target: site && targetOf(flavour, site)}
}

/** Astro has more than one kind of documentation site. */
function targetOf(flavour: Flavour, {text}: SiteFile): Target | undefined {
  if (flavour === 'hugo' || flavour === 'docusaurus' || flavour === 'vitepress') return flavour
  return flavour === 'mdx' && /@astrojs\/starlight/.test(text) ? 'starlight' : undefined
}
