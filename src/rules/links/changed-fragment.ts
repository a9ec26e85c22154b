import {distance} from '../../distance.ts'
import {isGenerated} from './fragment-habit.ts'

/** The page that a link leads to. */
export function withoutFragment(target: string): string {
  return target.replace(/#.*/s, '')
}

/**
 * Pages of other sites: a fragment in Latin letters is the same there, unless the site has the page in the reader's language; then a slip is
 * one all the same.
 */
export function isChanged(fragment: string, expected: string, isSame: boolean): boolean {
  if (isGenerated(fragment) && isGenerated(expected)) return false
  if (fragment === expected || /[^\u0000-\u024F]/.test(fragment + expected)) return false
  return isSame || distance(fragment, expected, 3) <= 3
}
