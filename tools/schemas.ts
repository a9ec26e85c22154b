import * as z from 'zod/mini'
import {configSchema, ruleSettings} from '../src/config/schema.ts'
import {glossarySchema} from '../src/formats/glossary-schema.ts'
import {rules} from '../src/rules/index.ts'

const SOURCES: Readonly<Record<string, {readonly title: string; readonly schema: z.ZodMiniType}>> = {
  'schema/config.schema.json': {title: 'Stele configuration', schema: configSchema},
  'schema/glossary.schema.json': {title: 'Stele glossary', schema: glossarySchema}
}

/** The published JSON Schemas (2020-12): file to text. */
export function schemas(): Map<string, string> {
  const texts = Object.entries(SOURCES).map(([file, {title, schema}]) => {
    const {$schema, ...rest} = z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io: 'input',
      override: ({zodSchema, jsonSchema}) => {
        // Any name is taken when a configuration is read, the check knows which rules there are.
        if (zodSchema === ruleSettings) jsonSchema.propertyNames = {enum: rules.map(({id}) => id)}
      }
    })
    return [file, `${shortLists(JSON.stringify({$schema, title, ...rest}, undefined, 2))}\n`] as const
  })
  return new Map(texts)
}

/** Lists of strings on one line where they fit, as the formatter of this repository has them. */
function shortLists(json: string): string {
  return json.replaceAll(/^(.*)\[\n((?:\s+"[^"\n]*",?\n)+)\s+\](,?)$/gm, (whole, before, items, after) => {
    const line = `${before}[${items.trim().replaceAll(/,\s+/g, ', ')}]${after}`
    return line.length <= 120 ? line : whole
  })
}
