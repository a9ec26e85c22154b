import {CHATTER, MARKERS} from '../data/leftovers.ts'

/** Whether a text that one version has alone is a leftover of the work or the broken mark of a directive: rules of their own tell it. */
export function isLeftover(text: string): boolean {
  return MARKERS.test(text) || CHATTER.test(text) || /^(?:[<>=|]{7}(?:\s|$)|:::)/.test(text)
}
