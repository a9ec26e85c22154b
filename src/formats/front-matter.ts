import {stringify} from 'yaml'

/** A top-level date in quotation marks, as `stringify` writes it for readers of YAML 1.1. */
const DATE = /^([A-Za-z][A-Za-z0-9_-]*: )"(\d{4}-\d{2}-\d{2})"$/gm

/**
 * YAML front matter with both fences and a line end, keys in the order given, one line a string. Strings are quoted
 * where YAML 1.2 or 1.1 would read them as something else; a top-level ISO date stays bare. Empty data gives nothing.
 */
export function serializeFrontMatter(data: Readonly<Record<string, unknown>>): string {
  if (Object.keys(data).length === 0) return ''
  const yaml = stringify(data, {lineWidth: 0, blockQuote: false, compat: 'yaml-1.1', aliasDuplicateObjects: false})
  return `---\n${yaml.replace(DATE, '$1$2')}---\n`
}
