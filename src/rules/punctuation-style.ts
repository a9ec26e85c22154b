import * as z from 'zod/mini'
import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {ROLES, type Role} from './data/marks.ts'
import {plain} from './shared/letters.ts'
import {short} from './shared/short.ts'
import {addedEllipses} from './typography/ellipses.ts'
import {deviations, type Style, styleOf, type Tally} from './typography/house-style.ts'
import {joinedSentences} from './typography/joined-sentences.ts'
import {lostStops} from './typography/lost-stops.ts'
import {useOf} from './typography/use-of-marks.ts'
import {NARROW, shownAs, WIDE} from './typography/wide-marks.ts'

/** Locale to role to how often each form is used. */
type Use = Readonly<Record<string, Readonly<Record<string, Tally>>>>

export default defineRule({
  id: 'punctuation-style',
  description: 'Every mark has the form that the language and the house use for its role.',
  severity: 'warning',
  messages: {
    form: '“{{seen}}” stands here, expected “{{expected}}” as in {{count}} of {{of}} places.',
    customary: '“{{seen}}” stands here, expected “{{expected}}”.',
    added: '“{{seen}}” stands here, the sentence of {{source}} has no ellipsis.',
    lost: '“{{seen}}” ends without a full stop, the sentences before it have one.',
    joined: 'No full stop stands between “{{before}}” and “{{after}}”.'
  },
  options({locales}) {
    const forms = (roles: readonly Role[]) => roles.map(({name, forms}) => [name, z.optional(z.enum(forms))])
    const known = locales.flatMap(({id}) => {
      const roles = ROLES[languageOf(id)]
      return roles ? [[id, z.optional(z.strictObject(Object.fromEntries(forms(roles))))] as const] : []
    })
    return z.strictObject(Object.fromEntries(known))
  },
  checkParallel(parallel, {report}) {
    const {source} = parallel
    for (const {locale, segment, range} of addedEllipses(parallel)) {
      const seen = segment.text.slice(range.start, range.end)
      report({message: 'added', args: {seen, source}, at: {locale, range: locate(segment, range)}, culprit: locale})
    }
    for (const {locale, segment, mark} of lostStops(parallel)) {
      const [seen, end] = [short(plain(segment).slice(-TAIL)), segment.text.length]
      const range = locate(segment, {start: Math.max(0, end - TAIL), end})
      const fix = {range: {start: range.end, end: range.end}, text: mark}
      report({message: 'lost', args: {seen}, at: {locale, range}, culprit: locale, fix})
    }
  },
  checkArticle(article, {report}) {
    const mark = article.text.includes('．') && !article.text.includes('。') ? '．' : '。'
    for (const {segment, at} of joinedSentences(article)) {
      const [start, end] = [Math.max(0, at - BESIDE), Math.min(segment.text.length, at + BESIDE)]
      const [before, after] = [segment.text.slice(start, at), segment.text.slice(at, end)].map(text => plain({text}))
      const place = locate(segment, {start: at, end: at})
      report({
        message: 'joined',
        args: {before: before!, after: after!},
        at: {locale: article.locale, range: locate(segment, {start, end})},
        culprit: article.locale,
        fix: {range: place, text: mark}
      })
    }
  },
  gather(parallel, context): Use | undefined {
    const added = new Set(addedEllipses(parallel).map(({segment}) => segment))
    const uses = [...parallel.articles.values()].flatMap(article => {
      const use = useOf(article, context, added)
      return use ? [[article.locale, use] as const] : []
    })
    return uses.length > 0 ? Object.fromEntries(uses) : undefined
  },
  checkProject(facts: readonly {readonly facts: Use}[], {report, options}) {
    const locales = new Set(facts.flatMap(({facts}) => Object.keys(facts)))
    for (const locale of locales) {
      const set = (options[locale] ?? {}) as Readonly<Record<string, string>>
      for (const role of ROLES[languageOf(locale)] ?? []) {
        const tallies = facts.map(({facts}) => facts[locale]?.[role.name]).filter(tally => tally !== undefined)
        const style: Style | undefined = set[role.name]
          ? {form: set[role.name]!, count: 0, of: 0}
          : styleOf(tallies, role.customary)
        if (!style) continue
        for (const {form, location, repeats} of deviations(tallies, style)) {
          const args = {seen: form, expected: style.form}
          const about = {at: location, repeats, culprit: locale}
          if (style.count > 0) report({...about, message: 'form', args: {...args, count: style.count, of: style.of}})
          else report({...about, message: 'customary', args})
        }
      }
      const wide = facts.map(({facts}) => facts[locale]?.[WIDE]).filter(tally => tally !== undefined)
      for (const {form, location, repeats} of deviations(wide, NARROW))
        report({message: 'customary', args: shownAs(form), at: location, repeats, culprit: locale})
    }
  }
})

/** Letters that are shown of a sentence without its full stop. */
const TAIL = 8
/** Letters that are shown of a sentence before and behind a full stop that is lost. */
const BESIDE = 4
