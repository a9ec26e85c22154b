import {positions} from '../../locate.ts'
import type {Article, MemoryText, ParallelText, Segment} from '../../model/index.ts'
import {parse} from '../../parse/index.ts'
import {asWritten} from '../as-written.ts'
import type {SyncItem, SyncPlan} from '../plan.ts'
import {shapeOf} from '../shape.ts'
import {carryCodeLines, carryLines} from './lines.ts'
import {carryMarkup} from './markup.ts'
import {carrySegments} from './segment.ts'
import type {Splice} from './splice.ts'
import {carryCode} from './target.ts'

/** A change of a source that was carried over to another version, as it stood there and as it is now. */
export interface Carried {
  readonly item: SyncItem
  /** In the file as it was. */
  readonly line: number
  readonly was: string
  readonly now: string
}

/** What is carried over, and the texts of the versions afterwards, by file. */
export interface Carrying {
  readonly carried: readonly Carried[]
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Carries over what needs no translator: changes of code, of targets of links and images, of figures, where the translation has what the
 * source had. Each result is read again; what would change the structure of a page is left to people.
 */
export function carry(parallel: ParallelText, plan: SyncPlan): Carrying {
  const carried: Carried[] = []
  const texts = new Map<string, string>()
  const sourceOf = ({sourceLocale, sourceRange}: SyncItem) =>
    parallel.articles.get(sourceLocale)!.text.slice(sourceRange?.start, sourceRange?.end).replaceAll('\r\n', '\n')
  for (const article of parallel.articles.values()) {
    const wanted = plan.items
      .filter(({locale, status}) => locale === article.locale && status === 'stale')
      .flatMap(item => {
        const splices = splicesFor(item, article, {plan, sourceOf})
        return splices && splices.length > 0 ? [{item, splices}] : []
      })
    const whole = wanted.flatMap(({splices}) => splices)
    const kept = fits(article, whole) ? wanted : wanted.filter(({splices}) => fits(article, splices))
    const all = kept.flatMap(({splices}) => splices)
    if (all.length === 0 || !fits(article, all)) continue
    texts.set(article.file, spliced(article.text, all))
    carried.push(...kept.flatMap(({item, splices}) => splices.map(splice => told(item, article, splice))))
  }
  return {carried, texts}
}

interface Around {
  readonly plan: SyncPlan
  /** The block of the source as it stands in its file. */
  readonly sourceOf: (item: SyncItem) => string
}

function splicesFor(item: SyncItem, article: Article, {plan: {memory}, sourceOf}: Around): Splice[] | undefined {
  const variants = memory.units.find(({id}) => id === item.unit)?.variants
  const [now, own] = [variants?.[item.sourceLocale], variants?.[item.locale]]
  if (!now || !own?.was || item.paragraph) return undefined
  if (item.kind) return carryBlock(article, {...item, source: sourceOf(item)}, {was: own.was, now})
  const {start, end} = item.range
  const segments = article.blocks
    .flatMap(block => block.segments)
    .filter(({range}) => range.start >= start && range.end <= end)
  // A title stands in a sentence, and is a text of its own.
  const isInner = ({range}: Segment) =>
    segments.some(other => other.range.start < range.start && range.end < other.range.end)
  const outer = segments.filter(segment => !isInner(segment))
  return carrySegments({was: own.was, now, segments: outer, source: item.sourceLocale, locale: item.locale})
}

/** A protected block whose words are nobody's matter, or that the translation has as the source had it. */
function carryBlock(article: Article, {kind, range, source}: SyncItem, {was, now}: Record<'was' | 'now', MemoryText>) {
  const own = article.text.slice(range.start, range.end)
  const about = {was: was.text, now: now.text, target: own.replaceAll('\r\n', '\n')}
  const text =
    kind === 'code'
      ? carryCodeLines(about)
      : kind === 'math' || kind === 'frontMatterField'
        ? carryLines(about)
        : kind === 'definition'
          ? carryCode({...about, own: about.target})
          : about.target === about.was && source === about.now
            ? about.now
            : kind === 'html'
              ? carryMarkup(about)
              : undefined
  if (text === undefined) return undefined
  return [{range, text: own.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text}]
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, {range, text: fresh}) => text.slice(0, range.start) + fresh + text.slice(range.end), text)
}

function fits(article: Article, splices: readonly Splice[]): boolean {
  const again = parse(spliced(article.text, splices), {...article, isTolerant: true})
  return !again.fault && shapeOf(again) === shapeOf(asWritten(article))
}

function told(item: SyncItem, {text}: Article, {range, text: now}: Splice): Carried {
  return {item, line: positions(text)(range.start).line, was: text.slice(range.start, range.end), now}
}
