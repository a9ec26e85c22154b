import type {Locale} from '../model/index.ts'
import {agree} from './agree.ts'
import type {Atom} from './atoms.ts'
import type {Disagreement} from './disagreement.ts'

/**
 * “1, 2 and 3” against 3、2、3: as many numbers in digits, and one of them in the place of another that the culprit has too. What only
 * stands once or twice is told above.
 */
export function exchanged(
  culprit: Locale,
  {atoms, source}: {readonly atoms: ReadonlyMap<Locale, readonly Atom[]>; readonly source: Locale},
  faults: readonly Disagreement[]
): readonly Disagreement[] {
  const [own, theirs] = [atoms.get(culprit) ?? [], atoms.get(source) ?? []]
  const isTold = faults.some(fault => fault.culprit === culprit || fault.culprit === source)
  if (own.length !== theirs.length || own.length < 3 || isTold) return []
  const [more, less] = [surplus(own, theirs), surplus(theirs, own)]
  const [found, expected] = [more[0], less[0]]
  if (more.length !== 1 || less.length !== 1 || !found || !expected || !isPlain(found) || !isPlain(expected)) return []
  const place = theirs.indexOf(expected)
  // Where a third version has it otherwise too, only what stands among equal neighbours is sure.
  if (faults.length > 0 && own.some((atom, at) => at !== place && !agree(atom, theirs[at]!))) return []
  // Of several that say the same, the one in its place.
  const inPlace = own[place]
  const {statement} = inPlace && agree(inPlace, found) ? inPlace : found
  return [{culprit, witnesses: [source], found: statement, expected: {locale: source, statement: expected.statement}}]
}

/** A number in digits that is none of a name, a date or a measure. */
export function isPlain({part, statement: {isSpelled, counter, kind}}: Atom): boolean {
  return part === 'number' && !isSpelled && counter !== 'name' && (kind === 'bare' || kind === 'count')
}

/** Those that the other list has not as often. */
function surplus(list: readonly Atom[], others: readonly Atom[]): readonly Atom[] {
  const left = [...others]
  return list.filter(atom => {
    const at = left.findIndex(other => agree(atom, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** 两个, 二つ: what a word of measure counts is no “both”. */
export function isTwoThings({value, statement: {counter = ''}}: Atom): boolean {
  return value === 2 && /^[^\p{Script=Latin}]/u.test(counter)
}
