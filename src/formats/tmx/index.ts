import {InputError} from '../../input-error.ts'
import type {Exchange, ExchangeUnit} from '../../model/index.ts'
import type {ExchangeFormat} from '../exchange.ts'
import {childOf, readXml} from '../xml/read.ts'
import {PROPS, readTmx} from './read.ts'
import {serializeTmx, type TmxUnit, type TmxVariant} from './write.ts'

/** The work of many years, unit by unit: 250 MB. */
const LARGEST = 250_000_000

/** TMX 1.4b: the memory of all articles with all languages of a unit. */
export const tmx: ExchangeFormat = {
  name: 'tmx',
  extension: '.tmx',
  holds: 'all',
  largest: LARGEST,
  serialize: (exchanges, {version}) =>
    serializeTmx(unitsOf(exchanges), {source: exchanges[0]?.sourceTag ?? '*all*', version}),
  /** A memory is made anew; one that another tool has made is not ours to replace. */
  refresh(existing, exchanges, {path, ...about}) {
    const {root, position} = readXml(existing, path)
    const header = childOf(root, 'header')
    if (header?.attributes.get('creationtool') !== 'Stele')
      throw new InputError('write.foreign-file', {path, position: position(root)})
    return tmx.serialize(exchanges, about)
  },
  parse: readTmx
}

/** One `<tu>` a unit. A stale text goes with the source it was made from, or the memory would teach what is wrong; a draft nobody has read stays out. */
function unitsOf(exchanges: readonly Exchange[]): TmxUnit[] {
  const units = new Map<string, TmxUnit & {texts: Map<string, string | TmxVariant>}>()
  const stale: TmxUnit[] = []
  for (const exchange of exchanges) {
    const {article, sourceTag, targetTag} = exchange
    for (const unit of exchange.units) {
      const key = JSON.stringify([article, unit.id])
      const own = units.get(key) ?? {
        id: unit.id,
        source: sourceTag,
        props: {[PROPS.article]: article},
        texts: new Map([[sourceTag, {text: unit.source, codes: unit.codes}]])
      }
      units.set(key, own)
      if (unit.target === undefined || unit.need === 'machine') continue
      if (unit.need === 'stale') {
        if (unit.was !== undefined) stale.push(staleUnit(unit, exchange, unit.was))
        continue
      }
      own.texts.set(targetTag, {
        text: unit.target,
        codes: unit.codes,
        props: {[PROPS.state]: unit.state, [PROPS.stamp]: unit.stamp}
      })
    }
  }
  return [...[...units.values()].filter(({texts}) => texts.size > 1), ...stale]
}

function staleUnit({target = '', codes}: ExchangeUnit, {sourceTag, targetTag}: Exchange, was: string): TmxUnit {
  return {
    source: sourceTag,
    texts: new Map([
      [sourceTag, {text: was, codes}],
      [targetTag, {text: target, codes}]
    ])
  }
}
