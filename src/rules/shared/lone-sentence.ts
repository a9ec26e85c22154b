import type {Severity, TranslationUnit} from '../../model/index.ts'

/** Less sure than this the sentence may well stand with its neighbour in the other version: one makes two of what another says in one. */
const SURE = 0.7

/** How a sentence without a counterpart is told: as the rule says, or as a warning where the alignment is not sure of it. */
export function severityOfLone({confidence}: Pick<TranslationUnit, 'confidence'>): {readonly severity?: Severity} {
  return confidence < SURE ? {severity: 'warning'} : {}
}
