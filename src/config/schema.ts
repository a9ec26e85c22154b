import * as z from 'zod/mini'
import {describe} from '../formats/describe.ts'

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
  flavour: describe(z.optional(flavour), 'Which syntax is read; gfm when left out.'),
  translatableKeys: describe(
    z.optional(z.array(z.string())),
    'Front matter keys with text to translate: title, hero.actions.text. What the builder of the flavour shows when left out.'
  ),
  translatableAttributes: describe(
    z.optional(z.array(z.string())),
    'Attributes of HTML, JSX and directives with text to translate.'
  ),
  translatableComments: describe(
    z.optional(z.boolean()),
    'Whether comments in blocks of code are text to translate; false when left out.'
  )
}

/** The shape of `stele.config.json`: types, checks and the published JSON Schema in one. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  locales: describe(
    z.optional(
      z.record(
        z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, {error: 'locale'})),
        z.strictObject({tag: z.optional(z.string()), folder: z.optional(folder)})
      )
    ),
    'The languages by their names in paths and settings; en, zh and ja when left out.'
  ),
  sourceLanguage: describe(
    z.optional(z.string()),
    'The language that leads, unless the front matter of an article says another; the first locale when left out.'
  ),
  content: describe(
    z.optional(z.union([contentSet, z.array(contentSet)])),
    'Where the pages lie, from the root: a pattern with {locale} and {path}, one with {path} for each locale, or a list of these.'
  ),
  ignore: describe(z.optional(z.array(filled)), 'Globs of files that are no content, from the root.'),
  glossary: describe(z.optional(filled), 'The file of the glossary; glossary.json when left out.'),
  ...syntax,
  rules: describe(z.optional(ruleSettings), 'The severity of each rule, or its severity and its options.'),
  overrides: describe(
    z.optional(z.array(z.strictObject({files: z.array(filled), ...syntax, rules: z.optional(ruleSettings)}))),
    'Other settings for files that match globs; the later one wins.'
  ),
  release: describe(
    z.optional(
      z.strictObject({
        error: describe(z.optional(treatment), 'The version is to blame for an error; refuse when left out.'),
        stale: describe(z.optional(treatment), 'Its source has changed since; refuse when left out.'),
        unreviewed: describe(z.optional(treatment), 'Nobody has reviewed it; allow when left out.'),
        draft: describe(z.optional(treatment), 'It has text as a machine wrote it; refuse when left out.'),
        provisional: describe(z.optional(treatment), 'It uses a name that is not attested; notice when left out.'),
        note: describe(z.optional(treatment), 'It has a note of “sync”; refuse when left out.'),
        address: describe(z.optional(treatment), 'It would have the address of another page; refuse when left out.'),
        refused: describe(
          z.optional(z.enum(['stop', 'fallback'])),
          'What a refused version means: nothing is published (stop, when left out), or all others are (fallback).'
        ),
        fallback: describe(
          z.optional(z.union([fallback, z.array(fallback)])),
          'What stands in the place of a refused version; omit when left out.'
        ),
        target: describe(
          z.optional(z.enum(['plain', 'hugo', 'docusaurus', 'starlight', 'vitepress'])),
          'The site builder; plain when left out.'
        ),
        layout: describe(
          z.optional(z.enum(['builder', 'project'])),
          'Whether pages lie where the builder looks for them, or where they lie in the project.'
        ),
        name: describe(
          z.optional(z.union([name, z.record(z.string(), name)])),
          'What the site is called, in all languages or in each.'
        ),
        url: describe(
          z.optional(z.string().check(z.regex(/^https?:\/\/[^\s?#]+$/, {error: 'url'}))),
          'Where the site will be: “https://example.org/news”.'
        )
      })
    ),
    'What a release and the site publish.'
  )
})

/** A configuration as written. */
export type ConfigFile = z.infer<typeof configSchema>
