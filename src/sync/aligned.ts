import type {Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import type {Member} from './equal.ts'
import type {Version} from './piece.ts'

/** A unit of the alignment and its pieces in each version. */
export interface Aligned {
  readonly unit: TranslationUnit
  readonly members: readonly Member[]
}

/** The units of the alignment as pieces of the versions. */
export function alignedPieces({units}: ParallelText, versions: readonly Version[]): Aligned[] {
  const at = new Map(
    versions.flatMap(version =>
      version.pieces.flatMap(({segment}, at) => (segment ? [[segment, {version, at}] as const] : []))
    )
  )
  return units.map(unit => ({
    unit,
    members: [...unit.variants.values()].flatMap(segments => segments.map(segment => at.get(segment)!))
  }))
}

/** The members in one language. */
export function membersIn(locale: Locale, members: readonly Member[]): Member[] {
  return members.filter(({version}) => version.locale === locale)
}
