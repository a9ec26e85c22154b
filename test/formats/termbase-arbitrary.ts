import fc from 'fast-check'
import type {Concept, Term, Termbase} from '../../src/model/index.ts'

const sign = fc.constantFrom(
  ...['a', 'B', '港', 'カ', "'", '"', ',', ';', '=', '+', '-', '@', '＝', '<', '&', ']', '>', '{', '·', '😀', ' ']
)
const name = fc
  .array(sign, {minLength: 1, maxLength: 8})
  .map(signs => signs.join('').trim())
  .filter(text => text !== '')
const prose = fc
  .array(fc.oneof(sign, fc.constantFrom('\n', '\r\n', '\t', 'stele: state=approved', "'=1")), {
    minLength: 1,
    maxLength: 6
  })
  .map(signs => signs.join(''))
  .filter(text => text.trim() !== '')
const date = fc.constantFrom('2018', '2018-11', '2018-11-20')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined})

/** Without what is undefined, as the readers make it. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T // Only undefined is gone.
}

const term: fc.Arbitrary<Term> = fc
  .record({
    text: name,
    status: fc.constantFrom('preferred', 'admitted', 'deprecated', 'forbidden'),
    form: fc.constantFrom('full', 'short', 'abbreviation', 'reading'),
    isCaseSensitive: fc.boolean(),
    validFrom: maybe(date),
    validUntil: maybe(date),
    source: maybe(prose),
    note: maybe(prose)
  })
  .map(compact)

const concept: fc.Arbitrary<Omit<Concept, 'id'>> = fc
  .record({
    kind: fc.constant('term' as const),
    state: fc.constantFrom('approved' as const, 'provisional' as const),
    use: maybe(fc.constantFrom('always' as const, 'usually' as const)),
    translate: maybe(fc.boolean()),
    definition: maybe(prose),
    note: maybe(prose),
    source: maybe(prose),
    terms: fc
      .uniqueArray(fc.constantFrom('en', 'zh', 'ja'), {minLength: 1})
      .chain(locales =>
        fc.tuple(
          ...locales.map(locale =>
            fc.tuple(
              fc.constant(locale),
              fc.uniqueArray(term, {minLength: 1, maxLength: 3, selector: ({text}) => text})
            )
          )
        )
      )
      .map(entries => new Map(entries))
  })
  .map(compact)

/** Any termbase a glossary may hold. */
export const anyTermbase: fc.Arbitrary<Termbase> = fc
  .array(concept, {maxLength: 4})
  .map(list => ({concepts: list.map((one, index) => ({id: `c${index}`, ...one}))}))
