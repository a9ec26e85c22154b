import {InputError} from '../../input-error.ts'
import type {PoEntry} from './entry.ts'

type Field = 'previous' | 'previousContext' | 'context' | 'id' | 'plural' | 'text' | 'other'

interface Draft {
  line: number
  comments: string[]
  extracted: string[]
  references: string[]
  flags: string[]
  fields: Map<Field, string>
  isObsolete: boolean
}

/**
 * Reads a PO file, what msgmerge adds included: previous strings, obsolete entries.
 *
 * @throws InputError `po.syntax`, `po.string`, `po.plural`, with the line.
 */
export function readPo(text: string, path: string): PoEntry[] {
  const entries: PoEntry[] = []
  let draft: Draft | undefined
  let field: Field | undefined
  const finish = () => {
    if (draft) {
      const entry = entryOf(draft)
      if (entry) entries.push(entry)
    }
    draft = undefined
    field = undefined
  }
  const fail = (code: string, line: number) => new InputError(code, {path, position: {line, column: 1}})
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1
    if (raw.trim() === '') {
      finish()
      continue
    }
    const {content, isObsolete, isPrevious, comment} = kindOf(raw)
    if (comment) {
      // A comment behind a string begins the next entry.
      if (draft?.fields.has('text')) finish()
      draft ??= empty(line)
      addComment(draft, comment)
      continue
    }
    const [, name, string] =
      /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*("(?:[^"\\]|\\.)*")\s*$/.exec(content) ?? []
    if (string === undefined) throw fail(/^(?:msg|")/.test(content) ? 'po.string' : 'po.syntax', line)
    if (name !== undefined) {
      const next = fieldOf(name, isPrevious)
      if (draft && startsNew(draft, next)) finish()
      draft ??= empty(line)
      field = next
    }
    if (!draft || !field) throw fail('po.syntax', line)
    if (field === 'plural') throw fail('po.plural', line)
    draft.isObsolete ||= isObsolete
    draft.fields.set(field, (draft.fields.get(field) ?? '') + unquoted(string))
  }
  finish()
  return entries
}

function empty(line: number): Draft {
  return {line, comments: [], extracted: [], references: [], flags: [], fields: new Map(), isObsolete: false}
}

/** `msgctxt` or `msgid` behind a `msgstr`: entries need no blank line between them. */
function startsNew({fields}: Draft, next: Field): boolean {
  return fields.has('text') && next !== 'text' && next !== 'other'
}

function kindOf(raw: string) {
  const line = raw.trim()
  const [, mark = '', rest = ''] = /^(#~\|?|#\|)\s*(.*)$/.exec(line) ?? []
  if (mark !== '')
    return {content: rest, isObsolete: mark.startsWith('#~'), isPrevious: mark.endsWith('|'), comment: undefined}
  return {content: line, isObsolete: false, isPrevious: false, comment: line.startsWith('#') ? line : undefined}
}

function addComment(draft: Draft, comment: string): void {
  const rest = comment.slice(2).trim()
  if (comment.startsWith('#.')) draft.extracted.push(rest)
  else if (comment.startsWith('#:')) draft.references.push(...rest.split(/\s+/).filter(word => word !== ''))
  else if (comment.startsWith('#,'))
    draft.flags.push(
      ...rest
        .split(',')
        .map(flag => flag.trim())
        .filter(flag => flag !== '')
    )
  else draft.comments.push(comment.slice(1).trim())
}

function fieldOf(name: string, isPrevious: boolean): Field {
  if (name === 'msgctxt') return isPrevious ? 'previousContext' : 'context'
  if (name === 'msgid') return isPrevious ? 'previous' : 'id'
  if (name === 'msgid_plural') return 'plural'
  return name === 'msgstr' ? 'text' : 'other'
}

function entryOf({fields, ...rest}: Draft): PoEntry | undefined {
  const [id, text] = [fields.get('id'), fields.get('text')]
  if (id === undefined || text === undefined) return undefined
  const [previous, context] = [fields.get('previous'), fields.get('context')]
  return {...rest, ...(previous !== undefined && {previous}), ...(context !== undefined && {context}), id, text}
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v'}

function unquoted(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))/g, (_, octal?: string, hex?: string, sign = '') =>
      octal !== undefined
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : hex !== undefined
          ? String.fromCharCode(Number.parseInt(hex, 16))
          : (ESCAPES[sign] ?? sign)
    )
}
