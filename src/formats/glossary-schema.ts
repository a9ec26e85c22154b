import * as z from 'zod/mini'
import {describe} from './describe.ts'

const text = z.string().check(z.minLength(1))
// No blank at either end, no line break or other control character inside.
const name = z
  .string()
  .check(z.maxLength(300), z.regex(/^[^\s\p{Cc}](?:[^\r\n\p{Cc}]*[^\s\p{Cc}])?$/u, {error: 'name'}))
const date = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {error: 'date'}))
const locale = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/, {error: 'locale'}))

const term = z.strictObject({
  text: describe(name, 'The name as it is written in texts.'),
  status: describe(
    z.optional(z.enum(['preferred', 'admitted', 'deprecated', 'forbidden'])),
    'TBX administrative status; preferred when left out. Deprecated and forbidden names are found and reported.'
  ),
  form: describe(
    z.optional(z.enum(['full', 'short', 'abbreviation', 'reading'])),
    'Full when left out. A reading (kana, pinyin) is kept for people and not looked up in texts.'
  ),
  caseSensitive: describe(
    z.optional(z.boolean()),
    'Capitals must stand as written; true for an abbreviation, false for the rest when left out.'
  ),
  validFrom: describe(z.optional(date), 'First day the name is right for: 2018, 2018-11 or 2018-11-20.'),
  validUntil: describe(z.optional(date), 'Last day the name is right for.'),
  source: describe(z.optional(text), 'Where the name is attested.'),
  note: z.optional(text)
})

const concept = z.strictObject({
  id: describe(
    z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'identifier'})),
    'Lower-case words joined by hyphens, one concept each.'
  ),
  kind: z.enum(['organisation', 'person', 'title', 'place', 'event', 'work', 'product', 'term']),
  state: describe(
    z.enum(['approved', 'provisional']),
    'Provisional: not attested in every language; held back from a release as its policy says.'
  ),
  use: describe(
    z.optional(z.enum(['always', 'usually'])),
    'How far translations keep to the name. Left out: usually for the kind “term”, always for the others.'
  ),
  translate: describe(
    z.optional(z.boolean()),
    'False: the name stays in its own letters in every language. True when left out.'
  ),
  definition: z.optional(text),
  note: z.optional(text),
  source: describe(z.optional(text), 'Where the names are attested; a term may have its own.'),
  terms: describe(z.record(locale, z.array(term).check(z.minLength(1))), 'The names by locale.')
})

/** The shape of `glossary.json`: types, checks and the published JSON Schema in one. */
export const glossarySchema = describe(
  z.strictObject({$schema: z.optional(z.string()), concepts: z.array(concept)}),
  'The termbase of a Stele project: concepts and their names in every locale.'
)

/** A glossary as written. */
export type GlossaryFile = z.infer<typeof glossarySchema>
