import type {ExchangeFormat} from './exchange.ts'
import {po} from './po/index.ts'
import {tableFormat} from './table/index.ts'
import {tmx} from './tmx/index.ts'
import {xliff1, xliff2} from './xliff/index.ts'

/** The files of translators, by the name `--format` knows them under. */
export const EXCHANGE_FORMATS: Readonly<Record<string, ExchangeFormat>> = {
  xliff: xliff2,
  'xliff1.2': xliff1,
  po,
  csv: tableFormat('csv'),
  tsv: tableFormat('tsv'),
  tmx
}

/** Endings of files that come back. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:xlf|xliff|sdlxliff|mqxliff)$/i, 'xliff'],
  [/\.pot?$/i, 'po'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
  [/\.tmx$/i, 'tmx']
]

/** The format of a file by its name. */
export function formatOf(file: string): ExchangeFormat | undefined {
  const name = ENDINGS.find(([ending]) => ending.test(file))?.[1]
  return name === undefined ? undefined : EXCHANGE_FORMATS[name]
}
