import {InputError} from '../../input-error.ts'
import type {Concept, Locale, Term, Termbase, Untold} from '../../model/index.ts'
import {parseGlossary} from '../glossary.ts'
import {serializeGlossary} from '../glossary-write.ts'
import {childrenOf, readXml, textOf, type XmlDocument, type XmlElement} from '../xml/read.ts'
import {categoriesOf, elementsIn, ours, ownOf, type Reading, textIn} from './categories.ts'
import {FORM, STATUS} from './properties.ts'

/** What was taken over of a TBX file. */
export interface TbxReading {
  readonly termbase: Termbase
  /** Data categories the glossary has no place for, and how often they stood there. */
  readonly leftOut: ReadonlyMap<string, number>
  /** Concepts of which the file does not say whether they are approved, or what they are: read as provisional, as common words. */
  readonly untold: Untold
}

/** More than any termbase in one file has; a bigger one is refused before it is read. */
const LARGEST = 100_000_000

/**
 * Reads TBX (ISO 30042:2019 in DCA and DCT style, and the older `martif`). No document type declaration, no entities.
 *
 * @param localeOf The locale of a BCP 47 tag.
 * @throws InputError `tbx.size`, `tbx.root`, `tbx.names`, what `readXml` and `parseGlossary` find.
 */
export function readTbx(text: string, path: string, localeOf: (tag: string) => Locale): TbxReading {
  if (text.length > LARGEST) throw new InputError('tbx.size', {path, args: {limit: LARGEST / 1_000_000}})
  const document = readXml(text, path)
  if (!/^(?:tbx|martif)$/.test(document.root.local))
    throw new InputError('tbx.root', {
      path,
      position: document.position(document.root),
      args: {name: document.root.local}
    })
  const leftOut = new Map<string, number>()
  const ids = new Set<string>()
  const untold = new Map<string, ('state' | 'kind')[]>()
  // What another program has printed may have blanks round its values.
  const [maker] = [...elementsIn(document.root, /^sourceDesc$/)].map(textOf)
  const trim = /^\s*Stele /.test(maker ?? '') ? (value: string) => value : (value: string) => value.trim()
  const entries = [...elementsIn(document.root, /^(?:conceptEntry|termEntry)$/)]
  const sections = new Map<Term, XmlElement>()
  const concepts = entries.map(entry =>
    conceptOf(entry, {document, path, leftOut, ids, untold, sections, trim, localeOf})
  )
  const termbase = checked({concepts}, {document, path, entries, sections})
  return {termbase, leftOut, untold: {concepts: untold, terms: []}}
}

interface Context extends Reading {
  readonly document: XmlDocument
  readonly path: string
  readonly ids: Set<string>
  readonly untold: Map<string, ('state' | 'kind')[]>
  /** Where each term stands. */
  readonly sections: Map<Term, XmlElement>
  readonly localeOf: (tag: string) => Locale
}

function conceptOf(entry: XmlElement, context: Context): Concept {
  const {document, path, ids, localeOf} = context
  const about = categoriesOf(entry, context, ['subjectField', 'definition', 'source', 'note'])
  const terms = new Map<Locale, Term[]>()
  for (const section of [...childrenOf(entry, 'langSec'), ...childrenOf(entry, 'langSet')]) {
    const locale = localeOf(section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? '')
    const found = [...elementsIn(section, /^(?:termSec|tig|ntig)$/)].map(one => termOf(one, context))
    const known = terms.get(locale) ?? []
    const fresh = found.filter(({text}, at) => ![...known, ...found.slice(0, at)].some(other => other.text === text))
    if (known.length + fresh.length > 0) terms.set(locale, [...known, ...fresh])
  }
  const [first] = [...terms.values()].flat()
  if (!first) throw new InputError('tbx.names', {path, position: document.position(entry)})
  const {own, notes} = ownOf(about.get('note') ?? [])
  const kind = about.get('subjectField')?.[0] ?? ''
  const isKind = /^(?:organisation|person|title|place|event|work|product|term)$/.test(kind)
  const id = freshId(entry.attributes.get('id') ?? first.text, ids)
  const untold = [own.state === undefined ? ('state' as const) : undefined, isKind ? undefined : ('kind' as const)]
  const fields = untold.filter(field => field !== undefined)
  if (fields.length > 0) context.untold.set(id, fields)
  return {
    id,
    kind: (isKind ? kind : 'term') as Concept['kind'], // Told by the expression.
    state: own.state === 'approved' ? 'approved' : 'provisional',
    ...(own.use && {use: own.use === 'always' ? 'always' : 'usually'}),
    ...(own.translate && {translate: own.translate !== 'false'}),
    ...textIn('definition', about.get('definition')),
    ...textIn('note', [...notes, ...(isKind || kind === '' ? [] : [kind])]),
    ...textIn('source', about.get('source')),
    terms
  }
}

function termOf(section: XmlElement, context: Context): Term {
  const [term] = [...elementsIn(section, /^term$/)]
  const about = categoriesOf(section, context, ['termType', 'administrativeStatus', 'source', 'note'])
  const {own, notes} = ownOf(about.get('note') ?? [])
  const status = ours(STATUS, about.get('administrativeStatus')?.[0]) ?? 'preferred'
  const form = (ours(FORM, about.get('termType')?.[0]) ?? 'full') as Term['form'] // The table has our words.
  const read: Term = {
    text: term ? textOf(term).trim() : '',
    status: (own.status === 'forbidden' ? 'forbidden' : status) as Term['status'], // The table has our words.
    form,
    isCaseSensitive: own.case === undefined ? form === 'abbreviation' : own.case === 'true',
    ...(own.validFrom && {validFrom: own.validFrom}),
    ...(own.validUntil && {validUntil: own.validUntil}),
    ...textIn('source', about.get('source')),
    ...textIn('note', notes)
  }
  context.sections.set(read, section)
  return read
}

/** An id of ours: the one of the file where it fits, else made from it. */
function freshId(wanted: string, ids: Set<string>): string {
  const plain = wanted
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const base = plain === '' ? 'concept' : plain
  let id = base
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`
  ids.add(id)
  return id
}

interface Checking extends Pick<Context, 'document' | 'path' | 'sections'> {
  readonly entries: readonly XmlElement[]
}

/** The same rules hold as for `glossary.json`; what breaks them is told at the term, else at the entry, and named as XML has it. */
function checked(termbase: Termbase, {document, path, entries, sections}: Checking): Termbase {
  try {
    return parseGlossary(serializeGlossary(termbase), path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [, concept, locale = '', place, field] =
      /^concepts\.(\d+)(?:\.terms\.([^.]+)\.(\d+))?(?:\.(\w+))?/.exec(String(error.args.where ?? '')) ?? []
    const term = termbase.concepts[Number(concept)]?.terms.get(locale)?.[Number(place)]
    const section = term && sections.get(term)
    const [name] = section ? [...elementsIn(section, /^term$/)] : []
    const at = (field === 'text' ? name : undefined) ?? section ?? entries[Number(concept)] ?? document.root
    const where = field === 'text' ? `<${name?.name ?? at.name}>` : field
    const args = where === undefined ? error.args : {...error.args, where}
    throw new InputError(error.code, {path, position: document.position(at), args})
  }
}
