import {describe, expect, test} from 'vitest'
import {isSameImports} from '../../src/sync/imports-form.ts'

const ONE = "import Map from './map.js'"
const TWO = "import {Pier, Quay as Wharf} from '../harbour.js'"
const EFFECT = "import './sea.css'"

describe('imports are the same', () => {
  test.each([
    ['with semicolons', `${ONE}\n${TWO}`, `${ONE};\n${TWO};`],
    ['with other quotation marks', ONE, ONE.replaceAll("'", '"')],
    ['in another order', `${ONE}\n${TWO}`, `${TWO}\n\n${ONE}`],
    ['over several lines', TWO, "import {\n  Pier,\n  Quay as Wharf,\n} from '../harbour.js';"],
    ['beside one for its effect', `${EFFECT}\n${ONE}`, `${ONE};\n${EFFECT};`]
  ])('%s', (_, before, after) => {
    expect(isSameImports(before, after)).toBe(true)
  })
})

describe('imports are others', () => {
  test.each([
    ['one more', ONE, `${ONE}\n${TWO}`],
    ['another module', ONE, ONE.replace('map', 'chart')],
    ['another name', TWO, TWO.replace('Quay as ', '')],
    ['effects in another order', `${EFFECT}\nimport './port.css'`, `import './port.css'\n${EFFECT}`],
    ['with an export', `${ONE}\nexport const a = 1`, `${ONE};\nexport const a = 1`],
    ['none', 'export const a = 1', 'export const a = 1;']
  ])('%s', (_, before, after) => {
    expect(isSameImports(before, after)).toBe(false)
  })
})
