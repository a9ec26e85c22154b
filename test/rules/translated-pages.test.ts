import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {RULE_HEADS} from '../../src/messages/rule-heads.ts'
import {rules} from '../../src/rules/index.ts'
import {partsOf, readRulePage} from '../../src/store/rule-page.ts'
import {stampOf} from '../../tools/rules.ts'

const english = (id: string) => readFileSync(`docs/rules/${id}.md`, 'utf8')

/** What is the same in every language: rules that are named, code without words of a language. */
function fixed(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!)
  const code = [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
  return [...links, ...code.filter(code => /^(?!<!--)[\p{ASCII}“”「」，：…]+$/u.test(code))].sort()
}

describe.each(['zh', 'ja'] as const)('pages of rules in %s', lang => {
  test('are those of the rules there are', () => {
    const pages = readdirSync(`docs/rules/${lang}`).filter(file => file !== 'README.md')
    expect(pages.sort()).toEqual(rules.map(({id}) => `${id}.md`).sort())
  })

  test.each(rules.map(({id}) => id))('%s says what the English page says now', id => {
    const page = readRulePage(id, lang)
    const hint = `docs/rules/${id}.md has changed: revise docs/rules/${lang}/${id}.md, then write its stamp`
    expect(page.stamp, hint).toBe(stampOf(english(id)))
    expect(page.sentence).toBe(RULE_HEADS[lang][id])
    expect(page.reason).not.toBe('')
    expect(page.examples).toBe('')
  })

  test.each(rules.map(({id}) => id))('%s names the same rules and code', id => {
    const own = fixed(readRulePage(id, lang).reason)
    const wanted = fixed(partsOf(english(id)).reason)
    expect(own.filter(one => !wanted.includes(one))).toEqual([])
    expect(wanted.filter(one => !own.includes(one))).toEqual([])
  })

  test.each(rules.map(({id}) => id))('%s quotes in the marks of the language', id => {
    const {reason} = readRulePage(id, lang)
    const prose = reason.replaceAll(/`[^`]*`/g, '')
    // The marks themselves are spoken of.
    const spoken = prose.replaceAll(/「」|“”|“，。“”……”|「，。“”……」|「です・ます」|「だ・である」|「，」|「、」/g, '')
    expect(spoken).not.toMatch(lang === 'ja' ? /[“”]/ : /[「」]/)
    expect(reason.split(/\n{2,}/).every(paragraph => !paragraph.includes('\n'))).toBe(true)
  })
})

test('a stamp is that of the words alone', () => {
  const page = '# a\n\nOne two.\n\nThree\nfour.\n\n## Examples\n\nFive.\n'
  expect(stampOf(page)).toBe(stampOf('# b\n\nOne two.\n\nThree four.\n'))
  expect(stampOf(page)).not.toBe(stampOf(page.replace('four', 'for')))
  expect(stampOf(page)).not.toBe(stampOf(page.replace('One', 'Own')))
})

test.each([
  ['# a\n\nOne.\n', {sentence: 'One.', reason: '', examples: ''}],
  ['# a\n\nOne.\n\nTwo.\n\nThree.\n', {sentence: 'One.', reason: 'Two.\n\nThree.', examples: ''}],
  [
    '# a\n\nOne.\n\nTwo.\n\n## Examples\n\nThree.\n',
    {sentence: 'One.', reason: 'Two.', examples: '## Examples\n\nThree.\n'}
  ],
  ['# a\n\nOne.\n\nTwo.\n\n<!-- english: 01 -->\n', {sentence: 'One.', reason: 'Two.', examples: '', stamp: '01'}],
  ['', {sentence: '', reason: '', examples: ''}]
])('divides %j', (text, expected) => {
  expect(partsOf(text)).toEqual(expected)
})

test('a page that is not written in a language is read in English', () => {
  expect(existsSync('docs/rules/en')).toBe(false)
  expect(readRulePage('mojibake', 'en').sentence).toBe(rules.find(({id}) => id === 'mojibake')!.description)
})
