import {locate} from '../locate.ts'
import {defineRule, type Place} from '../rule.ts'
import {lostItems, type Spot} from './lists/lost-item.ts'
import {isBehind} from './shared/recorded.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'list-item-missing',
  description: 'What a sentence lists in one version, it lists in all.',
  severity: 'warning',
  messages: {
    missing: '“{{item}}”, listed in {{witnesses}}, is not in “{{list}}”.',
    added: '“{{item}}” is listed in {{culprit}} only.'
  },
  checkUnit(unit, {report, memory, parallel: {source}}) {
    const isStale = (locale: string) => locale !== source && isBehind(unit, {memory, source, locale})
    for (const {item, lists, having} of lostItems(unit, source)) {
      const text = short(saidAt(item))
      const witnesses = [...unit.variants.keys()].filter(locale => having.has(locale)).join(', ')
      const isAdded = having.size === 1 && lists.some(({locale}) => locale === source)
      if (isAdded) {
        const culprit = item.locale
        if (!isStale(culprit))
          report({
            message: 'added',
            args: {item: text, culprit},
            at: placeOf(item),
            related: lists.map(placeOf),
            culprit
          })
        continue
      }
      // Two translations that name what the source has dropped are stale.
      if ([...having].every(isStale)) continue
      for (const list of lists) {
        if (isStale(list.locale)) continue
        report({
          message: 'missing',
          args: {item: text, witnesses, list: short(saidAt(list))},
          at: placeOf(list),
          related: [placeOf(item)],
          culprit: list.locale
        })
      }
    }
  }
})

function saidAt({segment: {text}, range: {start, end}}: Spot): string {
  return text.slice(start, end).replaceAll(/[\uE000-\uF8FF]/g, '')
}

function placeOf({locale, segment, range}: Spot): Place {
  return {locale, range: locate(segment, range)}
}
