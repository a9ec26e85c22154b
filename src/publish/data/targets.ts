import type {Target} from '../../model/index.ts'

/** What a site builder expects of the files it is given, as its documentation has it; `bench/builders.ts` proves it by building with the builder itself. */
export interface TargetShape {
  /** Where a version lies, without extension; `{folder}` is the folder of its locale. */
  readonly file: string
  /** The same for the project's source language, which some builders have at the root. */
  readonly sourceFile: string
  /** A folder's own page is `_index`, as in Hugo; elsewhere it becomes `index`. */
  readonly hasSectionFiles: boolean
  /** Signs in the name of a page that the builder, or an address, reads as something else; each becomes `-`. */
  readonly unread?: RegExp
  /** The builder passes over pages whose name begins so; where the project was not written for the builder, the name loses these signs. */
  readonly hidden?: RegExp
  /** Pages lie in the release where they lie in the project, which is the builder's own. */
  readonly isOwn?: true
  /** What the files of translations look like in a project of the builder. */
  readonly own?: RegExp
  /** The pages `index` that are written as `_index` in this release, where the builder tells the two apart. */
  readonly sections?: ReadonlySet<string>
  /** The builder leaves out pages with `draft: true` where readers are. */
  readonly isLeavingDraftsOut?: true
  /** How the builder makes the address of a page; `file`: every file has its own. */
  readonly addresses: 'file' | 'hugo' | 'docusaurus' | 'starlight'
  /** Of every file, where it is not that of the Markdown. */
  readonly extension?: '.html'
  /** How the builder makes the id of a heading from its text. */
  readonly slugs: 'github' | 'vitepress' | 'hugo'
  /** How a heading is given an id: by `{#id .class}`, by `{#id}` alone, by an empty element where the builder knows no syntax for it, or outside the text. */
  readonly headingId: 'braces' | 'id' | 'anchor' | 'outside'
  /** Versions of the builder cut a hyphen from the end of an id, others do not: a heading with such an id gets both. */
  readonly hasCutHyphens: boolean
  /** The builder prints the title of the front matter above the text. */
  readonly isTitlePrinted: boolean
  /** It prints the heading that the text begins with in its place. */
  readonly isHeadingPrinted?: true
  /** What a relative link leads to: the Markdown file, the address of the page, or Hugo's own reference. */
  readonly relative: 'file' | 'page' | 'relref'
  /**
   * What addresses in HTML are seen from: the file, the address of the page, or the file that is built, with VitePress's own look for images. `kept`: the
   * builder leaves them alone, and nobody knows from where a browser will see them.
   */
  readonly html: 'file' | 'page' | 'built' | 'kept'
  /** What becomes of links from the root of the site: other builders have other roots, and Hugo's settings decide what stands there. */
  readonly absolute: 'keep' | 'relative'
  /** The builder puts the language before an address that has none, and shows the source there where there is no translation. */
  readonly isAddingLanguage?: true
  /** The builder builds each language by itself: a file of another is unknown to it. */
  readonly isApart?: true
  /** Every language has a folder of its own, so that an address without one leads nowhere. */
  readonly isInFolders: boolean
  /** The builder itself shows the page of the source language where a translation is not there. */
  readonly isFallingBack: boolean
  /** Files that a page links to, and does not show, are published from `public/` only. */
  readonly hasPublicFolder: boolean
  /** The builder reads `.mdx`; of a plain tree nobody knows who reads it. */
  readonly isReadingMdx: boolean
  /** The builder runs the shortcodes of Hugo; a plain tree may be for Hugo. */
  readonly isReadingShortcodes: boolean
  /** The builder has no footnotes but by a plugin: a definition without blanks, as in Chinese and Japanese, is the target of a link to it. */
  readonly isWithoutFootnotes?: true
  /** The builder ends with an error at a link to `http://localhost:3000`, unless its configuration allows them. */
  readonly isRefusingLocal: boolean
  /** The builder has no language switch of its own: the page gets one. */
  readonly hasLanguageLine: boolean
}

export const TARGETS: Readonly<Record<Target, TargetShape>> = {
  plain: {
    file: '{folder}/{path}',
    sourceFile: '{folder}/{path}',
    hasSectionFiles: true,
    addresses: 'file',
    slugs: 'github',
    headingId: 'anchor',
    hasCutHyphens: false,
    isTitlePrinted: false,
    relative: 'file',
    html: 'file',
    absolute: 'keep',
    isInFolders: false,
    isFallingBack: false,
    hasPublicFolder: false,
    isReadingMdx: true,
    isReadingShortcodes: true,
    isRefusingLocal: false,
    hasLanguageLine: true
  },
  // https://gohugo.io/content-management/multilingual/ (by content directory)
  hugo: {
    isLeavingDraftsOut: true,
    file: 'content/{folder}/{path}',
    sourceFile: 'content/{folder}/{path}',
    hasSectionFiles: true,
    unread: /[#\\]|%(?=[\dA-Fa-f]{2})/g,
    hidden: /^\.+/,
    own: /(?:^|\/)content\//,
    addresses: 'hugo',
    slugs: 'hugo',
    headingId: 'braces',
    hasCutHyphens: false,
    isTitlePrinted: true,
    relative: 'relref',
    html: 'page',
    absolute: 'relative',
    isInFolders: false,
    isFallingBack: false,
    hasPublicFolder: false,
    isReadingMdx: false,
    isReadingShortcodes: true,
    isRefusingLocal: false,
    hasLanguageLine: false
  },
  // https://docusaurus.io/docs/i18n/tutorial
  docusaurus: {
    isLeavingDraftsOut: true,
    file: 'i18n/{folder}/docusaurus-plugin-content-docs/current/{path}',
    sourceFile: 'docs/{path}',
    hasSectionFiles: false,
    // A file whose name has `!` is one for loaders to webpack. An address is refused that `URL` and `encodeURI` do not encode alike, so `[中文]`.
    unread: /[%#?!\\[\]^|]/g,
    hidden: /^[._]+/,
    own: /(?:^|\/)i18n\/[^/]+\/docusaurus-plugin-content-/,
    addresses: 'docusaurus',
    slugs: 'github',
    headingId: 'id',
    hasCutHyphens: false,
    isTitlePrinted: true,
    relative: 'file',
    html: 'kept',
    absolute: 'relative',
    isAddingLanguage: true,
    isApart: true,
    isInFolders: false,
    isFallingBack: true,
    hasPublicFolder: false,
    isReadingMdx: true,
    isReadingShortcodes: false,
    isRefusingLocal: false,
    hasLanguageLine: false
  },
  // https://starlight.astro.build/guides/i18n/
  starlight: {
    isLeavingDraftsOut: true,
    file: 'src/content/docs/{folder}/{path}',
    sourceFile: 'src/content/docs/{folder}/{path}',
    hasSectionFiles: false,
    // A percent sign ends the build where the page has an image.
    unread: /[%#?\\]/g,
    hidden: /^[._]+/,
    own: /(?:^|\/)src\/content\/docs\//,
    addresses: 'starlight',
    slugs: 'github',
    headingId: 'anchor',
    // Astro 5 does unless `experimental.headingIdCompat` is set; Astro 6 does not.
    hasCutHyphens: true,
    isTitlePrinted: true,
    relative: 'page',
    html: 'page',
    absolute: 'keep',
    isInFolders: true,
    isFallingBack: true,
    hasPublicFolder: true,
    isReadingMdx: true,
    isReadingShortcodes: false,
    isRefusingLocal: false,
    hasLanguageLine: false
  },
  // https://vitepress.dev/guide/i18n
  vitepress: {
    file: '{folder}/{path}',
    sourceFile: '{path}',
    hasSectionFiles: false,
    // Brackets name the parameters of a route.
    unread: /[%#?\\[\]]/g,
    hidden: /^\.+/,
    own: /^(?!content\/)/,
    addresses: 'file',
    slugs: 'vitepress',
    headingId: 'braces',
    hasCutHyphens: false,
    isTitlePrinted: false,
    relative: 'file',
    html: 'built',
    absolute: 'relative',
    isInFolders: false,
    isFallingBack: false,
    hasPublicFolder: true,
    isReadingMdx: false,
    isReadingShortcodes: false,
    isWithoutFootnotes: true,
    isRefusingLocal: true,
    hasLanguageLine: false
  }
}
