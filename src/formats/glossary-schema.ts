import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))

const term = z.strictObject({
  text,
  status: z.optional(z.enum(['preferred', 'admitted', 'deprecated'])),
  form: z.optional(z.enum(['full', 'short', 'abbreviation', 'reading'])),
  caseSensitive: z.optional(z.boolean()),
  source: z.optional(text),
  note: z.optional(text)
})

const concept = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  kind: z.enum(['organisation', 'person', 'title', 'place', 'event', 'work', 'product', 'term']),
  state: z.enum(['approved', 'provisional']),
  definition: z.optional(text),
  note: z.optional(text),
  source: z.optional(text),
  terms: z.record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/)), z.array(term).check(z.minLength(1)))
})

/** The shape of `glossary.json`: types, checks and the published JSON Schema in one. */
export const glossarySchema = z.strictObject({
  $schema: z.optional(z.string()),
  concepts: z.array(concept)
})

/** A glossary as written. */
export type GlossaryFile = z.infer<typeof glossarySchema>
