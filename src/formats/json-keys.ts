import type * as z from 'zod/mini'

/** The keys that a schema has at a path, in its order; none where it takes any or is no object. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  // Every schema of zod is one of these.
  const {def} = (schema as z.core.$ZodTypes)._zod
  const [first, ...rest] = path
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return keysAt(def.innerType, path)
    case 'union':
      return [...new Set(def.options.flatMap(option => keysAt(option, path)))]
    case 'array':
      return first === undefined ? [] : keysAt(def.element, rest)
    case 'record':
      return first === undefined ? [] : keysAt(def.valueType, rest)
    case 'object': {
      if (first === undefined) return Object.keys(def.shape)
      const child = def.shape[String(first)]
      return child ? keysAt(child, rest) : []
    }
    default:
      return []
  }
}
