import type {Exchange, ExchangeUnit, ReturnedUnit} from '../../model/index.ts'
import type {About, ExchangeFormat} from '../exchange.ts'
import {isOpenWork, readStamp} from '../stamp.ts'
import {type PoEntry, writeEntry} from './entry.ts'
import {header, headerFields} from './header.ts'
import {readPo} from './read.ts'

/** Gettext PO: the context is the unit's id. */
export const po: ExchangeFormat = {
  name: 'po',
  extension: '.po',
  holds: 'article',
  serialize: ([exchange], about) =>
    exchange
      ? document(
          header(exchange, about, new Map()),
          exchange.units.map(unit => entryOf(unit, exchange)),
          []
        )
      : '',
  refresh: refresh,
  parse(text, path) {
    const entries = readPo(text, path)
    const fields = headerFields(entries, path)
    const [original, article, targetTag] = ['X-Stele-Original', 'X-Stele-Article', 'X-Stele-Target'].map(name =>
      fields.get(name)
    )
    const units = entries.filter(({id, isObsolete}) => id !== '' && !isObsolete).map(returnedUnit)
    const tag = targetTag ?? fields.get('Language')
    return {
      file: path,
      parts: [{...(original && {original}), ...(article && {article}), ...(tag && {targetTag: tag}), units}]
    }
  }
}

function returnedUnit({context, id, text, flags, extracted, line}: PoEntry): ReturnedUnit {
  const isFuzzy = flags.includes('fuzzy')
  const stamp = stampIn(extracted)
  return {
    ...(context !== undefined && {id: context}),
    position: {line, column: 1},
    source: id,
    ...(text !== '' && {target: text}),
    state: isFuzzy || text === '' ? 'initial' : 'translated',
    isFuzzy,
    ...(stamp !== undefined && {stamp})
  }
}

function workOf({id, text, extracted}: Pick<PoEntry, 'id' | 'text' | 'extracted'>) {
  return {source: id, target: text, stamp: stampIn(extracted)}
}

const STAMP = /^stele: ([0-9a-f-]+)$/

function stampIn(extracted: readonly string[]): string | undefined {
  return extracted.map(line => STAMP.exec(line)?.[1]).find(stamp => readStamp(stamp))
}

function entryOf(unit: ExchangeUnit, {original}: Exchange): PoEntry {
  const {id, source, target, need, was, line, kind, codes, notes, terms, stamp} = unit
  const legend = codes.map(({id, data: [open, close]}) =>
    close === undefined ? `<${id}/> ${open}` : `<${id}>…</${id}> ${open}…${close}`
  )
  return {
    line: 0,
    comments: [],
    extracted: [
      kind,
      ...legend,
      ...terms.map(({term, translations}) => `${term} = ${translations.join(' | ')}`),
      ...notes,
      `stele: ${stamp}`
    ].map(text => text.replaceAll(/\s+/g, ' ')),
    references: [/\s/.test(original) ? `\u2068${original}\u2069:${line}` : `${original}:${line}`],
    flags: target !== undefined && (need === 'stale' || need === 'machine') ? ['fuzzy'] : [],
    ...(was !== undefined && {previous: was}),
    context: id,
    id: source,
    text: target ?? '',
    isObsolete: false
  }
}

function document(head: string, entries: readonly PoEntry[], comments: readonly string[]): string {
  const first: PoEntry = {
    line: 0,
    comments,
    extracted: [],
    references: [],
    flags: [],
    id: '',
    text: head,
    isObsolete: false
  }
  return [first, ...entries].map(writeEntry).join('\n')
}

/** Comments of translators, their flags, the head's fields and obsolete entries stay; so does a text that was not imported. */
function refresh(
  existing: string,
  [exchange]: readonly Exchange[],
  {path, ...about}: About & {readonly path: string}
): string {
  if (!exchange) return existing
  const old = readPo(existing, path)
  const fields = headerFields(old, path)
  const byId = new Map(old.filter(({isObsolete}) => !isObsolete).map(entry => [entry.context ?? '', entry]))
  const entries = exchange.units.map(unit => {
    const fresh = entryOf(unit, exchange)
    const known = byId.get(unit.id)
    if (!known) return fresh
    if (isOpenWork(workOf(known), unit.target)) return known
    const flags = [...new Set([...known.flags.filter(flag => flag !== 'fuzzy'), ...fresh.flags])]
    return {...fresh, comments: known.comments, flags}
  })
  const wanted = new Set(exchange.units.map(({id}) => id))
  const isLeft = ({context = '', id, text, extracted, isObsolete}: PoEntry) =>
    !isObsolete && id !== '' && !wanted.has(context) && isOpenWork(workOf({id, text, extracted}), undefined)
  const obsolete = old.filter(entry => entry.isObsolete || isLeft(entry)).map(entry => ({...entry, isObsolete: true}))
  return document(header(exchange, about, fields), [...entries, ...obsolete], old[0]!.comments)
}
