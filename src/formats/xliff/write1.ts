import type {Exchange, ExchangeUnit, State} from '../../model/index.ts'
import type {About} from '../exchange.ts'
import {xml} from '../xml/escape.ts'
import {content1} from './content1.ts'
import {type Foreign1, NOTHING1} from './foreign.ts'
import {OURS} from './ours.ts'

export const NAMESPACE1 = 'urn:oasis:names:tc:xliff:document:1.2'

/** XLIFF 1.2 section 2.4 `state`. */
const STATES: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final'
}

/** An XLIFF 1.2 document of one language pair. */
export function writeXliff1(exchanges: readonly Exchange[], {version}: About): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${NAMESPACE1}" version="1.2">\n${exchanges.map(exchange => file(exchange, version)).join('')}</xliff>\n`
}

function file(exchange: Exchange, version: string): string {
  const {original, sourceTag, targetTag, units} = exchange
  const tool = `<header><tool tool-id="${OURS}" tool-name="Stele" tool-version="${xml(version)}"/></header>`
  const languages = `source-language="${xml(sourceTag)}" target-language="${xml(targetTag)}"`
  const body = units.map(unit => `      ${unit1(unit, exchange)}\n`).join('')
  return `  <file original="${xml(original)}" ${languages} datatype="x-markdown" tool-id="${OURS}" xml:space="preserve">\n    ${tool}\n    <body>\n${body}    </body>\n  </file>\n`
}

/** One `<trans-unit>`, indented for its place, without a line end. */
export function unit1(
  unit: ExchangeUnit,
  {original, targetTag}: Pick<Exchange, 'original' | 'targetTag'>,
  foreign: Foreign1 = NOTHING1
): string {
  const {id, kind, line, source, target, state, codes, stamp} = unit
  const isApproved = state === 'reviewed' || state === 'final'
  const head = `<trans-unit id="${xml(id)}" resname="${xml(`${original}:${line}`)}" restype="x-${kind}" extradata="${OURS}:${stamp}" approved="${isApproved ? 'yes' : 'no'}" xml:space="preserve"${foreign.unit}>`
  const place =
    `        <context-group name="stele:${xml(id)}" purpose="location"><context context-type="sourcefile">${xml(original)}</context>` +
    `<context context-type="linenumber">${line}</context></context-group>\n`
  const translation =
    target === undefined
      ? ''
      : `        <target xml:lang="${xml(targetTag)}"${stateAttributes(unit)}${foreign.target}>${content1(target, codes)}</target>\n`
  return `${head}\n        <source>${content1(source, codes)}</source>\n${translation}${place}${notes(unit)}${candidates(unit, targetTag)}${foreign.elements}      </trans-unit>`
}

/** A stale text or a draft is to be looked at: tools show it as such. */
function stateAttributes({state, need}: ExchangeUnit): string {
  if (need === 'missing') return ' state="new"'
  if (need === 'stale') return ' state="needs-review-translation"'
  if (need === 'machine') return ' state="needs-review-translation" state-qualifier="leveraged-mt"'
  return ` state="${STATES[state]}"`
}

function notes({notes, terms, was}: ExchangeUnit): string {
  const all = [
    ...(was === undefined ? [] : [`source-was: ${was}`]),
    ...terms.map(({term, translations}) => `term: ${term} = ${translations.join(' | ')}`),
    ...notes
  ]
  return all.map(text => `        <note from="${OURS}">${xml(text)}</note>\n`).join('')
}

function candidates({matches, was, target, codes}: ExchangeUnit, tag: string): string {
  const before =
    was === undefined || target === undefined
      ? []
      : [
          alternative({
            source: xml(was),
            target: content1(target, codes),
            tag,
            about: ' alttranstype="previous-version"'
          })
        ]
  const found = matches.map(({quality, source, target, origin}) =>
    alternative({
      source: xml(source),
      target: xml(target),
      tag,
      about: ` match-quality="${quality}" origin="${xml(origin)}"`
    })
  )
  return [...before, ...found].join('')
}

interface Alternative {
  readonly source: string
  readonly target: string
  readonly tag: string
  readonly about: string
}

function alternative({source, target, tag, about}: Alternative): string {
  return `        <alt-trans tool-id="${OURS}"${about}><source>${source}</source><target xml:lang="${xml(tag)}">${target}</target></alt-trans>\n`
}
