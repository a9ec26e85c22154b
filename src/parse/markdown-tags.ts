import type {Found} from './regions.ts'

/** A tag alone on its line whose content is Markdown to kramdown and Python-Markdown: `<div class="note" markdown="1">`. */
const TAG =
  /^ {0,3}(<[a-z][a-z0-9]*\b[^<>\n\r]{0,300}?\smarkdown(?:=(?:"(?:1|block|true)"|'(?:1|block|true)'|1|block))?(?:\s[^<>\n\r]{0,300})?>)[ \t]*(?=\r?\n[ \t]*\S)/gm
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/gm

/** Such tags with text on the next line, which Markdown alone would read as HTML up to the next blank line. Those in fences are code. */
export function markdownTags(source: string, from: number): Found[] {
  if (!/\smarkdown\b/.test(source)) return []
  const fences = [...source.slice(from).matchAll(FENCE)].map(({index}) => from + index)
  let before = 0
  TAG.lastIndex = from
  return [...source.matchAll(TAG)].flatMap(({0: line, 1: tag = '', index}): Found[] => {
    while (before < fences.length && fences[before]! < index) before += 1
    const start = index + line.indexOf(tag)
    const isCode = before % 2 === 1
    return isCode ? [] : [{start, end: start + tag.length, kind: 'tag', wrap: ['<?', '?>']}]
  })
}
