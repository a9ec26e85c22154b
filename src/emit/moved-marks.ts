import {classOf} from './flanking.ts'
import {isMark, isStuck} from './marks.ts'
import type {Edges, Part} from './parts.ts'

const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '(': ')'
}
const CLOSING = /[。．，、；：！？…—,.;:!?]+$/u

/** Marks that cannot open or close move over the blanks, brackets or closing punctuation inside them. */
export function withMarksMoved(parts: readonly Part[], edges: Edges): Part[] {
  let moved = [...parts]
  for (const part of parts) {
    if (!isMark(part) || part.code.role !== 'open') continue
    const [open, close] = pairAt(moved, part.code.id)
    if (open < 0 || close < 0) continue
    moved = withoutInnerBlanks(moved, open, close)
    moved = withBracketsOutside(moved, part.code.id, edges)
    moved = withPunctuationOutside(moved, part.code.id, edges)
  }
  return moved
}

function pairAt(parts: readonly Part[], id: number): [open: number, close: number] {
  const at = (role: string) => parts.findIndex(part => isMark(part) && part.code.id === id && part.code.role === role)
  return [at('open'), at('close')]
}

/** Blanks directly inside the marks go outside. */
function withoutInnerBlanks(parts: Part[], open: number, close: number): Part[] {
  const [head, tail] = [parts[open + 1], parts[close - 1]]
  const result = [...parts]
  if (tail?.kind === 'text' && /\s$/.test(tail.text) && tail.text.trim() !== '') {
    result.splice(close - 1, 2, {kind: 'text', text: tail.text.trimEnd()}, parts[close]!, {kind: 'text', text: ' '})
  }
  const now = result[open + 1]
  if (head?.kind === 'text' && now?.kind === 'text' && /^\s/.test(now.text) && now.text.trim() !== '') {
    result.splice(open, 2, {kind: 'text', text: ' '}, parts[open]!, {kind: 'text', text: now.text.trimStart()})
  }
  return joined(result)
}

/** `**「x」**` becomes `「**x**」` where the brackets hold all there is. */
function withBracketsOutside(parts: Part[], id: number, edges: Edges): Part[] {
  const [open, close] = pairAt(parts, id)
  const inner = parts[open + 1]
  if (close !== open + 2 || inner?.kind !== 'text') return parts
  if (!isStuck(parts, open, edges) && !isStuck(parts, close, edges)) return parts
  const [opening, ...rest] = [...inner.text]
  const closing = rest.pop()
  if (
    !opening ||
    PAIRS[opening] !== closing ||
    rest.length === 0 ||
    rest.some(sign => sign === opening || sign === closing)
  )
    return parts
  if (classOf(rest[0]!) !== 'letter' || classOf(rest.at(-1)!) !== 'letter') return parts
  return joined([
    ...parts.slice(0, open),
    {kind: 'text', text: opening},
    parts[open]!,
    {kind: 'text', text: rest.join('')},
    parts[close]!,
    {kind: 'text', text: closing!},
    ...parts.slice(close + 1)
  ])
}

/** `**x：**y` becomes `**x**：y`. */
function withPunctuationOutside(parts: Part[], id: number, edges: Edges): Part[] {
  const [, close] = pairAt(parts, id)
  const inner = parts[close - 1]
  if (inner?.kind !== 'text' || !isStuck(parts, close, edges)) return parts
  const marks = CLOSING.exec(inner.text)?.[0] ?? ''
  const kept = inner.text.slice(0, inner.text.length - marks.length)
  if (marks === '' || kept === '' || classOf([...kept].at(-1)!) !== 'letter') return parts
  return joined([
    ...parts.slice(0, close - 1),
    {kind: 'text', text: kept},
    parts[close]!,
    {kind: 'text', text: marks},
    ...parts.slice(close + 1)
  ])
}

/** Neighbouring texts as one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = {kind: 'text', text: last.text + part.text}
    else if (part.kind !== 'text' || part.text !== '') result.push(part)
  }
  return result
}
