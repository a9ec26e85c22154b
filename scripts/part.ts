import * as z from 'zod/mini'
import type {Examined} from '../src/check/examined.ts'
import {InputError} from '../src/input-error.ts'
import type {Unread} from '../src/model/index.ts'

/** What a check of one shard leaves: the examinations of its articles, each under the key of what it was made from. */
export interface Part {
  readonly format: 'stele-part'
  readonly version: 2
  readonly index: number
  readonly count: number
  /** Articles of the whole check. */
  readonly articles: number
  /** What could not be read, an article of this part each. */
  readonly unread: readonly Unread[]
  readonly examined: readonly {readonly key: string; readonly examined: Examined}[]
}

const count = z.number().check(z.int(), z.minimum(0))
const unread = z.object({
  file: z.string(),
  position: z.optional(z.object({line: count, column: count})),
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()]))
})
const schema = z.object({
  format: z.literal('stele-part'),
  version: z.literal(2),
  index: count,
  count,
  articles: count,
  unread: z.array(unread),
  examined: z.array(z.object({key: z.string(), examined: z.object({path: z.string()})}))
})

/**
 * Reads a part. The examinations themselves are taken as they are: their key is compared with the files before they are used.
 *
 * @throws InputError `part.form`.
 */
export function readPart(text: string, path: string): Part {
  try {
    const data: unknown = JSON.parse(text)
    if (schema.safeParse(data).success) return data as Part // Fits the schema.
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new InputError('part.form', {path})
}
