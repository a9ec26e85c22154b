import type {Article, Block, ParallelText} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import type {HeadingDraft} from './heading-draft.ts'
import type {Change} from './links.ts'
import {createSlugger} from './slug.ts'
import type {VersionDraft} from './version-draft.ts'

/** The headings of a version and their partners in the source. */
export function headingsOf(article: Article, {articles, blocks, source}: ParallelText): HeadingDraft[] {
  const sources = (articles.get(source)?.blocks ?? []).filter(isHeading)
  const partners = new Map<Block, number>()
  for (const {variants} of blocks) {
    const [own, theirs] = [article.locale, source].map(locale => (variants.get(locale) ?? []).filter(isHeading))
    own!.forEach((block, index) => {
      const partner = sources.indexOf(theirs![index]!)
      if (partner >= 0) partners.set(block, partner)
    })
  }
  const [first] = article.blocks.filter(({kind}) => kind !== 'frontMatterField')
  return article.blocks.filter(isHeading).map(block => {
    const {range, depth = 1, id, segments} = block
    return {
      depth,
      text: textOf(block, article.text),
      id: id ?? null,
      at: Math.max(...segments.map(segment => segment.range.end)),
      range,
      isFirst: block === first,
      partner: partners.get(block) ?? null
    }
  })
}

function isHeading({kind, segments}: Block): boolean {
  return kind === 'heading' && segments.length > 0
}

/** The words of a heading: code and alternative texts as words, other markup gone, blanks between sentences kept. */
function textOf({segments}: Block, source: string): string {
  return segments
    .map(({text, codes, range}, index) => {
      const words = new Map(codes.map(({at, role, value = ''}) => [at, role === 'alone' ? value : '']))
      const own = Array.from({length: text.length}, (_, at) => words.get(at) ?? text[at]).join('')
      const before = segments[index - 1]
      return before && /\s/.test(source.slice(before.range.end, range.start)) ? ` ${own}` : own
    })
    .join('')
}

/** The ids of a page: what its headings get, what has to be written for that, and what its own slugs have become. */
export interface Anchors {
  readonly changes: readonly Change[]
  /** An id as the translation's own text would have it, to the one it has. */
  readonly renamed: ReadonlyMap<string, string>
}

/** What ids are made from. */
type Headed = Pick<VersionDraft, 'headings' | 'data'>

/** Gives the headings of a version the ids of the source's, so that a link to a section holds in every language. */
export function anchorsOf(version: Headed, source: Headed | undefined, shape: TargetShape): Anchors {
  const ids = source ? idsOf(source, shape) : []
  const own = idsOf(version, shape)
  const changes: Change[] = []
  const renamed = new Map<string, string>()
  version.headings.forEach(({id, partner, at}, index) => {
    const wanted = partner === null ? undefined : ids[partner]
    if (id !== null || !wanted || wanted === own[index] || version === source) return
    renamed.set(own[index]!, wanted)
    const cut = shape.hasCutHyphens && wanted.endsWith('-') ? wanted.slice(0, -1) : ''
    const all = cut === '' || ids.includes(cut) || own.includes(cut) ? [wanted] : [wanted, cut]
    if (shape.headingId !== 'outside') changes.push({range: {start: at, end: at}, text: written(all, shape)})
  })
  return {changes, renamed}
}

/** The ids that the headings of a version have in the release, in order; the source's own where one says the same. */
export function headingIds(version: Headed, source: Headed | undefined, shape: TargetShape): string[] {
  const ids = source ? idsOf(source, shape) : []
  const own = idsOf(version, shape)
  return version.headings.map(({id, partner}, index) => id ?? ((partner !== null && ids[partner]) || own[index]!))
}

function written(ids: readonly string[], {headingId}: TargetShape): string {
  return headingId === 'braces' ? ` {#${ids[0]}}` : ` ${ids.map(id => `<a id="${attribute(id)}"></a>`).join('')}`
}

function attribute(id: string): string {
  return id.replace(/[&<>"]/g, character => `&#${character.codePointAt(0)};`)
}

/** The ids of all headings; one that the builder prints elsewhere takes part in no count. */
function idsOf({headings, data}: Headed, shape: TargetShape): string[] {
  const slug = createSlugger(shape.slugs)
  if (!shape.isTitlePrinted && typeof data.title === 'string' && !opensWithTitle(headings)) slug(data.title)
  return headings.map(heading => {
    const {text, id} = heading
    if (id !== null) return id
    return shape.isTitlePrinted && isTitle(heading) ? '' : slug(text)
  })
}

/** The heading of the first level that a text begins with. */
export function isTitle({depth, isFirst}: HeadingDraft): boolean {
  return depth === 1 && isFirst
}

function opensWithTitle(headings: readonly HeadingDraft[]): boolean {
  return headings.some(isTitle)
}
