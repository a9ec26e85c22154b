import * as z from 'zod/mini'

const severity = z.enum(['off', 'note', 'warning', 'error'])
const treatment = z.enum(['refuse', 'notice', 'allow'])
const fallback = z.enum(['omit', 'source', 'last'])

/** A text with something in it. */
const name = z.string().check(z.regex(/\S/, {error: 'name'}))
const filled = z.string().check(z.minLength(1))

const flavour = z.enum(['commonmark', 'gfm', 'hugo', 'docusaurus', 'mdx', 'vitepress'])
/** Within the folder of the content. */
const folder = filled.check(z.regex(/^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]*$/, {error: 'folder'}))
/** From the root of the project, and nowhere out of it. */
const inside = z.regex(/^(?!\/)(?!(?:.*\/)?\.\.?\/)/, {error: 'inside'})
const pattern = z.string().check(z.regex(/^[^\\]*\{path\}[^\\]*$/, {error: 'pattern'}), inside)
const common = z.string().check(z.regex(/^(?=.*\{locale\})(?=.*\{path\})[^\\]*$/, {error: 'layout'}), inside)
const contentSet = z.union([common, z.record(z.string(), pattern)])

/** The settings of rules; which rules there are, the check knows. */
export const ruleSettings = z.record(
  z.string(),
  z.union([
    severity,
    z.strictObject({severity: z.optional(severity), options: z.optional(z.record(z.string(), z.unknown()))})
  ])
)
const syntax = {
  flavour: z.optional(flavour),
  translatableKeys: z.optional(z.array(z.string())),
  translatableAttributes: z.optional(z.array(z.string())),
  translatableComments: z.optional(z.boolean())
}

/** The shape of `stele.config.json`: types, checks and the published JSON Schema in one. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  locales: z.optional(
    z.record(
      z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, {error: 'locale'})),
      z.strictObject({tag: z.optional(z.string()), folder: z.optional(folder)})
    )
  ),
  sourceLanguage: z.optional(z.string()),
  content: z.optional(z.union([contentSet, z.array(contentSet)])),
  ignore: z.optional(z.array(filled)),
  glossary: z.optional(filled),
  ...syntax,
  rules: z.optional(ruleSettings),
  overrides: z.optional(z.array(z.strictObject({files: z.array(filled), ...syntax, rules: z.optional(ruleSettings)}))),
  release: z.optional(
    z.strictObject({
      error: z.optional(treatment),
      stale: z.optional(treatment),
      unreviewed: z.optional(treatment),
      draft: z.optional(treatment),
      provisional: z.optional(treatment),
      note: z.optional(treatment),
      address: z.optional(treatment),
      refused: z.optional(z.enum(['stop', 'fallback'])),
      fallback: z.optional(z.union([fallback, z.array(fallback)])),
      target: z.optional(z.enum(['plain', 'hugo', 'docusaurus', 'starlight', 'vitepress'])),
      layout: z.optional(z.enum(['builder', 'project'])),
      name: z.optional(z.union([name, z.record(z.string(), name)])),
      url: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s?#]+$/, {error: 'url'})))
    })
  )
})

/** A configuration as written. */
export type ConfigFile = z.infer<typeof configSchema>
