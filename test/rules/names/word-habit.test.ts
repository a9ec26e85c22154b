import {expect, test} from 'vitest'
import {brief, findingsOn, word} from '../site.ts'

const NAMES = {en: 'runtime', ja: 'ランタイム'}

/** What is said of a site with articles that have the word and articles that say it otherwise. */
function told({having, lacking, use = 'usually'}: {having: number; lacking: number; use?: 'always' | 'usually'}) {
  const page = (ja: string) => ({en: 'The tide is read at runtime.', ja})
  const pages = Object.fromEntries([
    ...Array.from({length: having}, (_, at) => [`having-${at}`, page('潮位はランタイムに読む。')]),
    ...Array.from({length: lacking}, (_, at) => [`lacking-${at}`, page('潮位は実行時に読む。')])
  ])
  return findingsOn(pages, ['term-missing'], [word('runtime', NAMES, use)]).map(brief)
}

test('tells once that a version mostly words it otherwise', () => {
  expect(told({having: 20, lacking: 6})).toEqual(['ja/lacking-0.md:1 warning habit'])
})

test('tells each of a few', () => {
  expect(told({having: 20, lacking: 2})).toEqual([0, 1].map(at => `ja/lacking-${at}.md:1 warning missing`))
})

test('tells once what has the same other word in its place', () => {
  expect(told({having: 60, lacking: 5})).toEqual(['ja/lacking-0.md:1 warning habit'])
})

test('tells each of a few: they may be slips', () => {
  const places = [0, 1, 2, 3].map(at => `ja/lacking-${at}.md:1 warning missing`)
  expect(told({having: 60, lacking: 4})).toEqual(places)
})

test('points to every place of another word', () => {
  const lacking = [0, 1, 2, 3, 4, 5].map(at => [
    `p${at}`,
    {en: 'The tide is read at runtime.', ja: '潮位は実行時に読む。'}
  ])
  const having = Array.from({length: 54}, (_, at) => [
    `q${at}`,
    {en: 'The tide is read at runtime.', ja: '潮位はランタイムに読む。'}
  ])
  const pages = Object.fromEntries([...lacking, ...having])
  const [finding] = findingsOn(pages, ['term-missing'], [word('runtime', NAMES, 'usually')])
  expect(finding!.args).toMatchObject({seen: 'runtime', expected: 'ランタイム', losses: 6, uses: 60})
  const others = [1, 2, 3, 4, 5].map(at => `content/ja/p${at}.md`)
  expect(finding!.related.map(({file}) => file)).toEqual(['content/en/p0.md', ...others])
})

test('tells each where other words stand in its place', () => {
  const others = ['蔵書', '桟橋', '灯台', '倉庫', '漁船', '波止場']
  const pages = Object.fromEntries(
    others.map((other, at) => [`p${at}`, {en: 'The file is read at runtime.', ja: `ファイルは${other}に読む。`}])
  )
  const having = Array.from({length: 60}, (_, at) => [
    `having-${at}`,
    {en: 'The file is read at runtime.', ja: 'ファイルはランタイムに読む。'}
  ])
  const all = {...Object.fromEntries(having), ...pages}
  expect(findingsOn(all, ['term-missing'], [word('runtime', NAMES, 'usually')])).toHaveLength(6)
})

test('tells the name of another concept each time', () => {
  const pages = Array.from({length: 8}, (_, at) => [
    `p${at}`,
    {en: 'The tide is read at runtime.', ja: '潮位は設定に読む。'}
  ])
  const concepts = [word('runtime', NAMES, 'usually'), word('setting', {en: 'setting', ja: '設定'}, 'usually')]
  const told = findingsOn(Object.fromEntries(pages), ['term-missing'], concepts).map(brief)
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map(at => `ja/p${at}.md:1 warning other`))
})

test('knows no habit in a name that is always asked for', () => {
  expect(told({having: 5, lacking: 5, use: 'always'})).toEqual(
    [0, 1, 2, 3, 4].map(at => `ja/lacking-${at}.md:1 error missing`)
  )
})
