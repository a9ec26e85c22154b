import {expect, test} from 'vitest'
import {namesLines, namesTable} from '../../scripts/glossary/table.ts'
import {createTranslator} from '../../src/messages/index.ts'
import {parse} from '../../src/parse/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {type ConceptUsage, usageOf} from '../../src/terms/usage.ts'
import {concept} from './termbase.ts'

const office = concept('office', {
  en: [
    'Harbour Office',
    {text: 'HO', form: 'abbreviation', status: 'admitted'},
    {text: 'Port Bureau', status: 'deprecated'}
  ],
  ja: ['港湾局', '港湾庁']
})
const quay = concept('quay', {en: ['North Quay'], ja: ['北岸壁']})
const person = concept('person', {en: ['Ada Lind']})

const locales = ['en', 'ja']

function usage(texts: Readonly<Record<string, Readonly<Record<string, string>>>>): ConceptUsage[] {
  const articles = Object.entries(texts).flatMap(([path, versions]) =>
    Object.entries(versions).map(([locale, text]) => parse(text, {path, locale, file: `content/${locale}/${path}.md`}))
  )
  const termbase = {concepts: [person, quay, office]}
  return usageOf(articles, {termbase, finder: compileTerms(termbase), locales})
}

/** Concepts with their inconsistencies, in order. */
function found(usages: readonly ConceptUsage[]): string[] {
  return usages.map(({concept, inconsistencies}) => [concept.id, ...inconsistencies].join(' '))
}

test('names are counted by locale, the most used first', () => {
  const usages = usage({a: {en: 'HO, HO and the Harbour Office', ja: '港湾局'}})
  const {names} = usages.find(({concept}) => concept === office)!
  expect(
    [...names].map(([locale, list]) => [locale, list.map(({term, places}) => `${term.text} ${places.length}`)])
  ).toEqual([
    ['en', ['HO 2', 'Harbour Office 1']],
    ['ja', ['港湾局 1']]
  ])
})

test('inconsistent concepts first, unused ones last', () => {
  expect(found(usage({a: {en: 'North Quay. Port Bureau.', ja: '北岸壁と港湾局'}}))).toEqual([
    'office deprecated',
    'quay',
    'person'
  ])
})

test.each([
  ['a version lacks it', {a: {en: 'North Quay', ja: '岸壁'}}, 'quay missing'],
  ['two full names', {a: {en: 'HO', ja: '港湾局と港湾庁'}}, 'office mixed'],
  ['two full names in two articles', {a: {ja: '港湾局'}, b: {ja: '港湾庁'}}, 'office mixed'],
  ['all at once', {a: {en: 'Port Bureau', ja: ''}, b: {ja: '港湾局、港湾庁'}}, 'office deprecated missing mixed']
])('inconsistent: %s', (_, texts, expected) => {
  expect(found(usage(texts))[0]).toBe(expected)
})

test.each([
  ['a short form beside the full one', {a: {en: 'Harbour Office (HO)', ja: '港湾局'}}],
  ['another article', {a: {en: 'North Quay', ja: '北岸壁'}, b: {en: 'Nothing.', ja: '無'}}],
  ['one version only', {a: {en: 'North Quay'}}],
  ['no name in the glossary', {a: {en: 'Ada Lind', ja: '代表'}}]
])('consistent: %s', (_, texts) => {
  expect(found(usage(texts)).sort()).toEqual(['office', 'person', 'quay'])
})

test('the table says where the odd ones stand, and lets nothing steer the terminal', () => {
  const hostile = {...concept('\u001B[31m{{x}}', {en: ['A\u001B[2J%']}), state: 'provisional' as const}
  const termbase = {concepts: [hostile, office]}
  const articles = [parse('# A\u001B[2J%\n\nThe **Port** Bureau', {path: 'a', locale: 'en', file: 'content/en/a.md'})]
  const usages = usageOf(articles, {termbase, finder: compileTerms(termbase), locales})
  const table = namesTable(usages, {t: createTranslator('en'), contentRoot: 'content/', color: false})
  expect(table).not.toMatch(/\u001B/)
  expect(table).toContain('{{x}} (provisional)')
  expect(table).toContain('inconsistent: a deprecated name is used')
  expect(table).toContain('en/a.md:3:7: Port Bureau')
})

test('one line of JSON a concept', () => {
  const lines = namesLines(usage({a: {en: 'North Quay', ja: '岸壁'}}), 'content/')
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(3)
  expect(JSON.parse(lines[0]!)).toEqual({
    concept: 'quay',
    kind: 'organisation',
    state: 'approved',
    inconsistencies: ['missing'],
    names: {
      en: [
        {
          text: 'North Quay',
          status: 'preferred',
          form: 'full',
          count: 1,
          places: [{file: 'en/a.md', line: 1, column: 1}]
        }
      ],
      ja: []
    },
    absent: [{file: 'ja/a.md', locale: 'ja'}]
  })
})
