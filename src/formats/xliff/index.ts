import type {ExchangeFormat} from '../exchange.ts'
import {readXliff} from './read.ts'
import {refreshXliff} from './refresh.ts'
import {writeXliff1} from './write1.ts'
import {writeXliff2} from './write2.ts'

/** XLIFF 2.1. */
export const xliff2: ExchangeFormat = {
  name: 'xliff',
  extension: '.xlf',
  holds: 'pair',
  serialize: exchanges => writeXliff2(exchanges),
  refresh: refreshXliff,
  parse: readXliff
}

/** XLIFF 1.2. */
export const xliff1: ExchangeFormat = {...xliff2, name: 'xliff1.2', extension: '.xliff', serialize: writeXliff1}
