import {positions} from '../locate.ts'
import type {Article} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import type {Named} from './links-of.ts'
import type {Reason} from './release.ts'
import type {Shortcodes, VersionDraft} from './version-draft.ts'

/** The shortcodes of a text that was written for Hugo, closing ones and comments aside; null where there are none. */
export function shortcodesOf({blocks, text, syntax}: Article): Shortcodes | null {
  if (syntax.flavour !== 'hugo') return null
  const found = blocks
    .flatMap(({kind, range, segments}) => [
      ...(kind === 'shortcode' ? [range] : []),
      ...segments.flatMap(({codes}) => codes.flatMap(code => (code.kind === 'shortcode' ? [code.range] : [])))
    ])
    .filter(({start, end}) => !/^\{\{[<%]?\s*\//.test(text.slice(start, end)))
  const start = Math.min(...found.map(range => range.start))
  return found.length === 0 ? null : {count: found.length, line: positions(text)(start).line}
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
export function foreignTo(shape: TargetShape, {file, shortcodes}: VersionDraft): Reason[] {
  const unread: Reason[] = file.endsWith('.mdx') && !shape.isReadingMdx ? [{code: 'mdx-unread'}] : []
  return shortcodes && !shape.isReadingShortcodes ? [...unread, {code: 'shortcodes', ...shortcodes}] : unread
}
