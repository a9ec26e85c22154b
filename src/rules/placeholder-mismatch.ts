import type {Article} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {inAddedTexts} from './placeholders/added-texts.ts'
import {tagSlips} from './placeholders/code-tags.ts'
import {halfShortcodes} from './placeholders/half-shortcodes.ts'
import {isLeftOut} from './placeholders/left-out.ts'
import {lostImports} from './placeholders/lost-imports.ts'
import {macroFaults} from './placeholders/macros.ts'
import {valueSlips} from './placeholders/mark-values.ts'
import {type Mark, marksOf, withFootnotes} from './placeholders/marks.ts'
import {pairUp} from './placeholders/pair-up.ts'
import {slippedTags} from './placeholders/slipped-tags.ts'
import {withoutTold} from './placeholders/told-boxes.ts'
import {halfTags, unclosed} from './placeholders/unclosed.ts'
import {groupBy} from './shared/group-by.ts'
import {cover, gap} from './shared/place.ts'
import {short} from './shared/short.ts'
import {noticesOf} from './structure/notices.ts'

export default defineRule({
  id: 'placeholder-mismatch',
  description:
    'Components, directives, shortcodes, tags and placeholders are called in every version as in the source.',
  severity: 'error',
  messages: {
    changed: '“{{found}}” stands here, expected “{{expected}}” as in {{source}}.',
    missing: '“{{expected}}” of {{source}} is missing here.',
    missingMore: '“{{expected}}” of {{source}} and {{marks}} more are missing here.',
    added: '“{{found}}” stands here but not in {{source}}.'
  },
  checkParallel(parallel, {report, config}) {
    const {source, articles, blocks} = parallel
    const original = articles.get(source)
    if (!original) return
    const all = marksOf(original)
    for (const [locale, article] of articles) {
      if (locale === source) continue
      const notices = noticesOf(parallel, locale)
      const isAdded = inAddedTexts(parallel, locale, all)
      const open = withoutTold(parallel, locale)
      const own = marksOf(article).filter(mark => !(mark.block && notices.has(mark.block)) && !isAdded(mark))
      const [expected, found] = withFootnotes(open(all), open(own))
      const groupOf = ({block}: Mark) => block && blocks.find(({variants}) => variants.get(source)?.includes(block))
      const named = new Set(found.map(({name}) => name))
      // Behind what stands before it in the same text, or the whole of it; where the block belongs that is not there.
      const placeOf = (there: Mark, after: Mark | undefined) => {
        const group = groupOf(there)
        const own = group?.variants.get(locale)
        if (group && !own) return gap(parallel, group, locale)
        const isInside = after?.block !== undefined && own?.includes(after.block)
        if (own && !isInside) return cover(own)
        return after?.range ?? {start: article.frontMatter.end, end: article.frontMatter.end}
      }
      const {changed, missing, added} = pairUp(expected, found, mark => groupOf(mark)?.variants.has(locale) === false)
      const about = ({range}: Pick<Mark, 'range'>) => ({related: [{locale: source, range}], culprit: locale})
      const isSlip = slippedTags(article)
      for (const {here, there} of changed.filter(({here}) => !isSlip(here.range)))
        report({
          message: 'changed',
          args: {found: short(here.name), expected: short(there.name), source},
          at: {locale, range: here.range},
          ...about(there)
        })
      // What a program replaces may be shown as code or in quotation marks.
      const isShown = ({kind, name}: Mark, other: Article) => kind === 'placeholder' && other.text.includes(name)
      const isKept = (there: Mark) => isLeftOut(there, groupOf(there), {parallel, locale, named})
      const lost = missing.filter(({there}) => !isKept(there) && !isShown(there, article))
      // What belongs at one place, as the rows and cells of a table in HTML, is one thing to add.
      const told = lost.map(({there, after}) => ({there, range: placeOf(there, after)}))
      const places = groupBy(told, ({range}) => range.start)
      for (const [{there, range}, ...others] of places.values()) {
        const args = {expected: short(there.written ?? there.name), source}
        const more = {message: 'missingMore', args: {...args, marks: others.length}} as const
        const said = others.length > 0 ? more : ({message: 'missing', args} as const)
        report({...said, at: {locale, range}, severity: 'warning', ...about(there)})
      }
      for (const here of added.filter(mark => !isShown(mark, original)))
        report({
          message: 'added',
          args: {found: short(here.written ?? here.name), source},
          at: {locale, range: here.range},
          culprit: locale,
          severity: 'warning'
        })
      for (const {here, there, at} of macroFaults(parallel, locale)) {
        const expected = short(there.source)
        if (here)
          report({
            message: 'changed',
            args: {found: short(here.source), expected, source},
            at: {locale, range: here.range},
            ...about(there)
          })
        else
          report({
            message: 'missing',
            args: {expected, source},
            at: {locale, range: at},
            severity: 'warning',
            ...about(there)
          })
      }
      for (const {here, there} of valueSlips(
        [original, all],
        [article, marksOf(article)],
        config.translatableAttributes
      ))
        report({
          message: 'changed',
          args: {found: argument(here), expected: argument(there), source},
          at: {locale, range: here.mark.range},
          ...about(there.mark)
        })
      // What is not closed takes in the rest of the page.
      for (const {range} of unclosed(original).length > 0 ? [] : unclosed(article))
        report({message: 'missing', args: {expected: ':::', source}, at: {locale, range}, culprit: locale})
      const broken = new Set(halfTags(original).map(({name}) => name))
      const isTold = ({name}: {readonly name: string}) =>
        changed.some(({here, there}) => [here.name, there.name].includes(`<${name}>`))
      for (const {half, range} of halfTags(article).filter(one => !broken.has(one.name) && !isTold(one))) {
        // Where the source has it on a line of its own, it belongs there.
        const gone = blocks.find(({variants}) => !variants.has(locale) && variants.get(source)?.[0]?.value === half)
        const at = {locale, range: gone ? gap(parallel, gone, locale) : range}
        report({message: 'missing', args: {expected: half, source}, at, culprit: locale})
      }
      for (const {name, there, here} of lostImports(original, article))
        report({
          message: 'missing',
          args: {expected: `import ${name}`, source},
          at: {locale, range: here},
          ...about({range: there})
        })
      // Readers copy examples: a component that none knows breaks their page.
      for (const {here, there} of tagSlips(original, article))
        report({
          message: 'changed',
          args: {found: `<${here.name}>`, expected: `<${there.name}>`, source},
          at: {locale, range: here.range},
          ...about(there)
        })
      for (const {half, range} of halfShortcodes(original, article))
        report({message: 'missing', args: {expected: half, source}, at: {locale, range}, culprit: locale})
    }
  }
})

function argument({key, value}: {readonly key: string; readonly value: string}): string {
  return short(key === '' ? value : `${key}="${value}"`)
}
