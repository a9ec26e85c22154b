import {isCjk} from '../../characters.ts'
import {locate} from '../../locate.ts'
import type {Concept, Finding, InlineCode, Range, Segment, Severity, TermMatch} from '../../model/index.ts'
import {html} from './escape.ts'
import {inlineTag} from './inline-tag.ts'

/** What is shown in the text of a segment. */
export interface Shown {
  readonly findings: readonly Finding[]
  readonly terms: readonly TermMatch[]
  /** Id of the entry that explains a concept. */
  readonly termId: (concept: Concept) => string
  /** What is shown of an inline code; as an editor wants it when left out. */
  readonly codeText?: (code: InlineCode) => string
  /** How text is escaped; so that an editor sees what is invisible when left out. */
  readonly escaped?: (text: string) => string
  /** Emphasis of letters alone has a class, so that it does not look as that of Chinese and Japanese characters. */
  readonly isLatinMarked?: boolean
}

/** A character as it is shown. */
interface Look {
  readonly text: string
  readonly mark?: Severity | undefined
  readonly concept?: Concept | undefined
  readonly style: string
}

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error']

/** The text of a segment: findings marked, names linked to their explanation, emphasis and code as such. No tags overlap. */
export function segmentHtml(
  segment: Segment,
  {findings, terms, termId, codeText = shownOf, escaped = html, isLatinMarked = false}: Shown
): string {
  const looks = looksOf(segment, {findings, terms, codeText})
  let text = ''
  for (let at = 0; at < looks.length; ) {
    const first = looks[at]!
    let end = at
    let run = ''
    while (end < looks.length && isSame(first, looks[end]!)) run += looks[end++]!.text
    text += dressed(run, first, {termId, escaped, isLatinMarked})
    at = end
  }
  return text
}

function looksOf(
  segment: Segment,
  {findings, terms, codeText}: Required<Pick<Shown, 'findings' | 'terms' | 'codeText'>>
): Look[] {
  const codes = new Map(segment.codes.map(code => [code.at, code]))
  const marked = findings.filter(({location}) => !isWhole(segment, location.range))
  const open = new Set<string>()
  const looks: Look[] = []
  for (let at = 0; at < segment.text.length; at += 1) {
    const code = codes.get(at)
    if (code) {
      if (code.role === 'open') open.add(styleOf(code))
      if (code.role === 'close') open.delete(styleOf(code))
      const tag = inlineTag(code, segment)
      if (tag?.isOpening) open.add(tag.name)
      if (tag && !tag.isOpening) open.delete(tag.name)
    }
    const text = code ? codeText(code) : segment.text[at]!
    // Brackets round a reading are for those who see it behind the characters: all have them here.
    if (text === '' || open.has('rp')) continue
    const range = locate(segment, {start: at, end: at + 1})
    const concept = terms.find(({range: {start, end}}) => at >= start && at < end)?.concept
    const style = [...open, (code && ALONE[code.kind]) ?? ''].filter(name => name !== '').join(' ')
    looks.push({text, mark: gravest(marked, range), concept, style})
  }
  return looks
}

/** A finding about all of a segment is told beside it, and would mark every word. */
function isWhole({range}: Segment, {start, end}: Range): boolean {
  return start <= range.start && end >= range.end
}

function gravest(findings: readonly Finding[], {start, end}: Range): Severity | undefined {
  const here = findings.filter(({location: {range}}) => range.start < end && range.end > start)
  return GRAVITY.findLast(severity => here.some(finding => finding.severity === severity))
}

const STYLES: Readonly<Partial<Record<InlineCode['kind'], string>>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  link: 'link',
  linkReference: 'link'
}

/** The styles of codes that stand alone. */
const ALONE: Readonly<Partial<Record<InlineCode['kind'], string>>> = {inlineCode: 'code', footnoteReference: 'sup'}

function styleOf({kind}: InlineCode): string {
  return STYLES[kind] ?? ''
}

/** What a reader sees of an inline code. */
function shownOf({kind, role, value, data, target = ''}: InlineCode): string {
  if (kind === 'inlineCode') return value ?? data
  if (kind === 'image' || kind === 'imageReference') return `[${value ?? ''}]`
  if (kind === 'footnoteReference') return target
  if (kind === 'break' || (kind === 'html' && /^<br\b/i.test(data))) return ' '
  return role === 'alone' && kind !== 'html' ? data : ''
}

function isSame(one: Look, other: Look): boolean {
  return one.mark === other.mark && one.concept === other.concept && one.style === other.style
}

function dressed(
  run: string,
  {mark, concept, style}: Look,
  {termId, escaped, isLatinMarked}: Required<Pick<Shown, 'termId' | 'escaped' | 'isLatinMarked'>>
): string {
  let text = escaped(run)
  const names = new Set(style.split(' '))
  if (names.has('code')) text = `<span class="code">${text}</span>`
  for (const name of ['kbd', 'sub']) if (names.has(name)) text = `<${name}>${text}</${name}>`
  if (names.has('rt')) text = `<small>\uFF08${text}\uFF09</small>`
  if (names.has('em'))
    text = isLatinMarked && ![...run].some(isCjk) ? `<em class="latin">${text}</em>` : `<em>${text}</em>`
  for (const name of ['strong', 'del', 'sup']) if (names.has(name)) text = `<${name}>${text}</${name}>`
  if (names.has('link')) text = `<span class="link">${text}</span>`
  if (concept) text = `<a class="term" href="#${termId(concept)}">${text}</a>`
  return mark ? `<mark class="${mark}">${text}</mark>` : text
}
