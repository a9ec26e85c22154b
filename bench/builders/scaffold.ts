import type {Target} from '../../src/model/index.ts'

/** A locale of the project that is built. */
export interface BuiltLocale {
  readonly folder: string
  readonly tag: string
  readonly isSource: boolean
}

/** How a project around a released tree is made and built. */
export interface Scaffold {
  /** What npm installs; empty where the builder is a program of its own. */
  readonly packages: readonly string[]
  readonly command: readonly string[]
  /** Where the built pages are. */
  readonly built: string
  /** What it puts at the root of the site. */
  readonly media: string
  /** The settings of the builder, the least that has all languages. */
  files(locales: readonly BuiltLocale[]): Readonly<Record<string, string>>
  /** Pages that the builder's own frame leads to, where the project has none. */
  homes(locales: readonly BuiltLocale[]): Readonly<Record<string, string>>
  /** Which lines of its output are a fault, and of which kind. */
  readonly faults: readonly (readonly [kind: string, pattern: RegExp])[]
}

/** The front page of a language. */
const HOME = '---\ntitle: Proof\n---\n'

const js = (value: unknown) => JSON.stringify(value, null, 2)

/** The builders with their settings as their documentation has them; broken links are looked for wherever the builder can. */
export const SCAFFOLDS: Readonly<Partial<Record<Target, Scaffold>>> = {
  vitepress: {
    packages: ['vitepress@1.6.4'],
    command: ['node_modules/.bin/vitepress', 'build'],
    built: '.vitepress/dist',
    media: 'public',
    files: locales => ({
      '.vitepress/config.mjs': `export default ${js({
        title: 'Proof',
        locales: Object.fromEntries(
          locales.map(({folder, tag, isSource}) => [isSource ? 'root' : folder, {label: tag, lang: tag}])
        )
      })}\n`
    }),
    homes: locales =>
      Object.fromEntries(locales.map(({folder, isSource}) => [isSource ? 'index' : `${folder}/index`, HOME])),
    faults: [
      ['dead link', /Found dead link (.*)/],
      ['error', /(?:\[vite[^\]]*\]|build error:|SyntaxError:) (.*)/]
    ]
  },
  docusaurus: {
    packages: ['@docusaurus/core@3', '@docusaurus/preset-classic@3', 'react@19', 'react-dom@19'],
    command: ['node_modules/.bin/docusaurus', 'build'],
    built: 'build',
    media: 'static',
    files: locales => ({
      'docusaurus.config.js': `module.exports = ${js({
        title: 'Proof',
        url: 'https://example.org',
        baseUrl: '/',
        onBrokenLinks: 'warn',
        onBrokenAnchors: 'warn',
        onDuplicateRoutes: 'warn',
        i18n: {
          defaultLocale: locales.find(({isSource}) => isSource)?.folder,
          locales: locales.map(({folder}) => folder),
          localeConfigs: Object.fromEntries(locales.map(({folder, tag}) => [folder, {htmlLang: tag}]))
        },
        presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: undefined}, blog: false, theme: {}}]]
      })}\n`,
      // The name of the site leads there.
      'src/pages/index.md': '# Proof\n'
    }),
    homes: () => ({}),
    faults: [
      ['dead link', /-> linking to (.*)/],
      ['dead link', /Markdown link with URL `([^`]*)`/],
      ['error', /\[ERROR\] (.*)/]
    ]
  },
  starlight: {
    packages: ['astro@5', '@astrojs/starlight@0.36', 'starlight-links-validator@0.19'],
    command: ['node_modules/.bin/astro', 'build'],
    built: 'dist',
    media: 'public',
    files: locales => ({
      'astro.config.mjs': `import {defineConfig} from 'astro/config'
import starlight from '@astrojs/starlight'
import links from 'starlight-links-validator'
// Ids as GitHub has them, as in Astro 6. The link checker cuts a hyphen from their end all the same: those links are followed in the
// built pages alone.
export default defineConfig({experimental: {headingIdCompat: true}, integrations: [starlight({
  title: 'Proof',
  defaultLocale: ${js(locales.find(({isSource}) => isSource)?.folder)},
  locales: ${js(Object.fromEntries(locales.map(({folder, tag}) => [folder, {label: tag, lang: tag}])))},
  plugins: [links({errorOnRelativeLinks: false, errorOnFallbackPages: false, errorOnLocalLinks: false, exclude: ({link}) => link.endsWith('-')})]
})]})
`,
      'src/content.config.ts': `import {defineCollection} from 'astro:content'
import {docsLoader} from '@astrojs/starlight/loaders'
import {docsSchema} from '@astrojs/starlight/schema'
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})}
`,
      'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
      'tsconfig.json': '{"extends": "astro/tsconfigs/strict", "compilerOptions": {"paths": {"~/*": ["./src/*"]}}}\n'
    }),
    homes: locales => Object.fromEntries(locales.map(({folder}) => [`src/content/docs/${folder}/index`, HOME])),
    faults: [
      ['dead link', /(?:├|└)─ (.* - .*)/],
      ['error', /\[(?:ERROR|InvalidContentEntry\w*|MDXError|[A-Z]\w+Error)\] (.*)/]
    ]
  },
  hugo: {
    packages: [],
    command: ['hugo'],
    built: 'public',
    media: 'static',
    files: locales => ({
      'hugo.json': js({
        baseURL: 'https://example.org/',
        title: 'Proof',
        defaultContentLanguage: locales.find(({isSource}) => isSource)?.folder,
        defaultContentLanguageInSubdir: true,
        refLinksErrorLevel: 'ERROR',
        disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap'],
        markup: {goldmark: {parser: {attribute: {title: true}}}},
        languages: Object.fromEntries(
          locales.map(({folder, tag}) => [
            folder,
            {languageCode: tag, languageName: tag, contentDir: `content/${folder}`}
          ])
        )
      }),
      'layouts/_default/single.html':
        '<h1>{{ .Title }}</h1>{{ range .Translations }}<a href="{{ .RelPermalink }}">{{ .Lang }}</a>{{ end }}{{ .Content }}\n',
      'layouts/_default/list.html':
        '<h1>{{ .Title }}</h1>{{ .Content }}{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}\n'
    }),
    homes: () => ({}),
    faults: [
      ['dead link', /REF_NOT_FOUND: (.*)/],
      ['error', /^(?:Error|ERROR)\b:? ?(?!.*REF_NOT_FOUND)(.*)/]
    ]
  }
}
