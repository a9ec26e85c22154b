import {glosser} from '../../src/align/gloss.ts'
import {lexicon} from '../../src/align/lexicon.ts'
import {writeGlossaryTable} from '../../src/formats/glossary-table.ts'
import type {Concept, ConceptKind, Term} from '../../src/model/index.ts'
import {contentFile} from '../../src/reporters/reporter.ts'
import {padded, visible, width} from '../../src/reporters/width.ts'
import {extract, type Proposal} from '../../src/terms/extract.ts'
import {EXIT} from '../frame.ts'
import {readParallels} from '../parallels.ts'
import {projectOf} from '../project-of.ts'
import type {GlossaryCall} from './call.ts'

/** Proposes terms in all languages from the aligned texts. */
export async function extractTerms({flags, args, frame}: GlossaryCall): Promise<number> {
  const {t, fault, note, out} = frame
  const min = Number(flags.min ?? 2)
  if (!Number.isInteger(min) || min < 1) {
    fault(t('frame.badChoice', {input: flags.min ?? '', flag: '--min', values: '1, 2, 3 …'}))
    return EXIT.usage
  }
  const {format = 'pretty'} = flags
  if (format === 'tbx') {
    fault(t('frame.badChoice', {input: format, flag: '--format', values: 'pretty, jsonl, csv'}))
    return EXIT.usage
  }
  const project = projectOf(frame)
  const pivot = project.config.locales.find(({tag}) => !/^(?:zh|ja|ko|th|lo|km|my|bo)\b/i.test(tag))?.id
  if (pivot === undefined) {
    note(t('commands.glossary.noPivot'))
    return EXIT.clean
  }
  const {parallels, finder, unread} = readParallels(project, args, frame)
  const locales = project.config.locales.map(({id}) => id)
  const proposals = extract(parallels, {pivot, locales, finder, gloss: glosser(lexicon()), min})
  if (format === 'csv') out(writeGlossaryTable({concepts: toConcepts(proposals, pivot)}))
  else if (format === 'jsonl') out(proposals.map(one => line(one, project.contentRoot)).join(''))
  else out(table(proposals, locales, {pivot, contentRoot: project.contentRoot}))
  return unread > 0 ? EXIT.input : EXIT.clean
}

function line({text, isName, count, names, examples}: Proposal, contentRoot: string): string {
  const places = examples.map(({file, start}) => ({
    file: contentFile(file, contentRoot),
    line: start.line,
    column: start.column
  }))
  return `${JSON.stringify({text, isName, count, names: Object.fromEntries(names), examples: places})}\n`
}

interface View {
  readonly pivot: string
  readonly contentRoot: string
}

/** A line a proposal: how often, its names with how many of these units have them, a first place. */
function table(proposals: readonly Proposal[], locales: readonly string[], {pivot, contentRoot}: View): string {
  const others = locales.filter(locale => locale !== pivot)
  const rows = proposals.map(({text, count, names, examples: [first]}) => [
    String(count),
    visible(text),
    ...others.map(locale => {
      const name = names.get(locale)
      return name ? `${visible(name.text)} ${name.count}` : '–'
    }),
    first ? visible(`${contentFile(first.file, contentRoot)}:${first.start.line}`) : ''
  ])
  const all = [['', pivot, ...others, ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map(row => width(row[column] ?? ''))))
  const lines = all.map(row =>
    row
      .map((cell, column) => padded(cell, widths[column]!))
      .join('  ')
      .trimEnd()
  )
  return lines.map(one => `${one}\n`).join('')
}

/** As a table to edit and import: every proposal is provisional until a person has looked at it. */
function toConcepts(proposals: readonly Proposal[], pivot: string): Concept[] {
  const term = (text: string): Term => ({text, status: 'preferred', form: 'full', isCaseSensitive: false})
  const ids = new Map<string, number>()
  return proposals.map(({text, isName, names}) => {
    const base =
      text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '') || 'term'
    const count = (ids.get(base) ?? 0) + 1
    ids.set(base, count)
    return {
      id: count > 1 ? `${base}-${count}` : base,
      kind: kindOf(isName, [text, ...[...names.values()].map(({text}) => text)]),
      state: 'provisional',
      terms: new Map([[pivot, [term(text)]], ...[...names].map(([locale, {text}]) => [locale, [term(text)]] as const)])
    }
  })
}

/** A name that all languages keep in its letters is most likely a product's. */
function kindOf(isName: boolean, names: readonly string[]): ConceptKind {
  if (!isName) return 'term'
  return names.every(name => name === names[0]) ? 'product' : 'organisation'
}
