import type {Memory, ParallelText} from '../model/index.ts'

export function settle(memory: Memory, _parallel: ParallelText): Memory {
  return memory
}
