import {defaultConfig} from '../../src/config/index.ts'
import {collect} from '../../src/exchange/collect.ts'
import {type Landing, land} from '../../src/exchange/land.ts'
import {withKnownUnits} from '../../src/exchange/units.ts'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import type {Exchange, ExchangeUnit, Memory, ReturnedPart, ReturnedUnit} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'

/** An article's versions by locale; the path is `visit`. */
export type Versions = Readonly<Record<string, string>>

export function parallelOf(versions: Versions, memory?: Memory, ending = '.md') {
  const sources = Object.entries(versions).map(([locale, text]) => ({
    path: 'visit',
    locale,
    file: `content/${locale}/visit${ending}`,
    text
  }))
  return withKnownUnits(lineUp(sources, {config: defaultConfig, ...(memory && {memory})}), memory)
}

export function memoryOf(versions: Versions): Memory {
  return sync(parallelOf(versions), undefined).memory
}

export function exportOf(versions: Versions, memory?: Memory, target = 'ja', ending = '.md'): Exchange {
  return collect(parallelOf(versions, memory, ending), {config: defaultConfig, target, memory})
}

/** The part of a file that was written and read again. */
export function throughFile(exchange: Exchange, format: string): ReturnedPart {
  const own = EXCHANGE_FORMATS[format]!
  return own.parse(own.serialize([exchange], {version: '1'}), `visit${own.extension}`).parts[0] ?? {units: []}
}

/** What a translator does: gives each unit a text, or leaves it. */
export type Work = (unit: ExchangeUnit) => string | undefined

export interface Way {
  readonly format?: string
  readonly memory?: Memory
  readonly target?: string
  readonly ending?: string
  /** The article as it is when the file comes back. */
  readonly meanwhile?: Versions
  readonly overwrite?: boolean
  /** What else the tool does to a unit. */
  readonly tool?: (unit: ReturnedUnit) => ReturnedUnit
}

/** Export, work, import: what becomes of the article. */
export function theWay(versions: Versions, work: Work, way: Way = {}): Landing {
  const {
    format = 'xliff',
    memory,
    target = 'ja',
    meanwhile = versions,
    overwrite = false,
    tool = unit => unit,
    ending = '.md'
  } = way
  const exchange = exportOf(versions, memory, target, ending)
  const worked = {
    ...exchange,
    units: exchange.units.map(unit => {
      const text = work(unit)
      return text === undefined ? unit : {...unit, target: text, state: 'translated' as const}
    })
  }
  const {units} = throughFile(worked, format)
  const parallel = parallelOf(meanwhile, memory, ending)
  const now = collect(parallel, {config: defaultConfig, target, memory})
  return land(parallel, units.map(tool), {config: defaultConfig, now, memory, overwrite})
}

/** Results with their reasons, without those where nothing was to be done. */
export function openOf({outcomes}: Landing): string[] {
  const quiet = ['same', 'untranslated', 'untouched']
  return outcomes
    .filter(({result}) => !quiet.includes(result))
    .map(({result, reason}) => (reason ? `${result} ${reason}` : result))
}
