import type {Article, Block, ParallelText} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import type {HeadingDraft} from './heading-draft.ts'

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
  const first = article.blocks.find(block => isShown(block, article.text))
  return article.blocks.filter(isHeading).map(block => {
    const {range, depth = 1, id, segments} = block
    const at = Math.max(...segments.map(segment => segment.range.end))
    return {
      depth,
      text: textOf(block, article.text),
      id: id ?? null,
      at,
      attributes: ATTRIBUTES.exec(article.text.slice(at, range.end))?.[0] ?? '',
      range,
      isFirst: block === first,
      partner: partners.get(block) ?? null
    }
  })
}

/**
 * What Hugo, Docusaurus and Kramdown read behind the words of a heading: `{#id}`, `{.class}`, `{: #id}`, or a comment with an id; and the other marks
 * that the parser takes for one: `\\{#id\\}`, `[[id]]`, `%{#id}%`.
 */
const ATTRIBUTES =
  /^[ \t]*(?:\{[:#.][^{}\n]*\}|\{\/\*[^{}\n]*\}|<!--[^\n]*?-->|\\+\{#[^\s{}\\]+\\+\}|\[\[[^\s[\]|]+\]\]|%\{#[^\s{}%]+\}%)/

function isHeading({kind, segments}: Block): boolean {
  return kind === 'heading' && segments.length > 0
}

/** What a reader sees: not the front matter, nor what a page of MDX takes from elsewhere. */
function isShown({kind, range}: Block, text: string): boolean {
  return kind !== 'frontMatterField' && !(kind === 'expression' && /^(?:import|export)\s/.test(text.slice(range.start)))
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

/** The heading of the first level that a text begins with. */
export function isTitle({depth, isFirst}: HeadingDraft): boolean {
  return depth === 1 && isFirst
}

/** That heading, where the builder prints it, or prints a title that says the same: it would stand twice. */
export function isPrintedAbove(
  heading: HeadingDraft,
  {title}: {readonly title?: unknown},
  {isHeadingPrinted}: Pick<TargetShape, 'isHeadingPrinted'>
): boolean {
  if (!isTitle(heading)) return false
  return isHeadingPrinted === true || typeof title !== 'string' || lettersOf(title) === lettersOf(heading.text)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
