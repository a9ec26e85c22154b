import type {MemoryText} from '../model/index.ts'

/** placeholder */
export function isMinorEdit(_was: MemoryText, _now: MemoryText): boolean {
  return false
}
