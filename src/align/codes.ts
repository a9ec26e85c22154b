import {readMacro} from '../macro.ts'
import type {Block, InlineCode, Segment} from '../model/index.ts'
import type {Feature} from './feature.ts'
import {pathOf} from './features.ts'

/** Links, images, inline code and placeholders of a segment. */
export function codeFeatures({codes}: Segment): Feature[] {
  return codes.flatMap((code): Feature[] => {
    if (code.role === 'close') return []
    const key = keyOf(code)
    if (key === undefined) return []
    return [{kind: key.startsWith('c:') ? 'code' : 'link', key, seen: code.target ?? code.value ?? code.data}]
  })
}

function keyOf({kind, target, value, data}: InlineCode): string | undefined {
  if (kind === 'link' || kind === 'image') return target === undefined ? undefined : `u:${pathOf(target)}`
  if (kind === 'footnoteReference' || kind === 'linkReference' || kind === 'imageReference')
    return target === undefined ? undefined : `r:${target}`
  if (kind === 'inlineCode') return `c:${value ?? data}`
  const macro = kind === 'expression' ? readMacro(data) : undefined
  if (macro) return `c:${macro.name} ${macro.argument}`
  if (kind === 'shortcode' || kind === 'expression' || kind === 'math') return `c:${data}`
  return undefined
}

/** Lines of a code block that are looked at. */
const LINES = 40

/** What a block is, where it stands and, of code, what it holds. */
export function structureFeatures({
  kind,
  depth = 0,
  containers,
  column = 0,
  key,
  value,
  lang,
  meta,
  label,
  target
}: Block): Feature[] {
  const row = containers.find(container => container.kind === 'tableRow')
  const nesting = containers.map(container => container.kind).join('/')
  const place = `${nesting}/${kind}${depth}:${column}${row?.index === 0 ? 'head' : ''}`
  const features: Feature[] = [
    {kind: 'structure', key: `k:${kind}`, seen: kind},
    {kind: 'structure', key: `p:${place}`, seen: depth > 0 ? `h${depth}` : kind}
  ]
  if (key !== undefined) features.push({kind: 'code', key: `f:${key}`, seen: key})
  if (label !== undefined) features.push({kind: 'link', key: `r:${label}`, seen: label})
  if (target !== undefined) features.push({kind: 'link', key: `u:${pathOf(target)}`, seen: target})
  if (value === undefined) return features
  features.push({kind: 'code', key: `v:${value}`, seen: lang ?? kind})
  if (meta) features.push({kind: 'code', key: `m:${meta}`, seen: meta})
  for (const line of value.split('\n', LINES)) {
    // A comment is translated, what it speaks of is not.
    const text = line.trim().replace(COMMENT, '')
    if (text.length > 2) features.push({kind: 'latin', key: `l:${text}`, seen: text})
  }
  return features
}

const COMMENT = /\s+(?:#|\/\/)\s.*$/
