/** One entry of a PO file. */
export interface PoEntry {
  /** Line it begins at, from 1. */
  readonly line: number
  /** Of the translator: `# …`. */
  readonly comments: readonly string[]
  /** Of the program: `#. …`. */
  readonly extracted: readonly string[]
  /** Places: `#: …`. */
  readonly references: readonly string[]
  readonly flags: readonly string[]
  /** `#| msgid`: what it said when it was translated. */
  readonly previous?: string
  readonly context?: string
  readonly id: string
  readonly text: string
  /** `#~`: kept by the tool, no longer in use. */
  readonly isObsolete: boolean
}

const ESCAPES: Readonly<Record<string, string>> = {'\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r'}

/** A string as gettext writes it: one line, or one line a line behind an empty one. Controls that no editor shows are escaped too. */
function quoted(text: string): string {
  const escapeLine = (line: string) =>
    `"${line
      .replace(/[\\"\n\t\r]/g, sign => ESCAPES[sign]!)
      .replace(/[\u0000-\u001F\u007F]/g, sign => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return lines.length > 1 ? `""\n${lines.map(escapeLine).join('\n')}` : escapeLine(text)
}

/** An entry as lines, in the order gettext writes them. */
export function writeEntry({
  comments,
  extracted,
  references,
  flags,
  previous,
  context,
  id,
  text,
  isObsolete
}: PoEntry): string {
  const mark = isObsolete ? '#~ ' : ''
  const field = (name: string, value: string, lead = mark) => `${name} ${quoted(value)}`.replaceAll(/^/gm, lead)
  const lines = [
    ...comments.map(line => `# ${line}`.trimEnd()),
    ...extracted.map(line => `#. ${line}`.trimEnd()),
    ...(references.length > 0 ? [`#: ${references.join(' ')}`] : []),
    ...(flags.length > 0 ? [`#, ${flags.join(', ')}`] : []),
    ...(previous === undefined ? [] : [field('msgid', previous, isObsolete ? '#~| ' : '#| ')]),
    ...(context === undefined ? [] : [field('msgctxt', context)]),
    field('msgid', id),
    field('msgstr', text)
  ]
  return `${lines.join('\n')}\n`
}
