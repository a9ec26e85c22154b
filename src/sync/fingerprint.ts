import {createHash} from 'node:crypto'
import {MARK} from '../formats/memory-text.ts'
import type {MemoryText} from '../model/index.ts'

/** What a translation remembers of its source text: 12 hexadecimal characters of the SHA-256 of its normalised form. */
export function fingerprint(text: MemoryText): string {
  return createHash('sha256').update(normal(text)).digest('hex').slice(0, 12)
}

const STRAIGHT: Readonly<Record<string, string>> = {'“': '"', '”': '"', '‘': "'", '’': "'"}

/** The words, and what links, code and other markup say; blanks, style of emphasis, of quotation marks and of Unicode composition say nothing. */
export function normal({text, codes = {}}: MemoryText): string {
  return flattened(text.replace(MARK, mark => said(codes[mark] ?? '')))
}

/** As `normal`, without the codes. */
export function normalWords({text}: MemoryText): string {
  return flattened(text.replace(MARK, ''))
}

/** What the Markdown of a code says: nothing where it only sets type or begins a link. */
function said(data: string): string {
  if (/^(?:[*_~]+|\[|<\/?(?:b|i|em|strong|del|s)>|<br ?\/?>|\\?\s*)$/.test(data)) return ''
  // A reference says what its definition says, which is compared by itself.
  if (/^\](?:\[.*\])?$/s.test(data)) return ''
  return `\0${data.replace(/^(`+)(.*)\1$/s, '$2').replace(/^\]\(<?|>?\)$/g, '')}\0`
}

function flattened(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[“”‘’]/g, mark => STRAIGHT[mark]!)
}
