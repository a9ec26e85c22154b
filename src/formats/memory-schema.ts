import * as z from 'zod/mini'

/** One line of a memory. */
export const memoryLineSchema = z.object({
  id: z.string().check(z.minLength(1)),
  source: z.string(),
  variants: z.record(
    z.string(),
    z.object({
      text: z.string(),
      state: z.enum(['initial', 'translated', 'reviewed', 'final']),
      origin: z.enum(['person', 'memory', 'machine']),
      from: z.optional(z.string()),
      was: z.optional(z.string())
    })
  )
})
