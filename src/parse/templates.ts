import type {Found} from './regions.ts'

/** Where the target of a link begins: behind the words of the link, or behind the label of a definition. */
const TARGET = /(?:\]\(|^ {0,3}\[[^\]\n\r]{1,300}\]:)[ \t]*/gm
const CLOSERS: Readonly<Record<string, string>> = {'{{': '}}', '{%': '%}'}
/** A template in a target is no longer than this. */
const LONGEST = 300

/**
 * Templates of Liquid and its kin in the targets of links that end the target for Markdown: `[a](/{{ page.lang }}/b)`,
 * `[1]: {{ site.url }}/b`, `[a]({% link _posts/b.md %})`. The builder fills them in before it reads Markdown.
 */
export function templates(source: string, from: number): Found[] {
  if (!source.includes('{{', from) && !source.includes('{%', from)) return []
  TARGET.lastIndex = from
  return [...source.matchAll(TARGET)].flatMap(({0: before, index}) => inTarget(source, index + before.length))
}

function inTarget(source: string, from: number): Found[] {
  const found: Found[] = []
  let at = from
  while (at < source.length && !/[\s)]/.test(source[at]!)) {
    const closer = /^[<%]/.test(source[at + 2] ?? '') ? undefined : CLOSERS[source.slice(at, at + 2)]
    const close =
      closer === undefined
        ? -1
        : source.slice(at + 2, at + LONGEST).search(closer === '}}' ? /\}\}|[\n\r]/ : /%\}|[\n\r]/)
    const end = at + 2 + close + 2
    if (close < 0 || !source.startsWith(closer!, end - 2)) at += 1
    else {
      if (/[\s()<>"'[\]]/.test(source.slice(at, end))) found.push({start: at, end, kind: 'shortcode', wrap: ['', '']})
      at = end
    }
  }
  return found
}
