import type {Locale, Memory, ParallelText} from '../model/index.ts'
import {sync} from './index.ts'

/** How many segments of each version are stale or missing; versions that are in step are left out. */
export function staleOf(
  parallel: ParallelText,
  memory: Memory | undefined
): {path: string; locale: Locale; count: number}[] {
  if (!memory) return []
  const behind = sync(parallel, memory).items.filter(({status}) => status === 'stale')
  const locales = [...new Set(behind.map(({locale}) => locale))]
  return locales.map(locale => ({
    path: parallel.path,
    locale,
    count: behind.filter(one => one.locale === locale).length
  }))
}
