import {NUMERAL} from './numeral.ts'
import {pattern} from './pattern.ts'

/** 1m93, 86m40: metres and their hundredths, as tables of athletics write them in Japanese. */
export const hundredths = pattern(
  'N(?:m)N(?![A-Za-z0-9])',
  ({numerals: [metres, rest]}) =>
    metres?.digits && rest?.digits?.length === 2
      ? {kind: 'measure', value: Number(`${metres.digits}.${rest.digits}`), unit: 'm', counter: 'm'}
      : undefined,
  {needs: [`${NUMERAL}m`]}
)
