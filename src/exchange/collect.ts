import {stampOf} from '../formats/stamp.ts'
import {readTagged, writeTagged} from '../formats/tagged.ts'
import {positions} from '../locate.ts'
import type {
  BlockKind,
  Config,
  Exchange,
  ExchangeUnit,
  Locale,
  Match,
  Memory,
  MemoryVariant,
  MemoryVariants,
  Need,
  ParallelText,
  TranslationUnit
} from '../model/index.ts'
import {sync} from '../sync/index.ts'
import type {SyncStatus} from '../sync/plan.ts'
import type {TermFinder} from '../terms/index.ts'
import {exchangeCode, slotsOf} from './codes.ts'
import {termsIn} from './terms-in.ts'
import {unitText} from './unit-text.ts'

/** What is collected besides the texts. */
export interface CollectOptions {
  readonly config: Config
  readonly target: Locale
  readonly memory?: Memory | undefined
  /** For the names of the glossary. */
  readonly finder?: TermFinder
  /** Translation candidates for a source text. */
  readonly candidates?: (source: string) => readonly Match[]
}

/**
 * The texts of an article for a translator into one language; the article need not exist in it. What the source lacks is not among them.
 *
 * @param parallel With the units of `withKnownUnits`.
 */
export function collect(parallel: ParallelText, options: CollectOptions): Exchange {
  const {config, target, memory} = options
  const {source, articles, path} = parallel
  const article = articles.get(source)! // A parallel text has its source.
  const plan = sync(parallel, memory)
  const known = new Map(plan.memory.units.map(unit => [unit.id, unit]))
  const status = new Map(plan.items.filter(({locale}) => locale === target).map(({unit, status}) => [unit, status]))
  const kinds = new Map(article.blocks.flatMap(({kind, segments}) => segments.map(segment => [segment, kind] as const)))
  const place = positions(article.text)
  const fileOf = (locale: Locale) => articles.get(locale)!.text // It has segments in the unit.
  const tag = (locale: Locale) => config.locales.find(({id}) => id === locale)?.tag ?? locale
  const units = parallel.units.flatMap(unit => {
    const [first] = unit.variants.get(source) ?? []
    if (!first) return []
    const {variants, notes = []} = known.get(unit.id) ?? {variants: {} as MemoryVariants}
    // Left out on purpose: `sync` asks for nothing.
    if (variants[target]?.text === '' && variants[target].was === undefined) return []
    const about: About = {
      kind: kinds.get(first) ?? 'paragraph',
      line: place(first.range.start).line,
      status: unit.variants.has(target) ? (status.get(unit.id) ?? 'keep') : 'missing',
      variant: variants[target],
      notes
    }
    return [{at: first.range.start, unit: exchangeUnit(unit, about, {...options, source, fileOf})}]
  })
  return {
    article: path,
    original: article.file,
    source,
    target,
    sourceTag: tag(source),
    targetTag: tag(target),
    units: units.sort((a, b) => a.at - b.at).map(({unit}) => unit)
  }
}

/** What is not translated begins with the text of the source, for tools that show nothing else. */
export function withSourceCopied(exchange: Exchange): Exchange {
  const units = exchange.units.map(unit => (unit.target === undefined ? {...unit, target: unit.source} : unit))
  return {...exchange, units}
}

interface About {
  readonly kind: BlockKind
  readonly line: number
  readonly status: SyncStatus
  readonly variant: MemoryVariant | undefined
  readonly notes: readonly string[]
}

interface UnitOptions extends CollectOptions {
  readonly source: Locale
  readonly fileOf: (locale: Locale) => string
}

function exchangeUnit(
  {id, variants}: TranslationUnit,
  {kind, line, status, variant, notes}: About,
  {source: sourceLocale, target: targetLocale, finder, candidates, fileOf}: UnitOptions
): ExchangeUnit {
  const [own, other] = [variants.get(sourceLocale)!, variants.get(targetLocale) ?? []]
  const slots = slotsOf(own, other)
  const codes = slots.map(slot => exchangeCode(slot, other.length > 0))
  const source = unitText(own, slots, {side: 'source', file: fileOf(sourceLocale)})
  const target = other.length > 0 ? unitText(other, slots, {side: 'target', file: fileOf(targetLocale)}) : undefined
  const need = needOf(status, variant)
  const words = own.map(({text}) => text.replaceAll(/[\uE000-\uF8FF]/g, '')).join(' ')
  return {
    id,
    kind,
    line,
    source,
    ...(target !== undefined && {target}),
    state: need === 'stale' || target === undefined ? 'initial' : (variant?.state ?? 'translated'),
    ...(need && {need}),
    ...(need === 'stale' && variant?.was && {was: writeTagged(readTagged(variant.was.text))}),
    codes,
    notes,
    matches: need && candidates ? candidates(words) : [],
    terms: finder ? termsIn(own, {finder, source: sourceLocale, target: targetLocale}) : [],
    stamp: stampOf(target, codes)
  }
}

function needOf(status: SyncStatus, variant: MemoryVariant | undefined): Need | undefined {
  if (status === 'missing' || status === 'stale') return status
  return variant?.origin === 'machine' && variant.state === 'initial' ? 'machine' : undefined
}
