import {decoded} from '../parse/reference.ts'

/** A label as CommonMark compares it: blanks and case say nothing. Of words as they are read or as they are written. */
export function labelOf(written: string): string {
  return decoded(written, 'markdown').replaceAll(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** A target in angle brackets, or bare; what a template fills in may hold blanks. */
const TARGET = /^\s*(?:<((?:\\.|[^\\<>\n])*)>|((?:\\.|\{\{[^{}\n]*\}\}|\{%[^{}%\n]*%\}|[^\\\s])*))/

/** What stands in the brackets of a link behind the opening one, or behind the colon of a definition: its target. */
export function destination(written: string): string {
  const [, pointed, bare = ''] = TARGET.exec(written) ?? []
  return decoded(pointed ?? withoutBracket(bare), 'markdown')
}

/** The bracket that closes the link, where no title stands before it. */
function withoutBracket(bare: string): string {
  const [opened, closed] = [/(?<!\\)\(/g, /(?<!\\)\)/g].map(sign => bare.match(sign)?.length ?? 0)
  return closed! > opened! ? bare.slice(0, -1) : bare
}

const DEFINITION = /^\[((?:\\.|[^\\\]])+)\]:(?:\s|>)*(\S.*)$/s

/** The label and the target of a definition; undefined for what is none. */
export function readDefinition(text: string): {label: string; target: string} | undefined {
  const [, label, rest] = DEFINITION.exec(text) ?? []
  return label === undefined || rest === undefined ? undefined : {label: labelOf(label), target: destination(rest)}
}

/** Where an address leads that stands for itself, in angle brackets, bare or as a link of its own words; undefined for anything else. */
export function addressOf(text: string): string | undefined {
  const [, bracketed, linked] = /^<(.*)>$|^\[(https?:[^\s[\]()]+)\]\(\2\)$/s.exec(text) ?? []
  const own = bracketed ?? linked ?? text
  if (/^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i.test(own)) return own
  if (/^www\.[^\s<>]+$/i.test(own)) return `http://${own}`
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*$/.test(own) ? `mailto:${own}` : undefined
}
