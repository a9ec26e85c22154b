import type {Manifest} from './release.ts'

/** The manifest as JSON: keys sorted, two blanks of indent, a line end. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(sorted(manifest), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
