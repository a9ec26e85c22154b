import {existsSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import type {ExchangeFormat} from '../../src/formats/exchange.ts'
import {InputError} from '../../src/input-error.ts'
import type {Exchange} from '../../src/model/index.ts'
import {visible} from '../../src/reporters/width.ts'
import {makeFolder} from '../../src/store/folder.ts'
import {readOwn} from '../../src/store/read.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import type {Frame} from '../frame.ts'
import {inputErrorText} from '../input-error-text.ts'

/** What is written where. */
export interface Outgoing {
  /** As told in messages; relative to the root unless absolute. */
  readonly file: string
  readonly exchanges: readonly Exchange[]
  readonly format: ExchangeFormat
}

export interface WriteOptions {
  readonly version: string
  /** A byte order mark for spreadsheets, or nothing. */
  readonly mark: string
}

/** Writes a file for translators, over one that is there only as `refresh` does. False when that cannot be read; then it stays as it is. */
export function writeExchange(
  root: string,
  {file, exchanges, format}: Outgoing,
  {version, mark}: WriteOptions,
  frame: Frame
): boolean {
  const path = resolve(root, file)
  try {
    const old = existsSync(path) ? readOwn(path) : undefined
    const text =
      old === undefined
        ? mark + format.serialize(exchanges, {version})
        : format.refresh(old, exchanges, {version, path: file})
    if (text !== old) {
      makeFolder(dirname(path))
      writeFileAtomically(dirname(path), basename(path), text)
    }
    const units = exchanges.reduce((sum, exchange) => sum + exchange.units.length, 0)
    const todo = exchanges.reduce((sum, exchange) => sum + exchange.units.filter(({need}) => need).length, 0)
    frame.out(`${visible(frame.t('commands.export.written', {file, count: units, todo}))}\n`)
    return true
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    frame.fault(
      inputErrorText(
        new InputError(error.code, {path: file, ...(error.position && {position: error.position}), args: error.args}),
        frame.t
      )
    )
    return false
  }
}
