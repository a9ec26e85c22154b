/** A line is seldom longer. */
const REACH = 2000

/** The names of shortcodes that a text closes (`{{< /note >}}`). */
export function closedNames(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/\{\{[<%]\s*\/\s*([^\s<>%]+)/g)].map(([, name]) => name!))
}

/**
 * Whether a shortcode that is all of its line stands amid a paragraph, between two lines of text, and is no half of a pair: a word of the
 * sentence that the line before began.
 */
export function isInText(
  source: string,
  {start, end}: {readonly start: number; readonly end: number},
  closed: ReadonlySet<string>
): boolean {
  const [, slash = '', name = ''] = /^\{\{[<%]\s*(\/?)\s*([^\s<>%]+)/.exec(source.slice(start, end)) ?? []
  if (slash !== '' || closed.has(name)) return false
  const [, before = ''] = /([^\n\r]*)\r?\n[ \t]*$/.exec(source.slice(Math.max(0, start - REACH), start)) ?? []
  const [, after = ''] = /^[ \t]*\r?\n([^\n\r]*)/.exec(source.slice(end, end + REACH)) ?? []
  return beginsWithWord(before.replace(/^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+/, '')) && beginsWithWord(after)
}

/** No blank line, heading, rule, fence, tag, row or item, nor a shortcode alone. */
function beginsWithWord(line: string): boolean {
  const words = line.replaceAll(/\{\{[<%].*?[>%]\}\}/g, '').trim()
  if (words === '' || words.endsWith('-->')) return false
  return /^(?:[\p{L}\p{N}({\uFF08\u201C"'\u300C\u300E[]|`(?!``)|[*_](?=\S)|[，。、；：,.;:)）」』])/u.test(words)
}
