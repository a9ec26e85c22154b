import {styleText} from 'node:util'
import {writeRow} from '../../src/formats/table/cells.ts'
import type {Translate} from '../../src/messages/index.ts'
import {contentFile} from '../../src/reporters/reporter.ts'
import {padded, visible, width} from '../../src/reporters/width.ts'
import type {ConceptUsage, NameUsage} from '../../src/terms/usage.ts'
import {isUsable} from '../../src/terms/wanted.ts'

/** What a table of names is made with. */
export interface NamesOptions {
  readonly t: Translate
  /** Folder of the content, ending with `/`; empty for the root. */
  readonly contentRoot: string
  readonly color: boolean
}

/** For people: each concept with its names and counts by locale; where the odd ones stand. */
export function namesTable(usages: readonly ConceptUsage[], options: NamesOptions): string {
  return usages.map(usage => `${block(usage, options)}\n`).join('\n')
}

function block({concept, names, absent, inconsistencies}: ConceptUsage, {t, contentRoot, color}: NamesOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(style, text, {validateStream: false}) : text
  const room = Math.max(...[...names.keys()].map(width), 0)
  const line = (locale: string, text: string) => `  ${padded(visible(locale), room)}  ${text}`
  const state = concept.state === 'provisional' ? ` (${t('commands.glossary.state.provisional')})` : ''
  const faults = inconsistencies.map(kind =>
    paint('red', `  ${t('commands.glossary.inconsistent', {reason: t(`commands.glossary.reason.${kind}`)})}`)
  )
  const rows = [...names].flatMap(([locale, list]) => {
    const shown = list.map(({term, places}) => `${visible(term.text)} ${places.length}`).join(t('furniture.list'))
    return [line(locale, shown || t('commands.glossary.none')), ...oddPlaces(list).map(place => line('', place))]
  })
  const lacking = absent.map(({locale, file}) =>
    line(locale, `${t('commands.glossary.none')} ${visible(contentFile(file, contentRoot))}`)
  )
  return [paint('bold', visible(concept.id)) + state, ...faults, ...rows, ...lacking].join('\n')

  function oddPlaces(list: readonly NameUsage[]): string[] {
    const odd = list.filter(({term}, index) => !isUsable(term) || (index > 0 && inconsistencies.includes('mixed')))
    return odd.flatMap(({term, places}) =>
      places.map(({file, start}) => {
        const place = `${visible(contentFile(file, contentRoot))}:${start.line}:${start.column}`
        return paint('dim', `${place}: ${visible(term.text)}`)
      })
    )
  }
}

/** One concept a line, keys in a fixed order. */
export function namesLines(usages: readonly ConceptUsage[], contentRoot: string): string {
  const toName = ({term, places}: NameUsage) => ({
    text: term.text,
    status: term.status,
    form: term.form,
    count: places.length,
    places: places.map(({file, start}) => ({
      file: contentFile(file, contentRoot),
      line: start.line,
      column: start.column
    }))
  })
  return usages
    .map(({concept, names, absent, inconsistencies}) => ({
      concept: concept.id,
      kind: concept.kind,
      state: concept.state,
      inconsistencies,
      names: Object.fromEntries([...names].map(([locale, list]) => [locale, list.map(toName)])),
      absent: absent.map(({file, locale}) => ({file: contentFile(file, contentRoot), locale}))
    }))
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')
}

/** A place a row, for spreadsheets. */
export function namesCsv(usages: readonly ConceptUsage[], contentRoot: string): string {
  const head = ['concept', 'inconsistencies', 'locale', 'name', 'status', 'form', 'file', 'line']
  const rows = usages.flatMap(({concept, names, absent, inconsistencies}) => {
    const own = [concept.id, inconsistencies.join(' ')]
    const places = [...names].flatMap(([locale, list]) =>
      list.flatMap(({term, places}) =>
        places.map(({file, start}) => {
          return [...own, locale, term.text, term.status, term.form, contentFile(file, contentRoot), String(start.line)]
        })
      )
    )
    const lacking = absent.map(({file, locale}) => [...own, locale, '', '', '', contentFile(file, contentRoot), ''])
    return [...places, ...lacking]
  })
  return `\uFEFF${[head, ...rows].map(cells => writeRow(cells, ',')).join('')}`
}
