import {InputError} from '../../input-error.ts'
import type {Exchange, ExchangeUnit, ReturnedUnit} from '../../model/index.ts'
import type {About, ExchangeFormat} from '../exchange.ts'
import {isOpenWork, readStamp} from '../stamp.ts'
import {type PoEntry, writeEntry} from './entry.ts'
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

/** The fields of the empty entry at the head. */
function headerFields(entries: readonly PoEntry[], path: string): Map<string, string> {
  const [first] = entries
  if (first?.id !== '') throw new InputError('po.no-header', {path, position: {line: first?.line ?? 1, column: 1}})
  return new Map(
    first.text.split('\n').flatMap(line => {
      const at = line.indexOf(':')
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const] : []
    })
  )
}

/** One form in languages without plural: CLDR. */
const ONE_FORM = /^(?:zh|ja|ko|th|vi|id|ms|lo|my|km|bo|dz|ii)(?:-|$)/

/** What gettext calls a language: `zh_CN` for `zh-Hans`. */
function gettextName(tag: string): string {
  const SCRIPTS: ReadonlyMap<string, string> = new Map(
    Object.entries({'zh-hans': 'zh_CN', 'zh-hant': 'zh_TW', zh: 'zh_CN'})
  )
  return SCRIPTS.get(tag.toLowerCase()) ?? tag.replaceAll('-', '_')
}

/** The head; what a translator's tool has filled in stays. No dates of ours: the same articles give the same bytes. */
function header(
  {article, original, targetTag}: Exchange,
  {version}: About,
  existing: ReadonlyMap<string, string>
): string {
  const plural = ONE_FORM.test(targetTag) ? 'nplurals=1; plural=0;' : 'nplurals=2; plural=(n != 1);'
  const kept = (name: string, otherwise: string) => existing.get(name) ?? otherwise
  const own: readonly (readonly [string, string])[] = [
    ['Project-Id-Version', kept('Project-Id-Version', article)],
    ['Report-Msgid-Bugs-To', kept('Report-Msgid-Bugs-To', '')],
    ['POT-Creation-Date', kept('POT-Creation-Date', '')],
    ['PO-Revision-Date', kept('PO-Revision-Date', '')],
    ['Last-Translator', kept('Last-Translator', '')],
    ['Language-Team', kept('Language-Team', '')],
    ['Language', gettextName(targetTag)],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=UTF-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ['Plural-Forms', plural],
    ['X-Stele-Article', article],
    ['X-Stele-Original', original],
    ['X-Stele-Target', targetTag],
    ['X-Stele-Version', version]
  ]
  const names = new Set(own.map(([name]) => name))
  const others = [...existing].filter(([name]) => !names.has(name))
  return [...own, ...others].map(([name, value]) => `${name}: ${value}`.trimEnd().concat('\n')).join('')
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
