import {InputError} from '../../input-error.ts'
import type {Exchange, ExchangeUnit, Range, ReturnedUnit} from '../../model/index.ts'
import type {About} from '../exchange.ts'
import {isOpenWork} from '../stamp.ts'
import {childrenOf, readXml, type XmlDocument, type XmlElement} from '../xml/read.ts'
import {foreign1, foreign2} from './foreign.ts'
import {readUnit1, unitsIn1} from './read1.ts'
import {readUnit2, unitsIn2} from './read2.ts'
import {versionOf} from './version.ts'
import {NAMESPACE1, unit1} from './write1.ts'
import {NAMESPACES2, unit2} from './write2.ts'

/** How a version is refreshed. */
interface Dialect {
  units(file: XmlElement): XmlElement[]
  read(unit: XmlElement, document: XmlDocument): ReturnedUnit
  /** A unit with what others added to the old one. */
  write(unit: ExchangeUnit, exchange: Exchange, old?: XmlElement): string
  readonly name: string
  readonly indent: string
  readonly namespaces: Readonly<Record<string, string>>
}

function dialectOf({text}: XmlDocument, version: 1 | 2): Dialect {
  if (version === 1) {
    const write: Dialect['write'] = (unit, exchange, old) => unit1(unit, exchange, old && foreign1(old, text))
    return {
      units: unitsIn1,
      read: readUnit1,
      write,
      name: 'trans-unit',
      indent: '      ',
      namespaces: {xmlns: NAMESPACE1}
    }
  }
  const write: Dialect['write'] = (unit, exchange, old) => unit2(unit, exchange, old && foreign2(old, text))
  return {units: unitsIn2, read: readUnit2, write, name: 'unit', indent: '    ', namespaces: NAMESPACES2}
}

/**
 * Writes units anew in a file that came back, each at its place; all bytes around them stay. In a unit stay the elements and attributes
 * of others; a unit with a text that was not imported stays as it is.
 *
 * @throws InputError as `readXliff`; `xliff.other-article` when the file is about something else.
 */
export function refreshXliff(
  existing: string,
  exchanges: readonly Exchange[],
  {path}: About & {readonly path: string}
): string {
  const document = readXml(existing, path)
  const dialect = dialectOf(document, versionOf(document, path))
  const files = childrenOf(document.root, 'file')
  const changes = exchanges.flatMap(exchange => {
    const file = files.find(({attributes}) => attributes.get('original') === exchange.original)
    if (file) return changesIn(file, exchange, {document, dialect})
    throw new InputError('xliff.other-article', {
      path,
      position: document.position(document.root),
      args: {file: exchange.original}
    })
  })
  let result = existing
  for (const {range, text} of changes.sort((a, b) => b.range.start - a.range.start || b.range.end - a.range.end))
    result = result.slice(0, range.start) + text + result.slice(range.end)
  return result
}

interface Change {
  readonly range: Range
  readonly text: string
}

interface Refreshing {
  readonly document: XmlDocument
  readonly dialect: Dialect
}

function changesIn(file: XmlElement, exchange: Exchange, {document, dialect}: Refreshing): Change[] {
  const units = dialect.units(file)
  const old = new Map(units.map(unit => [unit.attributes.get('id'), unit]))
  const isOpen = (unit: XmlElement, now?: string) => isOpenWork(dialect.read(unit, document), now)
  const spaces = missingSpaces(document, dialect.namespaces)
  const write = (unit: ExchangeUnit, known?: XmlElement) =>
    dialect.write(unit, exchange, known).replace(`<${dialect.name}`, `<${dialect.name}${spaces}`)
  const changes: Change[] = []
  // New units stand behind the one they follow in the source; before the first where none does.
  let at = units[0]?.range.start ?? file.inner.end
  for (const unit of exchange.units) {
    const known = old.get(unit.id)
    if (known) {
      at = known.range.end
      if (!isOpen(known, unit.target)) changes.push({range: known.range, text: write(unit, known)})
    } else {
      const isFirst = at === units[0]?.range.start
      changes.push({
        range: {start: at, end: at},
        text: isFirst ? `${write(unit)}\n${dialect.indent}` : `\n${dialect.indent}${write(unit)}`
      })
    }
  }
  const wanted = new Set(exchange.units.map(({id}) => id))
  for (const [id, unit] of old)
    if (!wanted.has(id ?? '') && !isOpen(unit)) changes.push({range: withLine(unit, document.text), text: ''})
  return joined(changes)
}

/** Several units at one place as one text, in their order. */
function joined(changes: readonly Change[]): Change[] {
  const byPlace = new Map<string, Change>()
  for (const {range, text} of changes) {
    const key = `${range.start} ${range.end}`
    byPlace.set(key, {range, text: (byPlace.get(key)?.text ?? '') + text})
  }
  return [...byPlace.values()]
}

/** What the file does not declare as we write it. */
function missingSpaces({root}: XmlDocument, namespaces: Readonly<Record<string, string>>): string {
  const missing = Object.entries(namespaces).filter(([name, uri]) => root.attributes.get(name) !== uri)
  return missing.map(([name, uri]) => ` ${name}="${uri}"`).join('')
}

/** With the blanks before it, so that no empty line is left. */
function withLine({range}: XmlElement, text: string): Range {
  const before = /\s*$/.exec(text.slice(0, range.start))![0].length
  return {start: range.start - before, end: range.end}
}
