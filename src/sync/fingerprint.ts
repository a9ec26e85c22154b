import {createHash} from 'node:crypto'

/** What a translation remembers of its source text: 12 hexadecimal characters of the SHA-256 of its normalised form. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(normal(text)).digest('hex').slice(0, 12)
}

const STRAIGHT: Readonly<Record<string, string>> = {'“': '"', '”': '"', '‘': "'", '’': "'"}

/** The words alone: inline codes, blanks, style of quotation marks and of Unicode composition make nothing stale. */
export function normal(text: string): string {
  return text
    .replaceAll(/<\/?\d+\/?>/g, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[“”‘’]/g, mark => STRAIGHT[mark]!)
}
