import type {Concept, Locale, Term, Termbase} from '../../model/index.ts'
import {xml} from '../xml/escape.ts'
import {FORM, propertiesNote, STATUS} from './properties.ts'

/** What a TBX file says of itself. */
export interface TbxOptions {
  readonly version: string
  /** The language of definitions and notes: a BCP 47 tag. */
  readonly language: string
  tagOf(locale: Locale): string
}

/** A termbase as TBX-Basic (ISO 30042:2019, DCA style). */
export function writeTbx({concepts}: Termbase, options: TbxOptions): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx type="TBX-Basic" style="dca" xml:lang="${xml(options.language)}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader>',
    `    <fileDesc><sourceDesc><p>Stele ${xml(options.version)}</p></sourceDesc></fileDesc>`,
    '    <encodingDesc><p type="XCSURI">TBXXCSV02.xcs</p></encodingDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...concepts.flatMap(concept => conceptLines(concept, options)),
    '    </body>',
    '  </text>',
    '</tbx>',
    ''
  ].join('\n')
}

function conceptLines(concept: Concept, {tagOf}: TbxOptions): string[] {
  const {id, kind, state, use, translate, definition, note, source, terms} = concept
  const own = propertiesNote({state, use, translate: translate === undefined ? undefined : String(translate)}, note)
  return [
    `      <conceptEntry id="${xml(id)}">`,
    `        <descrip type="subjectField">${xml(kind)}</descrip>`,
    ...optional('descrip type="definition"', definition, 8),
    ...optional('admin type="source"', source, 8),
    ...optional('note', own, 8),
    ...optional('note', note, 8),
    ...[...terms].flatMap(([locale, list]) => [
      `        <langSec xml:lang="${xml(tagOf(locale))}">`,
      ...list.flatMap(termLines),
      '        </langSec>'
    ]),
    '      </conceptEntry>'
  ]
}

function termLines(term: Term): string[] {
  const {text, status, form, isCaseSensitive, validFrom, validUntil, source, note} = term
  const isForbidden = status === 'forbidden'
  const own = propertiesNote(
    {
      status: isForbidden ? status : undefined,
      case: isCaseSensitive === (form === 'abbreviation') ? undefined : String(isCaseSensitive),
      validFrom,
      validUntil
    },
    note
  )
  return [
    '          <termSec>',
    `            <term>${xml(text)}</term>`,
    `            <termNote type="termType">${standard(FORM, form)}</termNote>`,
    `            <termNote type="administrativeStatus">${standard(STATUS, isForbidden ? 'deprecated' : status)}</termNote>`,
    ...optional('admin type="source"', source, 12),
    ...optional('note', own, 12),
    ...optional('note', note, 12),
    '          </termSec>'
  ]
}

function standard(table: typeof STATUS, own: string): string {
  return table.find(([name]) => name === own)![1]
}

function optional(tag: string, text: string | undefined, indent: number): string[] {
  return text === undefined ? [] : [`${' '.repeat(indent)}<${tag}>${xml(text)}</${tag.split(' ')[0]}>`]
}
