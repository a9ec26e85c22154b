import type {Locale, TranslationUnit} from '../../model/index.ts'
import {lengthOf} from './text-length.ts'

/** Characters of two versions of the same length that are taken as seen before a page is. */
const SEEN = 100

const known = new WeakMap<readonly TranslationUnit[], Map<string, number>>()

/** How long one version is for each character of the other, over the sentences that correspond one to one; read once for a page. */
export function usualShare(units: readonly TranslationUnit[], having: Locale, lacking: Locale): number {
  const shares = known.get(units) ?? new Map<string, number>()
  known.set(units, shares)
  const pair = `${having} ${lacking}`
  const share = shares.get(pair) ?? readShare(units, having, lacking)
  shares.set(pair, share)
  return share
}

function readShare(units: readonly TranslationUnit[], having: Locale, lacking: Locale): number {
  let [more, less] = [SEEN, SEEN]
  for (const {variants} of units) {
    const [a, b] = [variants.get(having), variants.get(lacking)]
    if (a?.length !== 1 || b?.length !== 1) continue
    more += lengthOf(a)
    less += lengthOf(b)
  }
  return less / more
}
