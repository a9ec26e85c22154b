import {once} from '../once.ts'
import {OWN_FIELDS} from '../own-fields.ts'
import {defineRule} from '../rule.ts'
import {commonWords, isCommonWords} from './english/common-words.ts'
import {isOfEnglishWords} from './english/left-english.ts'
import {hasNew, headingsIn, latinWords, wasTranslated} from './english/left-field.ts'
import {fieldHabits, type Habit, isKept, isLacking, leavingHabit, severityOf} from './front-matter/field-habit.ts'
import {
  isInOwnLetters,
  isLeft,
  isLeftBeside,
  isMachine,
  isOddHere,
  isSlipOfWord,
  isUsual
} from './front-matter/field-values.ts'
import {addedFields, fieldsOf, isSlipOfAddress, keyBefore, keyRange} from './front-matter/fields.ts'
import {isOddValue} from './front-matter/odd-value.ts'
import type {Gathered, Pairing} from './front-matter/pairing.ts'
import {replacement} from './front-matter/renamed-field.ts'
import {groupBy} from './shared/group-by.ts'

export default defineRule({
  id: 'front-matter-mismatch',
  description:
    'The front matter of every version has the fields of the source, with the same types and the same values for machines.',
  severity: 'error',
  messages: {
    missing: 'The field “{{key}}” of {{source}} is missing here.',
    added: 'The field “{{key}}” is here but not in {{source}}.',
    renamed: 'The field is called “{{found}}”, expected “{{key}}” as in {{source}}.',
    type: '“{{key}}” is {{found}} here, expected {{expected}} as in {{source}}.',
    value: '“{{key}}” is “{{found}}” here, expected “{{expected}}” as in {{source}}.',
    untranslated: '“{{text}}” in the field “{{key}}” is left as in {{source}}.',
    habit:
      'The field “{{key}}” is left as in {{source}} in {{articles}} articles of {{culprit}}, here for the first time.'
  },
  gather({articles, source, blocks}, {place, config, memory}): Gathered | undefined {
    const original = articles.get(source)
    if (!original || original.frontMatter.format === undefined || original.frontMatter.fault) return undefined
    const translatable = new Set(config.translatableKeys)
    const there = new Map([...fieldsOf(original.frontMatter.data)].filter(([key]) => !OWN_FIELDS.has(key)))
    const words = once(() => commonWords(original))
    const fields = new Map([...articles.values()].map(article => [article, fieldsOf(article.frontMatter.data)]))
    const pairs = [...fields].flatMap(([article, here]) => {
      if (article === original || article.frontMatter.fault) return []
      const beside = [...fields].flatMap(([other, own]) => (other === original || other === article ? [] : [own]))
      const fieldsBeside = (key: string) => beside.flatMap(own => own.get(key) ?? [])
      const own = [...here.keys()].filter(key => !there.has(key))
      const kept = once(() => latinWords(article))
      const headings = once(() => headingsIn(blocks, source, article.locale))
      const [isOfWords, isNew] = [
        (text: string) => isCommonWords(text, words()),
        (text: string) => hasNew(text, kept())
      ]
      return [...there].flatMap(([key, field]): Pairing | Pairing[] => {
        const target = here.get(key)
        const isLeftAsIs = translatable.has(key) && target?.text === field.text
        const instead = target ? undefined : replacement(key, own, {article, original})
        return {
          locale: article.locale,
          key,
          source: field,
          ...(target && {target}),
          ...(instead !== undefined && {instead}),
          isTranslatable: translatable.has(key),
          isCommon: isLeftAsIs && (isOfWords(field.text) || isNew(field.text)),
          isPlain: isLeftAsIs && isOfEnglishWords(field.text) && isNew(field.text),
          isOdd: target !== undefined && isOddValue({source: field, target, beside: fieldsBeside(key)}),
          isBeside: beside.some(own => own.has(key)),
          isTranslatedBeside: beside.some(own => isInOwnLetters(own.get(key)?.text, field.text)),
          wasTranslated:
            wasTranslated(field.text, {memory, source, locale: article.locale}) ||
            (target?.text === field.text && headings().has(field.text.trim())),
          at: place({locale: article.locale, range: keyRange(article, instead ?? keyBefore(key, there, here))}),
          there: place({locale: source, range: keyRange(original, key)})
        }
      })
    })
    const renamed = new Set(
      pairs.flatMap(({locale, instead}) => (instead === undefined ? [] : [`${locale} ${instead}`]))
    )
    const added = addedFields([...articles.values()], there, translatable)
      .filter(({article, key}) => !renamed.has(`${article.locale} ${key}`))
      .map(({article, key}) => ({
        locale: article.locale,
        key,
        at: place({locale: article.locale, range: keyRange(article, key)})
      }))
    return {source, pairs, added}
  },
  checkProject(facts: readonly {readonly facts: Gathered}[], {report}) {
    const source = facts[0]?.facts.source ?? ''
    const added = groupBy(
      facts.flatMap(({facts}) => facts.added),
      ({locale, key}) => `${locale} ${key}`
    )
    for (const [{locale, key, at}, ...others] of added.values())
      report({
        message: 'added',
        args: {key, source},
        at,
        repeats: others.map(({at}) => at),
        culprit: locale,
        severity: 'warning'
      })
    const habitsOf = fieldHabits(facts.flatMap(({facts}) => facts.pairs))
    const told = new Set<Habit>()
    for (const {
      facts: {source, pairs}
    } of facts)
      for (const pair of pairs) {
        const {locale, key, source: expected, target, instead, isTranslatable, at, there} = pair
        const about = {at, related: [there], culprit: locale}
        const habits = habitsOf(pair)
        const [habit] = habits
        if (!target) {
          if (instead !== undefined) report({...about, message: 'renamed', args: {key, found: instead, source}})
          else if (isLacking(habits, pair))
            report({...about, message: 'missing', args: {key, source}, severity: severityOf(habit, pair)})
        } else if (expected.type === 'nothing') {
          // A field that the source leaves empty says nothing of what belongs there.
        } else if (target.type !== expected.type)
          report({...about, message: 'type', args: {key, found: target.type, expected: expected.type, source}})
        else if (target.text === expected.text) {
          const isSure = pair.wasTranslated || isLeft(expected.text, habit, pair.isCommon)
          if (!isTranslatable || !(isSure || isLeftBeside(pair, habit))) continue
          const usual = pair.wasTranslated ? undefined : leavingHabit(habits)
          const severity = isSure ? 'error' : 'warning'
          if (!usual) report({...about, message: 'untranslated', args: {key, text: expected.text, source}, severity})
          else if (!told.has(usual)) {
            told.add(usual)
            const args = {key, source, articles: usual.equal, culprit: locale}
            report({...about, message: 'habit', args, severity: 'warning'})
          }
        } else if (
          isTranslatable
            ? isSlipOfWord(expected, target, habit)
            : (isMachine(expected, target, habit) && habits.every(isUsual)) || isOddHere(pair, habit)
        ) {
          const isSlip = isSlipOfAddress(expected.text, target.text)
          const severity = isSlip || habits.every(isKept) ? 'error' : 'warning'
          report({
            ...about,
            message: 'value',
            args: {key, found: target.text, expected: expected.text, source},
            severity
          })
        }
      }
  }
})
