/** Places in a JSON text (RFC 8259), as UTF-16 offsets. Used only when something is wrong, so simple before fast. */

/** The value a path leads to in a well-formed text, or the nearest one there is; of equal keys the last, as `JSON.parse`. */
export function offsetAt(text: string, steps: readonly PropertyKey[]): number {
  return memberAt(text, steps).offset
}

/** The key a path ends with, or the nearest value there is. */
export function keyOffsetAt(text: string, steps: readonly PropertyKey[]): number {
  return memberAt(text, steps).start
}

function memberAt(text: string, steps: readonly PropertyKey[]): Omit<Member, 'key'> {
  let member = {start: skipBlanks(text, 0), offset: skipBlanks(text, 0)}
  for (const step of steps) {
    const last = membersOf(text, member.offset).findLast(({key}) => key === String(step))
    if (!last) return {start: member.offset, offset: member.offset}
    member = last
  }
  return member
}

interface Member {
  readonly key: string
  /** Of the key; of an item, of its value. */
  readonly start: number
  readonly offset: number
}

function membersOf(text: string, start: number): Member[] {
  const isObject = text[start] === '{'
  if (!isObject && text[start] !== '[') return []
  const members: Member[] = []
  let at = skipBlanks(text, start + 1)
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    let key = String(members.length)
    const start = at
    if (isObject) {
      const end = endOfString(text, at)
      key = String(JSON.parse(text.slice(at, end)))
      at = skipBlanks(text, skipBlanks(text, end) + 1)
    }
    members.push({key, start, offset: at})
    at = skipBlanks(text, endOfValue(text, at))
    if (text[at] === ',') at = skipBlanks(text, at + 1)
  }
  return members
}

function endOfValue(text: string, start: number): number {
  let depth = 0
  let at = start
  do {
    const character = text[at]!
    if (character === '"') at = endOfString(text, at)
    else if ('{['.includes(character)) [depth, at] = [depth + 1, at + 1]
    else if ('}]'.includes(character)) [depth, at] = [depth - 1, at + 1]
    else at = Math.max(endOfWord(text, at), at + 1)
  } while (depth > 0 && at < text.length)
  return at
}

/** Behind a run without blanks and marks of JSON. */
export function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[\s{}[\]:,"]/.test(text[at]!)) at += 1
  return at
}

/** Behind the closing quotation mark; -1 when there is none, or a line break or wrong escape before it. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]!
    if (character === '"') return at + 1
    if (character < ' ') return -1
    if (character !== '\\') continue
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))
    if (!escaped) return -1
    at += escaped[0].length
  }
  return -1
}

/** Behind the blanks of JSON. */
export function skipBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && ' \t\n\r'.includes(text[at]!)) at += 1
  return at
}
