import {MARK, readable} from '../formats/memory-text.ts'
import type {Locale, Memory, MemoryText} from '../model/index.ts'
import {addressOf, destination, labelOf, readDefinition} from './link-form.ts'
import type {Piece} from './piece.ts'
import type {Traced} from './trace.ts'

/** Texts of one version before and after, with one Markdown for what looks the same: `[a](/b)` for `[a][b]`, `<https://a.example>` for any such address. */
export interface Forms {
  /** A text as the memory had it. What its labels stand for now is compared where that is defined. */
  before(text: MemoryText): MemoryText
  /** A text as it stands. */
  now(text: MemoryText): MemoryText
}

/** What the labels of a version stand for, and those of its notes. */
interface Labels {
  readonly targets: ReadonlyMap<string, string>
  readonly notes: ReadonlySet<string>
}

type Text = Pick<Piece, 'kind' | 'text'>

/** The forms of a version whose units are traced. */
export function formsOf(units: readonly Traced[], locale: Locale): Forms {
  const old = units.flatMap(({kind, known}) => textOf(kind, known?.variants[locale]))
  const fresh = units.flatMap(({places}) => places.get(locale) ?? [])
  return forms(labelsOf(old), labelsOf(fresh))
}

/** The forms of a version by its memory before and after. */
export function formsOfMemory(before: Memory | undefined, after: Memory, locale: Locale): Forms {
  const [old, fresh] = [before, after].map(memory =>
    labelsOf(memory?.units.flatMap(({kind, variants}) => textOf(kind, variants[locale])) ?? [])
  )
  return forms(old!, fresh!)
}

function textOf(kind: Text['kind'], text: MemoryText | undefined): Text[] {
  return text ? [{...(kind && {kind}), text}] : []
}

function labelsOf(texts: readonly Text[]): Labels {
  const [targets, notes] = [new Map<string, string>(), new Set<string>()]
  for (const {kind, text} of texts) {
    const found = kind === 'definition' ? readDefinition(text.text) : undefined
    // The first definition of a label is the one that counts.
    if (found && !targets.has(found.label)) targets.set(found.label, found.target)
    for (const code of Object.values(text.codes ?? {})) if (NOTE.test(code)) notes.add(code)
  }
  return {targets, notes}
}

const NOTE = /^\[\^[^\]]+\]$/

function forms(old: Labels, fresh: Labels): Forms {
  const known = new Map([...old.targets, ...fresh.targets])
  // A note under another label is the same note.
  const isSameNote = (code: string) => old.notes.has(code) && fresh.notes.has(code)
  return {
    before: text => inForm(text, known, isSameNote),
    now: text => inForm(text, fresh.targets, isSameNote)
  }
}

/** What may be written in several ways. */
const WRITTEN = /^!?\[|^\]|^<[^\s<>]*[:@]|:\/\/|@|^www\./i

function inForm(
  text: MemoryText,
  targets: ReadonlyMap<string, string>,
  isSameNote: (code: string) => boolean
): MemoryText {
  const {codes} = text
  if (!codes || !Object.values(codes).some(code => WRITTEN.test(code))) return text
  const fresh: Record<string, string> = {}
  for (const [mark, code] of Object.entries(codes)) {
    const inner = mark.startsWith('</') ? innerOf(text, mark) : undefined
    fresh[mark] = NOTE.test(code) && !isSameNote(code) ? '[^]' : codeForm(code, inner, targets)
  }
  return withAddresses({...text, codes: fresh})
}

/** What stands before a closing mark, from its opening one on, as Markdown. */
function innerOf({text, codes = {}}: MemoryText, mark: string): string {
  const open = `<${mark.slice(2)}`
  const start = text.indexOf(open) + open.length
  return readable({text: text.slice(start, Math.max(start, text.indexOf(mark))), codes})
}

/** The first part of the code of an image: its alternative text. */
const IMAGE = /^!\[(?:\\.|[^\\\]]|\[[^\]]*\])*(?=\])/s

function codeForm(code: string, inner: string | undefined, targets: ReadonlyMap<string, string>): string {
  const address = addressOf(code)
  if (address !== undefined) return `<${address}>`
  const image = IMAGE.exec(code)?.[0]
  if (image === undefined && !code.startsWith(']')) return code
  const [head, tail] = [image ?? '', code.slice(image?.length ?? 0)]
  const target = tail.startsWith('](') ? destination(tail.slice(2)) : targets.get(labelIn(tail, inner ?? head.slice(2)))
  return target === undefined ? code : `${head}](${target})`
}

function labelIn(tail: string, words: string): string {
  const label = /^\]\[(.+)\]$/s.exec(tail)?.[1]
  return labelOf(label ?? words)
}

/** Links whose words are their address, as the address alone. */
function withAddresses({text, codes = {}, ...rest}: MemoryText): MemoryText {
  const own: Record<string, string> = {...codes}
  const short = text.replaceAll(/<(\d+)>([^<]*)<\/\1>/g, (whole, id: string, words: string) => {
    const shown = readable({text: words})
    const address = addressOf(shown)
    if (codes[`<${id}>`] !== '[' || address === undefined || codes[`</${id}>`] !== `](${address})`) return whole
    own[`<${id}/>`] = `<${address}>`
    return `<${id}/>`
  })
  const marks = new Set(short.match(MARK))
  return {text: short, codes: Object.fromEntries(Object.entries(own).filter(([mark]) => marks.has(mark))), ...rest}
}

/** The labels that a text refers to. */
export function labelsUsed(text: MemoryText): string[] {
  return Object.entries(text.codes ?? {}).flatMap(([mark, code]) => {
    const image = IMAGE.exec(code)?.[0]
    const tail = code.slice(image?.length ?? 0)
    if ((image === undefined && !mark.startsWith('</')) || !/^\](?:\[.*\])?$/s.test(tail)) return []
    return [labelIn(tail, image?.slice(2) ?? innerOf(text, mark))]
  })
}
