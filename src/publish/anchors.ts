import type {TargetShape} from './data/targets.ts'
import type {HeadingDraft} from './heading-draft.ts'
import {isPrintedAbove, isTitle} from './headings.ts'
import type {Change} from './link-context.ts'
import {createSlugger} from './slug.ts'
import type {VersionDraft} from './version-draft.ts'

/** The ids of a page: what its headings get, what has to be written for that, and what the ids that its links know have become. */
export interface Anchors {
  readonly changes: readonly Change[]
  /** An id as the project's own builder makes it, or as the text itself would have it, to the one it has; empty for the title that a builder prints. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether the page has a place in the release; undefined where components may make any. */
  has(id: string): boolean | undefined
}

/** What ids are made from. */
type Headed = Pick<VersionDraft, 'headings' | 'data' | 'flavour' | 'places'>

/** Gives the headings of a version the ids of the source's, so that a link to a section holds in every language. */
export function anchorsOf(version: Headed, source: Headed | undefined, shape: TargetShape): Anchors {
  const ids = source ? idsOf(source, shape) : []
  const own = idsOf(version, shape)
  const final = headingIds(version, source, shape)
  const changes = version.headings.flatMap((heading, index) => {
    const {id, at, attributes, text: words} = heading
    const wanted = final[index]!
    const isWritten = id === null ? wanted !== '' && wanted !== own[index] : !KNOWN[shape.headingId].test(attributes)
    // The builder makes an id of the words, too, which links in components know: a blank behind them would be part of it.
    const isApart = words.endsWith('\\') || final.some((one, other) => one === own[index] && other !== index)
    const others = [...ids, ...own, ...final]
    const text = isWritten ? written(wanted, {attributes, shape, others, isApart}) : attributes
    return text === attributes ? [] : [{range: {start: at, end: at + attributes.length}, text}]
  })
  const renamed = new Map<string, string>()
  for (const known of [own, knownIds(version)])
    known.forEach((id, index) => {
      if (id !== '' && id !== final[index] && !final.includes(id) && !renamed.has(id)) renamed.set(id, final[index]!)
    })
  const {places} = version
  const there = new Set([...final, ...(places ?? [])])
  return {changes, renamed, has: id => there.has(id) || (places === null ? undefined : false)}
}

/** The ids that the headings of a version have in the release, in order; the source's own where one says the same. */
export function headingIds(version: Headed, source: Headed | undefined, shape: TargetShape): string[] {
  const ids = source ? idsOf(source, shape) : []
  const own = idsOf(version, shape)
  return version.headings.map(({id, partner}, index) => id ?? ((partner !== null && ids[partner]) || own[index]!))
}

/** How an id may be written for a builder. */
const KNOWN: Readonly<Record<TargetShape['headingId'], RegExp>> = {
  braces: /^[ \t]*\{#[^{}]*\}$/,
  // Docusaurus 3.10 has comments too; one backslash keeps the braces from being code.
  id: /^[ \t]*(?:\{#[^\s{}]+\}|\\\{#[^\s{}\\]+\\\}|\{\/\*.*\*\/\}|<!--.*-->)$/,
  anchor: /^$/,
  outside: /^/
}

interface Written {
  readonly attributes: string
  readonly shape: TargetShape
  /** Ids that the page has elsewhere. */
  readonly others: readonly string[]
  /** The id of the words is that of another heading here, or their last sign would hide what stands behind it. */
  readonly isApart: boolean
}

/** An id as the builder reads it, with what else its author wrote there, where the builder knows that. */
function written(id: string, {attributes, shape, others, isApart}: Written): string {
  switch (shape.headingId) {
    case 'outside':
      return attributes
    case 'braces':
      return ` {${[`#${id}`, ...classesOf(attributes)].join(' ')}}`
    case 'id':
      return ` {#${id}}`
    case 'anchor': {
      const cut = shape.hasCutHyphens && id.endsWith('-') ? id.slice(0, -1) : ''
      const all = cut === '' || others.includes(cut) ? [id] : [id, cut]
      return `${isApart ? ' ' : ''}${all.map(one => `<a id="${attribute(one)}"></a>`).join('')}`
    }
  }
}

/** What attributes hold besides an id. */
function classesOf(attributes: string): string[] {
  const [, inside = ''] = /^[ \t]*\{(?!\/):?([^{}]*)\}$/.exec(attributes) ?? []
  const words = inside.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? []
  return words.filter(word => !word.startsWith('#'))
}

function attribute(id: string): string {
  return id.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`)
}

/** The ids of all headings; one that the builder prints elsewhere takes part in no count. */
function idsOf({headings, data}: Headed, shape: TargetShape): string[] {
  const slug = createSlugger(shape.slugs)
  if (!shape.isTitlePrinted && typeof data.title === 'string' && !headings.some(isTitle)) slug(data.title)
  const isPrinted = (heading: HeadingDraft) =>
    shape.isTitlePrinted && (shape.isOwn ? isTitle(heading) : isPrintedAbove(heading, data, shape))
  return headings.map(heading => (isPrinted(heading) ? '' : slug(heading.text, heading.id)))
}

/** The ids as the links of the project know them: made by its own builder. */
function knownIds({headings, flavour}: Headed): string[] {
  const slug = createSlugger(flavour === 'vitepress' || flavour === 'hugo' ? flavour : 'github')
  return headings.map(({text, id}) => slug(text, id))
}
