import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const rest = '这里说明码头。'
const [english, chinese] = [
  ['Opening hours', 'Arrival', 'Tickets', 'Boats'],
  ['开放时间', '抵达', '船票', '船只']
]

/** What is said of a heading left in a Chinese page with other headings, by how many of these are translated. */
function told(heading: string, {translated = 4, more = '', code = '', names = ['']} = {}) {
  const page = (headings: readonly string[], text: string) =>
    [...headings, heading].map(one => `## ${one}\n\n${text}\n`).join('\n')
  return findingsOn(
    {
      page: {
        en: `${page(english!, 'About the pier.')}\n${code}`,
        zh: `${page([...chinese!.slice(0, translated), ...english!.slice(translated)], rest)}\n${more}\n${code}\n${names.join('\n\n')}`
      }
    },
    ['untranslated']
  )
    .map(brief)
    .filter(line => line.startsWith('zh/page.md:17'))
}

const TOLD = ['zh/page.md:17 warning untranslated']

test.each([
  'Common Causes & Fixes',
  'Per-Project Integration',
  'Naming Convention',
  'Quality Gate',
  'Prerequisites',
  'Traces'
])('tells a heading of words that Chinese has: %s', heading => expect(told(heading)).toEqual(TOLD))

test.each([
  'Linux',
  'React Native',
  'Core Pattern — WidgetKit',
  'HTTP API',
  'macOS Windows',
  'Windows',
  'Express',
  'Argo-CD Setup',
  '`traces`'
])('keeps a name: %s', heading => expect(told(heading)).toEqual([]))

test('counts no names among the headings that are left', () => {
  expect(told('Quality Gate', {names: ['## React Native', '## WidgetKit', '## Linux']})).toEqual(TOLD)
})

test.each([
  ['half of the headings are left', {translated: 2}],
  ['the text of the page has the name', {more: '每个 Quality Gate 都由团队定义。'}],
  ['an example has it', {code: '```text\nQuality Gate: passed\n```'}]
])('is silent where %s', (_, page) => {
  expect(told('Quality Gate', page)).toEqual([])
})

test('that other pages translate is told on its own page alone', () => {
  const heading = (text: string) => `## ${text}\n`
  const page = (headings: readonly string[], text: string) =>
    headings.map(one => `${heading(one)}\n${text}\n`).join('\n')
  const pages = {
    left: {en: page([...english!, 'Prerequisites'], 'About the pier.'), zh: page([...chinese!, 'Prerequisites'], rest)},
    other: {en: heading('Prerequisites'), zh: heading('先决条件')},
    third: {en: heading('Prerequisites'), zh: heading('先决条件')}
  }
  expect(findingsOn(pages, ['untranslated']).map(brief)).toEqual(['zh/left.md:17 warning untranslated'])
  const {left, ...others} = pages
  const short = {en: heading('Prerequisites'), zh: heading('Prerequisites')}
  expect(findingsOn({...others, short}, ['untranslated']).map(brief)).toEqual(['zh/short.md:1 warning elsewhere'])
})
