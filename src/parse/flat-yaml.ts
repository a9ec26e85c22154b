/** A value of flat YAML and where it stands in the text; `range` without its quotation marks. */
export interface FlatValue {
  readonly key: string
  readonly value: unknown
  readonly range: {readonly start: number; readonly end: number}
  readonly isQuoted: boolean
}

const KEY = /^([A-Za-z_][A-Za-z0-9_-]*):(?:[ ]+|$)/
/** What other kinds of value look like: what YAML's core schema (YAML 1.2.2, 10.3.2) reads as null, truth or number. */
const RESOLVED = /^(?:null|true|false|~)$/i
const TRUTHS: Readonly<Record<string, boolean>> = {true: true, false: false}
const QUOTED = /^(?:"[^"\\\p{C}]*"|'[^'\p{C}]*')$/u
const PLAIN = /^\p{L}[^\p{C}\u2028\u2029]*$/u
const NOT_PLAIN = /:(?: |$)| #/
const DATE = /^\d{4}-\d\d-\d\d$/
const LIST = /^\[ *(?:"[^"\\\p{C}]*"(?: *, *"[^"\\\p{C}]*")*)? *\]$/u

/**
 * Reads YAML that is nothing but `key: value` lines with words, quoted words, dates, truths, nothing, or lists of quoted words, as nearly all
 * front matter is; undefined for everything else, which the library reads. A property test holds the two readings equal.
 */
export function readFlatYaml(text: string): FlatValue[] | undefined {
  const values: FlatValue[] = []
  const keys = new Set<string>()
  let at = 0
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    if (line === '') continue
    const [head, key] = KEY.exec(line) ?? []
    if (head === undefined || key === undefined || keys.has(key) || RESOLVED.test(key)) return undefined
    keys.add(key)
    const written = line.slice(head.length)
    const value = resolve(written)
    if (value === undefined) return undefined
    const isQuoted = QUOTED.test(written)
    const inset = isQuoted ? 1 : 0
    const range = {start: start + head.length + inset, end: start + line.length - inset}
    values.push({key, value, range, isQuoted})
  }
  return values
}

/** Undefined when the library has to look. */
function resolve(written: string): unknown {
  if (written !== written.trimEnd()) return undefined
  if (written === '') return null
  if (QUOTED.test(written)) return written.slice(1, -1)
  if (Object.hasOwn(TRUTHS, written)) return TRUTHS[written]
  if (DATE.test(written)) return written
  if (LIST.test(written)) return written.match(/"[^"]*"/g)?.map(item => item.slice(1, -1)) ?? []
  return PLAIN.test(written) && !NOT_PLAIN.test(written) && !RESOLVED.test(written) ? written : undefined
}
