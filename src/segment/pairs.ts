import type {InlineCode, Range} from '../model/index.ts'

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i

/** The stretches from an opening code to its closing one, HTML tags too, as offsets of the codes; sorted by start. */
export function pairsOf(codes: readonly InlineCode[]): readonly Range[] {
  const pairs: Range[] = []
  const open = new Map<string, number[]>()
  for (const code of codes) {
    const mark = markOf(code)
    if (!mark) continue
    const waiting = open.get(mark.name) ?? []
    open.set(mark.name, waiting)
    if (mark.opens) waiting.push(code.at)
    else {
      const start = waiting.pop()
      if (start !== undefined) pairs.push({start, end: code.at})
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

function markOf({role, kind, id, data}: InlineCode): {readonly name: string; readonly opens: boolean} | undefined {
  if (role !== 'alone') return {name: `#${id}`, opens: role === 'open'}
  const tag = kind === 'html' ? TAG.exec(data) : null
  return tag ? {name: tag[2]!.toLowerCase(), opens: tag[1] === ''} : undefined
}
