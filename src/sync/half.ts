import type {MemoryText} from '../model/index.ts'
import {closes} from './echo.ts'

/** Whether a translation was saved in the middle of a sentence: it ended with a mark, as its source does, and ends with none now. */
export function isHalf({old, now, source}: Readonly<Record<'old' | 'now' | 'source', MemoryText>>): boolean {
  return now.text !== '' && closes(old) && closes(source) && !closes(now)
}
