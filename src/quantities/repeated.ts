import type {Locale} from '../model/index.ts'
import type {Atom} from './atoms.ts'
import type {Disagreement} from './disagreement.ts'
import type {Scene} from './scene.ts'

/**
 * “Two boats … two crews” and 两个 … 三个: a number that all others state so many times, and one version once less, with another in its place that
 * no other has, and that counts with the same counter.
 */
export function repeatedOnceLess(
  culprit: Locale,
  {atoms, locales}: Scene,
  told: readonly Disagreement[]
): readonly Disagreement[] {
  const others = locales.filter(locale => locale !== culprit)
  if (others.length < 2) return []
  const own = atoms.get(culprit)!.filter(isCount)
  const isTold = ({statement}: Atom) => told.some(({found}) => found === statement)
  const strange = own.filter(one => !isTold(one) && others.every(locale => times(one.value, atoms.get(locale)!) === 0))
  const [found, ...more] = strange
  if (!found || more.length > 0) return []
  const alike = own.filter(
    ({value, statement}) => value !== found.value && statement.counter === found.statement.counter
  )
  const short = alike.find(({value}) => {
    const counts = others.map(locale => times(value, atoms.get(locale)!))
    return counts.every(count => count === counts[0]) && counts[0] === times(value, own) + 1
  })
  if (!short) return []
  const [witness] = others
  const expected = atoms
    .get(witness!)!
    .filter(isCount)
    .findLast(({value}) => value === short.value)!
  return [
    {culprit, witnesses: others, found: found.statement, expected: {locale: witness!, statement: expected.statement}}
  ]
}

function times(value: number, atoms: readonly Atom[]): number {
  return atoms.filter(one => isCount(one) && one.value === value).length
}

/** A number from two on that counts things. */
function isCount({part, value, statement: {kind, to}}: Atom): boolean {
  return part === 'number' && value > 1 && to === undefined && (kind === 'count' || kind === 'bare')
}
