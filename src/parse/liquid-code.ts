import {FENCE, fenceBehind} from './fence.ts'

const OPENING = /^([ \t]*)\{%-?[ \t]*(highlight|codeblock|prism)(?:[ \t]+([^\s%]+))?[^%\n\r]*%\}[ \t]*$/

/**
 * The text with the tags of Liquid that hold code (`{% highlight ruby %}` … `{% endhighlight %}`) as fences of the same length. Tags that
 * are not closed, that stand in a fence or hold one, and code that stands further out than its tag, stay.
 */
export function withCodeFences(text: string, from: number): string {
  if (!/\{%-?[ \t]*end(?:highlight|codeblock|prism)\b/.test(text)) return text
  const lines = text.slice(from).split(/(?<=\n)/)
  let fence: string | undefined
  let result = text.slice(0, from)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    fence = fenceBehind(line, fence)
    const opening = fence === undefined ? OPENING.exec(line.trimEnd()) : null
    const end = opening ? closingLine(lines, at, opening) : -1
    if (!opening || end < 0) {
      result += line
      continue
    }
    const [, indent = '', , lang = ''] = opening
    result += padded(`${indent}~~~~~${/^[\w+#.-]+$/.test(lang) ? lang : ''}`, line)
    result += lines.slice(at + 1, end).join('') + padded(`${indent}~~~~~`, lines[end]!)
    at = end
  }
  return result
}

/** The line that closes a tag; -1 where what stands between is no code of its own. */
function closingLine(lines: readonly string[], at: number, [, indent = '', name = '']: RegExpExecArray): number {
  const closing = new RegExp(`^[ \\t]*\\{%-?[ \\t]*end${name}[ \\t]*-?%\\}\\s*$`)
  const end = lines.findIndex((line, index) => index > at && closing.test(line))
  const code = lines.slice(at + 1, Math.max(at + 1, end))
  const isOwn = code.every(line => (line.trim() === '' || line.startsWith(indent)) && !FENCE.test(line))
  return isOwn ? end : -1
}

/** `line` with other words, the same length and the same end. */
function padded(words: string, line: string): string {
  const end = /[\r\n]*$/.exec(line)![0]
  return words.padEnd(line.length - end.length) + end
}
