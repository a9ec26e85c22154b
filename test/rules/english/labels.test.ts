import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of titles of pages elsewhere, so many translated and one left. */
function told(left: string, translated: number) {
  const link = (text: string) => `- [${text}](https://pier.example/)`
  const pages = Object.fromEntries([
    ['left', {en: link(left), ja: link(left)}],
    ...Array.from({length: translated}, (_, at) => [
      `p${at}`,
      {en: link('The new pier of the town'), ja: link('町の新しい桟橋')}
    ])
  ])
  return findingsOn(pages, ['untranslated']).map(brief)
}

test('tells a title of a page elsewhere where the others are translated', () => {
  expect(told('How to open the gates of the harbour', 3)).toEqual(['ja/left.md:1 warning untranslated'])
})

test('leaves it where that is the habit, and a name that is none', () => {
  expect(told('How to open the gates of the harbour', 0)).toEqual([])
  expect(told('Harbin Asahi', 3)).toEqual([])
})

/** What is said of the words of an image, where so many others are translated. */
function toldOfImage(left: string, translated: number) {
  const image = (text: string) => `![${text}](pier.png)`
  const pages = Object.fromEntries([
    ['left', {en: image(left), zh: image(left)}],
    ...Array.from({length: translated}, (_, at) => [`p${at}`, {en: image('The new pier'), zh: image('新码头')}])
  ])
  return findingsOn(pages, ['untranslated']).map(brief)
}

const LONG = 'A red boat is lying at the pier of the old harbour, and the crew is waiting for the guests of the town.'

test.each([
  ['a sentence where the others are translated', LONG, 2, ['zh/left.md:1 warning untranslated']],
  ['a few words', 'The old boat at the pier', 2, ['zh/left.md:1 warning untranslated']],
  ['a sentence where that is the habit', LONG, 0, []],
  ['a name', 'Harbin Asahi', 2, []],
  ['the name of a file', 'pier-2.png', 2, []]
])('the words of an image: %s', (_, left, translated, expected) => {
  expect(toldOfImage(left, translated)).toEqual(expected)
})

/** What is said of the words of a lone attribute that the Chinese version translates or not. */
function toldOfLone(attribute: (words: string) => string, [en, zh, ja]: readonly [string, string, string]) {
  return findingsOn({page: {en: attribute(en), zh: attribute(zh), ja: attribute(ja)}}, ['untranslated']).map(brief)
}

const image = (words: string) => `![${words}](pier.png)`
const note = (words: string) => `<Card title="${words}" />`

test.each([
  ['an image', image, ['Stages of a review', '审阅的各个阶段', 'Stages of a review'], 1],
  ['the title of an element', note, ['How to open the gates', '如何开闸', 'How to open the gates'], 1],
  ['one word, which may be a name', note, ['Community', '社区', 'Community'], 0],
  ['an image that no version translates', image, ['Stages of a review', 'Stages of a review', 'Stages of a review'], 0],
  ['a name', image, ['Harbin Asahi', '哈尔滨旭', 'Harbin Asahi'], 0],
  ['an image that both translate', image, ['Stages of a review', '审阅的各个阶段', 'レビューの各段階'], 0]
] as const)('beside a version that translates it: %s', (_, attribute, words, count) => {
  expect(toldOfLone(attribute, words)).toHaveLength(count)
})

test('leaves a version that keeps the words of images', () => {
  const kept = Object.fromEntries(
    Array.from({length: 4}, (_, at) => [
      `p${at}`,
      {en: image('The old boat at the pier'), zh: image('码头边的旧船'), ja: image('The old boat at the pier')}
    ])
  )
  expect(findingsOn(kept, ['untranslated'])).toEqual([])
})

test('leaves a title that is the name of the project, and tells another', () => {
  const told = (title: string, by: string) => {
    const page = (title: string, text: string) => `# ${title}\n\n${text}`
    const en = page(title, `${by} lifts the boats of the old pier.`)
    const zh = page('第一批贡献', `${by}吊起旧码头的船只。`)
    const ja = page(title, `${by}は古い桟橋の船を吊り上げます。`)
    return findingsOn({page: {en, zh, ja}}, ['untranslated']).map(brief)
  }
  expect(told('First Contributions', '[This](https://github.com/pier/first-contributions)')).toEqual([])
  expect(told('First Contributions', 'FirstContributions')).toEqual([])
  expect(told('First Contributions', '[This](https://github.com/pier/first)')).toHaveLength(1)
})
