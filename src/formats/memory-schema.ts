import * as z from 'zod/mini'
import type {BlockKind} from '../model/index.ts'

const text = {
  text: z.string(),
  codes: z.optional(z.record(z.string(), z.string())),
  level: z.optional(z.number())
}

export const memoryVariantSchema = z.object({
  ...text,
  continues: z.optional(z.literal(true)),
  moved: z.optional(z.literal(true)),
  state: z.enum(['initial', 'translated', 'reviewed', 'final']),
  origin: z.enum(['person', 'memory', 'machine']),
  from: z.optional(z.string()),
  was: z.optional(z.object(text))
})

/** One line of a memory. */
export const memoryLineSchema = z.object({
  id: z.string().check(z.minLength(1)),
  source: z.string(),
  // A kind that this version does not know is kept as it is.
  kind: z.optional(z.string() as z.ZodMiniType<BlockKind>),
  lead: z.optional(z.string()),
  variants: z.record(z.string(), memoryVariantSchema),
  notes: z.optional(z.array(z.string()))
})
