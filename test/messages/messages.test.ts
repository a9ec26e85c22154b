import {describe, expect, test} from 'vitest'
import {createTranslator, type RuleMessages, resourcesOf} from '../../src/messages/index.ts'
import {rules} from '../../src/rules/index.ts'

const english: RuleMessages = Object.fromEntries(rules.map(({id, messages}) => [id, messages]))

/** Every text by its key, `_one` and `_other` as one key: the languages differ in their plurals. */
function texts(node: unknown, key = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[key.replace(/_(?:one|other)$/, ''), node]])
  const entries = Object.entries(node as Record<string, unknown>) // Resources are objects and strings.
  return new Map(entries.flatMap(([name, child]) => [...texts(child, key === '' ? name : `${key}.${name}`)]))
}

const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
const reference = texts({...resourcesOf('en'), rules: english})

describe.each(['zh', 'ja'] as const)('messages in %s', lang => {
  const own = texts(resourcesOf(lang))

  test('are the English ones, no more and no fewer', () => {
    expect([...own.keys()].sort()).toEqual([...reference.keys()].sort())
  })

  test('use no placeholder that English does not fill', () => {
    const surplus = [...own].filter(([key, text]) => {
      const known = placeholders(reference.get(key) ?? '')
      return placeholders(text).some(name => !known.includes(name))
    })
    expect(surplus).toEqual([])
  })

  test('leave no placeholder of a finding or an input error out', () => {
    const lost = [...own].filter(([key, text]) => {
      const wanted = placeholders(reference.get(key) ?? '')
      return /^(?:rules|input)\./.test(key) && wanted.some(name => !placeholders(text).includes(name))
    })
    expect(lost).toEqual([])
  })

  test('quote in the marks of the language', () => {
    const foreign = [...own].filter(([, text]) => (lang === 'ja' ? /[“”]/ : /[「」]/).test(text))
    expect(foreign).toEqual([])
  })
})

describe('createTranslator', () => {
  const t = createTranslator('en', {sample: {seen: '“{{seen}}” stands here.'}})

  test.each(['<b>&"', 'a/b', '{{x}}', '{{seen}}', '$t(commands.check.brief)', '%s', '日本語', 'a\nb'])(
    'leaves the value %j as it is',
    seen => {
      expect(t('rules.sample.seen', {seen})).toBe(`“${seen}” stands here.`)
    }
  )

  test('chooses the plural by count', () => {
    expect(t('report.suppressed', {count: 1})).toBe('1 finding suppressed')
    expect(t('report.suppressed', {count: 2})).toBe('2 findings suppressed')
    expect(createTranslator('ja')('report.suppressed', {count: 1})).toBe('無視した指摘 1 件')
  })

  test('refuses a key that is not there', () => {
    expect(() => t('rules.sample.lost')).toThrow('no message')
    expect(() => t('rules')).toThrow('no message')
  })

  test('refuses a placeholder without a value', () => {
    expect(() => t('rules.sample.seen')).toThrow('no value')
    expect(() => t('rules.sample.seen', {other: 'x'})).toThrow('no value')
  })

  test('has one language only', () => {
    expect(createTranslator('zh')('furniture.print')).toBe('打印')
    expect(() => createTranslator('zh')('rules.sample.seen', {seen: ''})).toThrow('no message')
  })
})
