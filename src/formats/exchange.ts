import type {Exchange, Returned} from '../model/index.ts'

/** A file of translators: written for them, read when it comes back. */
export interface ExchangeFormat {
  readonly name: string
  /** Ending of its files, with the dot. */
  readonly extension: string
  /** What one file can hold: one article in one language, articles of one language pair, or all. */
  readonly holds: 'article' | 'pair' | 'all'
  /** Bytes that a file may have, where more than those of an article are read. */
  readonly largest?: number
  serialize(exchanges: readonly Exchange[], about: About): string
  /**
   * Writes again over a file that came back: what other tools added stays, and so does text that was not imported.
   *
   * @throws InputError when the file cannot be read as what it claims to be.
   */
  refresh(existing: string, exchanges: readonly Exchange[], about: About & {readonly path: string}): string
  /** @throws InputError when the file cannot be read as what it claims to be. */
  parse(text: string, path: string): Returned
}

/** Who writes. */
export interface About {
  readonly version: string
}
