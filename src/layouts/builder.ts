import type {Flavour} from '../model/index.ts'

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

/** The builder of a site, by its configuration files and, without one, by what the pages are; and the language it says they are in. */
export function builderOf(
  paths: readonly string[],
  sites: readonly SiteFile[]
): {flavour: Flavour; defaultLanguage: string | undefined} {
  const known = FLAVOURS.find(([pattern]) => sites.some(({path}) => pattern.test(path)))
  const site = known && sites.find(({path}) => known[0].test(path))
  const match = site ? DEFAULT_LANGUAGE.exec(site.text) : null
  const language = match?.[1] ?? match?.[2]
  const flavour = known?.[1] ?? (paths.some(path => path.endsWith('.mdx')) ? 'mdx' : 'gfm')
  // `defaultLocale: "root"` of Starlight is no language.
  return {flavour, defaultLanguage: language === 'root' ? undefined : language}
}
