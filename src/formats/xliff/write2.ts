import type {Exchange, ExchangeUnit} from '../../model/index.ts'
import {xml} from '../xml/escape.ts'
import {content2, originalData} from './content2.ts'
import {type Foreign2, NOTHING2} from './foreign.ts'
import {OURS} from './ours.ts'

/** Namespaces of XLIFF 2.1 and of the modules we write. */
export const NAMESPACES2 = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  'xmlns:gls': 'urn:oasis:names:tc:xliff:glossary:2.0',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0'
} as const

/** An XLIFF 2.1 document of one language pair, with the metadata, glossary and translation candidates modules. */
export function writeXliff2(exchanges: readonly Exchange[]): string {
  const [first] = exchanges
  const spaces = Object.entries(NAMESPACES2).map(([name, uri]) => ` ${name}="${uri}"`)
  const languages = ` srcLang="${xml(first?.sourceTag ?? '')}" trgLang="${xml(first?.targetTag ?? '')}"`
  const files = exchanges.map((exchange, index) => file(exchange, index + 1))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${spaces.join('')} version="2.1"${languages} xml:space="preserve">\n${files.join('')}</xliff>\n`
}

function file(exchange: Exchange, number: number): string {
  const units = exchange.units.map(unit => `    ${unit2(unit, exchange)}\n`)
  return `  <file id="f${number}" original="${xml(exchange.original)}" canResegment="no">\n${units.join('')}  </file>\n`
}

/** One `<unit>`, indented for its place, without a line end. */
export function unit2(
  unit: ExchangeUnit,
  {original}: Pick<Exchange, 'original'>,
  foreign: Foreign2 = NOTHING2
): string {
  const {id, line, kind} = unit
  const parts = [
    list('mda:metadata', metaGroup(unit) + foreign.metadata),
    list('gls:glossary', glossary(unit) + foreign.glossary),
    list('mtc:matches', matches(unit) + foreign.matches),
    foreign.elements,
    list('notes', notes(unit, original) + foreign.notes),
    originalData(unit.codes, '      '),
    segment(unit, foreign.segment)
  ]
  const about = ` id="${xml(id)}" name="${xml(`${original}:${line}`)}" type="${OURS}:${kind}" canResegment="no"`
  return `<unit${about}${foreign.unit}>\n${parts.join('')}    </unit>`
}

function list(name: string, entries: string): string {
  return entries === '' ? '' : `      <${name}>\n${entries}      </${name}>\n`
}

function metaGroup({stamp}: ExchangeUnit): string {
  return `        <mda:metaGroup category="${OURS}"><mda:meta type="stamp">${stamp}</mda:meta></mda:metaGroup>\n`
}

function glossary({terms}: ExchangeUnit): string {
  return terms
    .map(({term, translations, definition}, index) => {
      const names = translations.map(text => `<gls:translation>${xml(text)}</gls:translation>`).join('')
      const said = definition === undefined ? '' : `<gls:definition>${xml(definition)}</gls:definition>`
      return `        <gls:glossEntry id="${OURS}-${index + 1}"><gls:term>${xml(term)}</gls:term>${names}${said}</gls:glossEntry>\n`
    })
    .join('')
}

function matches({matches}: ExchangeUnit): string {
  return matches
    .map(
      ({quality, source, target, origin}, index) =>
        `        <mtc:match id="${OURS}-${index + 1}" ref="#s1" type="tm" matchQuality="${quality}" origin="${xml(origin)}">` +
        `<source>${xml(source)}</source><target>${xml(target)}</target></mtc:match>\n`
    )
    .join('')
}

function notes({notes, was, line, kind}: ExchangeUnit, original: string): string {
  const all = [
    note('place', `${original}:${line} (${kind})`),
    ...(was === undefined ? [] : [note('source-was', was)]),
    ...notes.map(text => note('note', text))
  ]
  return all.join('')
}

function note(category: string, text: string): string {
  return `        <note category="${OURS}:${category}">${xml(text)}</note>\n`
}

/** A stale text is `initial` again: tools then offer it as something to do. */
function segment({source, target, state, need, codes}: ExchangeUnit, foreign: string): string {
  const sub = need === undefined || need === 'missing' ? '' : ` subState="${OURS}:${need}"`
  const translation = target === undefined ? '' : `<target>${content2(target, codes)}</target>`
  return `      <segment id="s1" state="${state}"${sub}${foreign}><source>${content2(source, codes)}</source>${translation}</segment>\n`
}
