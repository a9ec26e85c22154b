import type {Flavour} from '../../model/index.ts'

/**
 * Front matter keys that readers see, by site builder. Sources: the documentation of Hugo (front matter), Docusaurus (docs, blog and
 * pages plug-ins), Starlight (frontmatter reference), Mintlify (page metadata) and VitePress (frontmatter config, default theme).
 */
export const TRANSLATABLE_KEYS: Readonly<Record<Flavour, readonly string[]>> = {
  commonmark: ['title', 'description', 'source'],
  gfm: ['title', 'description', 'source', 'sidebarTitle'],
  hugo: ['title', 'linkTitle', 'description', 'summary'],
  docusaurus: ['title', 'sidebar_label', 'description', 'pagination_label'],
  mdx: [
    ...['title', 'description', 'sidebar.label', 'sidebarTitle', 'banner.content', 'prev.label', 'next.label'],
    ...['hero.title', 'hero.tagline', 'hero.image.alt', 'hero.actions.text']
  ],
  vitepress: [
    ...['title', 'description', 'hero.text', 'hero.tagline', 'hero.actions.text'],
    ...['features.title', 'features.details', 'features.linkText', 'prev.text', 'next.text']
  ]
}

/** Attributes of HTML, JSX and directives that readers see. Source: HTML Standard, translatable attributes (3.2.6.1), and what components of these builders are given. */
export const TRANSLATABLE_ATTRIBUTES: readonly string[] = [
  ...['title', 'alt', 'label', 'description', 'placeholder', 'summary', 'caption', 'text'],
  ...['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext']
]
