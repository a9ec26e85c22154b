import {isCjkLanguage} from '../../align/language.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'
import {CJK_LETTER, says} from '../shared/letters.ts'

/** Something of a unit that a version left in the language of the source. */
interface Left {
  readonly unit: TranslationUnit
  readonly locale: Locale
  readonly part: {readonly range?: unknown}
}

/** Units from which a stretch of a page is not translated yet: it is one thing to do. */
const LONG = 5

/** Stretches of a version in which one unit after the other is left as a whole, of five units at least. */
export function longRuns<L extends Left>(
  all: readonly L[],
  units: readonly TranslationUnit[],
  locale: Locale
): [L, ...L[]][] {
  const byUnit = new Map(all.filter(left => left.locale === locale && !left.part.range).map(left => [left.unit, left]))
  const isCjk = isCjkLanguage(locale)
  const runs: L[][] = []
  let run: L[] = []
  for (const unit of units) {
    const segments = unit.variants.get(locale) ?? []
    const left = byUnit.get(unit)
    if (left) run.push(left)
    // Code, figures and names say nothing of where the translation stopped, nor do words in Latin letters that were changed a little.
    else if (segments.some(({text}) => CJK_LETTER.test(text) || (!isCjk && says(text) && !isShort(text)))) {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].filter((run): run is [L, ...L[]] => run.length >= LONG)
}

/** Two words: a name. */
function isShort(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) <= 2
}
