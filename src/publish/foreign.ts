import {positions} from '../locate.ts'
import type {Article, Range} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import type {Change} from './link-context.ts'
import type {Named} from './links-of.ts'
import type {Reason} from './release.ts'
import type {Counted, Footnotes, VersionDraft} from './version-draft.ts'

/** The shortcodes of a text that was written for Hugo, closing ones and comments aside; null where there are none. */
export function shortcodesOf({blocks, text, syntax}: Article): Counted | null {
  if (syntax.flavour !== 'hugo') return null
  const found = blocks
    .flatMap(({kind, range, segments}) => [
      ...(kind === 'shortcode' ? [range] : []),
      ...segments.flatMap(({codes}) => codes.flatMap(code => (code.kind === 'shortcode' ? [code.range] : [])))
    ])
    .filter(({start, end}) => !/^\{\{[<%]?\s*\//.test(text.slice(start, end)))
  return counted(found, text)
}

/** The footnotes of a text; null where there are none. */
export function footnotesOf({blocks, text}: Article): Footnotes | null {
  const found = blocks.flatMap(({containers}) => containers.filter(({kind}) => kind === 'footnoteDefinition'))
  const ranges = [...new Set(found)].map(({range}) => range)
  const all = counted(ranges, text)
  return all && {...all, linkEnds: ranges.flatMap(({start, end}) => linkEnd(text.slice(start, end), start))}
}

/** The label of a definition, and the rest of the line on which its text begins, where that is the target of a link, with or without a title. */
const AS_LINK =
  /^\[\^[^\]]*\]:[ \t]*(?:\r?\n[ \t>]*)?(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?(?=[ \t]*(?:\r?\n|$))/

/** Where a footnote that a reader without footnotes takes for the definition of a link would end as one: before a break of its line. */
function linkEnd(definition: string, start: number): number[] {
  const found = AS_LINK.exec(definition)?.[0]
  return found === undefined ? [] : [start + found.length - (found.endsWith('\\') ? 1 : 0)]
}

/** What follows a target on its line makes it no definition; a reader with footnotes shows nothing. */
export function unlinked({footnotes}: VersionDraft): Change[] {
  return (footnotes?.linkEnds ?? []).map(at => ({range: {start: at, end: at}, text: ' <!-- -->'}))
}

function counted(ranges: readonly Range[], text: string): Counted | null {
  const start = Math.min(...ranges.map(range => range.start))
  return ranges.length === 0 ? null : {count: ranges.length, line: positions(text)(start).line}
}

/** What a page of MDX takes from files beside it: `import Map from './Map.jsx'`. */
export function importsOf({blocks, text, file}: Article): Named[] {
  if (!file.endsWith('.mdx')) return []
  const positionOf = positions(text)
  return blocks.flatMap(({kind, range}) => {
    const statements = text.slice(range.start, range.end)
    if (kind !== 'expression' || !/^(?:import|export)\s/.test(statements)) return []
    return [...statements.matchAll(IMPORT)].map(({1: target = '', indices}) => {
      const [start, end] = indices![1]!
      const place = {start: range.start + start, end: range.start + end}
      return {target, range: place, line: positionOf(place.start).line}
    })
  })
}

const IMPORT = /(?:\bfrom|^import)\s*["'](\.{1,2}\/[^"'\n]+)["']/dgm

/** What the builder of a release does not read. */
export function foreignTo(shape: TargetShape, {file, flavour, shortcodes, footnotes}: VersionDraft): Reason[] {
  return [
    ...(file.endsWith('.mdx') && !shape.isReadingMdx ? [{code: 'mdx-unread'} as const] : []),
    ...(shortcodes && !shape.isReadingShortcodes ? [{code: 'shortcodes', ...shortcodes} as const] : []),
    ...(footnotes && lacksFootnotes(shape, flavour)
      ? [{code: 'footnotes', count: footnotes.count, line: footnotes.line} as const]
      : [])
  ]
}

/** Whether a builder shows no footnotes of a page; one that was written for it has the plugins that it needs. */
export function lacksFootnotes({isWithoutFootnotes}: TargetShape, flavour: VersionDraft['flavour']): boolean {
  return isWithoutFootnotes === true && flavour !== 'vitepress'
}
