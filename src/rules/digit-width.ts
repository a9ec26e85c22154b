import {CJK_LETTER} from '../characters.ts'
import {locate} from '../locate.ts'
import {matches} from '../matches.ts'
import {defineRule} from '../rule.ts'
import {type Counting, count, deviations, styleOf, type Tally} from './typography/house-style.ts'

export default defineRule({
  id: 'digit-width',
  description:
    'Digits and Latin letters are half-width, or full-width throughout where that is the style of the house.',
  severity: 'warning',
  messages: {
    full: 'Digits or letters are full-width here, expected half-width.',
    half: 'Digits are half-width here, expected full-width as in {{count}} of {{of}} places.'
  },
  gather({articles}, {place}): Readonly<Record<string, Tally>> | undefined {
    const uses: Record<string, Counting> = {}
    for (const {locale, blocks, text} of articles.values()) {
      const hasFull = FULL.test(text)
      const tally: Counting = {}
      for (const segment of blocks.flatMap(({segments}) => segments)) {
        if (!CJK_LETTER.test(segment.text) && !(hasFull && FULL.test(segment.text))) continue
        for (const {0: run, index} of matches(segment.text, RUNS)) {
          const range = {start: index, end: index + run.length}
          count(tally, FULL.test(run) ? 'full' : 'half', () => ({
            at: place({locale, range: locate(segment, range)}),
            text: ''
          }))
        }
      }
      if (Object.keys(tally).length > 0) uses[locale] = tally
    }
    return Object.keys(uses).length > 0 ? uses : undefined
  },
  checkProject(facts: readonly {readonly facts: Readonly<Record<string, Tally>>}[], {report}) {
    for (const locale of new Set(facts.flatMap(({facts}) => Object.keys(facts)))) {
      const tallies = facts.map(({facts}) => facts[locale]).filter(tally => tally !== undefined)
      const style = styleOf(tallies, 'half')
      if (!style) continue
      for (const {form, location, repeats} of deviations(tallies, style)) {
        const about = {at: location, repeats, culprit: locale}
        if (form === 'full') report({...about, message: 'full'})
        else report({...about, message: 'half', args: {count: style.count, of: style.of}})
      }
    }
  }
})

const FULL = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/
/** A date, a time or a sum with its marks is one place. */
const RUNS =
  /[0-9]+(?:[年月日时時分点.,:/-][0-9]+)*|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+(?:[年月日时時分点\uFF0C-\uFF0F\uFF1A.,:/-][\uFF10-\uFF19]+)*/g
