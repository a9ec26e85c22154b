import type {Evidence, TranslationUnit} from '../model/index.ts'

/** A unit whose evidence is gathered when it is first asked for: that of few units is ever shown. */
export function withEvidence(
  unit: Omit<TranslationUnit, 'evidence'>,
  evidenceOf: () => readonly Evidence[]
): TranslationUnit {
  let known: readonly Evidence[] | undefined
  return {
    ...unit,
    get evidence() {
      known ??= evidenceOf()
      return known
    }
  }
}
