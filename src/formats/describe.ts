import * as z from 'zod/mini'

/** The description goes to the JSON Schema, for whoever edits the file with its help. */
export function describe<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, {description})
  return schema
}
