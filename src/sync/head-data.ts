import {InputError} from '../input-error.ts'
import type {MemoryText} from '../model/index.ts'
import {OWN_FIELDS} from '../own-fields.ts'
import {readToml} from '../parse/toml.ts'
import {readYaml} from '../parse/yaml.ts'

type Data = Readonly<Record<string, unknown>>

const HEAD = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)\n?(?:---|\.\.\.|\+\+\+)\s*$/

/** The data of a head that all versions share; a value that was taken out is empty, whether it stood in quotation marks or not. */
export function headData(head: string): Data | undefined {
  const [, fence, text] = HEAD.exec(head) ?? []
  if (fence === undefined || text === undefined) return undefined
  const source = {text, offset: 0, line: 1, file: '', translatableKeys: []}
  try {
    const {frontMatter} = fence === '---' ? readYaml(source) : readToml(source)
    return Object.fromEntries(Object.entries(frontMatter.data).filter(([key]) => !OWN_FIELDS.has(key)))
  } catch (error) {
    // What is taken out may leave what is no data.
    if (error instanceof InputError) return undefined
    throw error
  }
}

/** Data as a text that is equal for equal data, in whatever order. */
export function dataText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => inOrder(value ?? ''))
}

function inOrder(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/**
 * Whether the head of a translation needs none of what changed in that of its source: fields that it has as the source has them now, and
 * fields that it never had.
 */
export function hasHead({was, now, target}: Readonly<Record<'was' | 'now' | 'target', MemoryText>>): boolean {
  const [old, fresh, own] = [was, now, target].map(({text}) => headData(text))
  return old !== undefined && fresh !== undefined && own !== undefined && hasFields(old, fresh, own)
}

function hasFields(old: Data, fresh: Data, own: Data): boolean {
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].every(key => {
    const [before, after, mine] = [old[key], fresh[key], own[key]]
    if (isSame(before, after) || isSame(mine, after)) return true
    if (isRecord(before) && isRecord(after) && isRecord(mine)) return hasFields(before, after, mine)
    return mine === undefined && before !== undefined
  })
}

/** A field without a value is there, unlike one that is not. */
function isSame(a: unknown, b: unknown): boolean {
  return (a === undefined) === (b === undefined) && dataText(a) === dataText(b)
}
