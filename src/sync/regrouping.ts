import type {Locale} from '../model/index.ts'
import type {Traced} from './trace.ts'

/** Stands for the fingerprint of a source that parted or joined paragraphs until the target does so too. */
export const REGROUPED = 'paragraphs'

/** Whether a version is to part or join paragraphs as its source did, or has answered that. */
export type Regrouping = 'asked' | 'done'

/** What a unit's version makes of a paragraph that the source parted or joined there; `continues`: it stands in the block of the one before it. */
export function regrouping(
  {known, isRegrouped, places}: Traced,
  locale: Locale,
  continues: boolean
): Regrouping | undefined {
  const old = known?.variants[locale]
  if (!places.has(locale) || !old) return undefined
  if (continues !== (old.continues ?? false)) return 'done'
  if (!isRegrouped) return undefined
  // What was asked and not done yet is taken back by a source that is as it was.
  return old.from === REGROUPED ? 'done' : 'asked'
}
