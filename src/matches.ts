/**
 * All matches of a global expression. `matchAll` makes an expression anew of the source of the one it is given, each time: that costs more
 * than to read a sentence.
 */
export function matches(text: string, global: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match; match = global.exec(text)) {
    found.push(match)
    if (match[0] === '') global.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
