/** The offset of a key that an object of a well-formed JSON text (RFC 8259) has a second time; undefined when there is none. */
export function repeatedKey(text: string, data: unknown): number | undefined {
  // Strings may look like keys, never the other way round: equal numbers leave nothing to look for.
  return (text.match(/"\s*:/g) ?? []).length === keysIn(data) ? undefined : firstRepeated(text)
}

function keysIn(data: unknown): number {
  let count = 0
  const open = [data]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const inner = Object.values(value)
    if (!Array.isArray(value)) count += inner.length
    for (const one of inner) open.push(one)
  }
  return count
}

const STRING_OR_MARK = /"(?:[^"\\]+|\\.)*"|[{}[\],:]/g

function firstRepeated(text: string): number | undefined {
  // The keys of each object that is open; of a list, none.
  const open: (Set<string> | undefined)[] = []
  let last = {at: 0, text: ''}
  for (const {0: token, index} of text.matchAll(STRING_OR_MARK)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':') {
      const key = String(JSON.parse(last.text))
      if (open.at(-1)?.has(key)) return last.at
      open.at(-1)?.add(key)
    }
    last = {at: index, text: token}
  }
  return undefined
}
