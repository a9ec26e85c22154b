import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'
import {unsealed} from './unsealed.ts'

interface Texts {
  readonly en: string
  readonly zh: string
  readonly ja: string
}

const TEXTS: Texts = {
  en: 'The port opened in 1997.\n\nIt has 60 ships.\n\nThe mayor visits it every year.\n',
  zh: '该港于1997年开港。\n\n设有60艘船。\n\n市长每年到访。\n',
  ja: '港は1997年に開いた。\n\n船が60隻ある。\n\n市長は毎年訪れる。\n'
}

function plan(texts: Texts, memory?: Memory) {
  const sources = Object.entries(texts).map(([locale, text]) => ({
    path: 'port',
    locale,
    file: `content/${locale}/port.md`,
    text
  }))
  const parallel = lineUp(sources, {config: defaultConfig, ...(memory && {memory})})
  const result = sync(parallel, memory)
  const noted = (locale: 'en' | 'zh' | 'ja') => {
    const items = result.items.filter(item => item.locale === locale)
    return annotate(parallel.articles.get(locale)!, items, {word: key => key})
  }
  return {...result, memory: parseMemory(serializeMemory(result.memory), {path: 'port'}), noted}
}

const first = plan(TEXTS).memory
const asked = ({items}: ReturnType<typeof plan>) =>
  items.filter(({status}) => status !== 'keep').map(({locale, status, source}) => `${locale} ${status} ${source}`)

describe('what is new in a translation alone', () => {
  const more = {...TEXTS, ja: TEXTS.ja.replace('\n\n市長', '\n\n展望台は高さ40メートルである。\n\n市長')}
  const second = plan(more, first)

  test('is asked of all the others until they have it', () => {
    const expected = ['en missing 展望台は高さ40メートルである。', 'zh missing 展望台は高さ40メートルである。']
    expect(asked(second)).toEqual(expected)
    expect(second.items.find(({status}) => status === 'missing')).toMatchObject({
      sourceLocale: 'ja',
      sourceFile: 'content/ja/port.md'
    })
    expect(asked(plan(more, second.memory))).toEqual(expected)
    const en = TEXTS.en.replace('\n\nThe mayor', '\n\nThe lookout is 40 metres high.\n\nThe mayor')
    const third = plan({...more, en}, second.memory)
    expect(asked(third)).toEqual(['zh missing The lookout is 40 metres high.'])
    const zh = TEXTS.zh.replace('\n\n市长', '\n\n瞭望台高40米。\n\n市长')
    const fourth = plan({...more, en, zh}, third.memory)
    expect(asked(fourth)).toEqual([])
    expect(fourth.memory.units).toHaveLength(4)
    expect(fourth.memory.units.every(({lead}) => lead === undefined)).toBe(true)
  })

  test('is asked no more where the box is ticked', () => {
    const en = second.noted('en').replace('[ ]', '[x]')
    const third = plan({...more, en}, second.memory)
    expect(asked(third)).toEqual(['zh missing 展望台は高さ40メートルである。'])
    expect(third.noted('en')).toBe(TEXTS.en)
    expect(asked(plan(more, third.memory))).toEqual(['zh missing 展望台は高さ40メートルである。'])
    const changed = {...more, ja: more.ja.replace('40', '45')}
    expect(asked(plan(changed, third.memory))).toHaveLength(2)
  })

  test('is its own affair when its version came with it', () => {
    const {ja, ...others} = more
    const before = plan({...others} as Texts)
    const after = plan(more, before.memory)
    expect(asked(after)).toEqual([])
    expect(asked(plan({...more, ja: `${ja}\n見学は無料である。\n`}, after.memory))).toEqual([
      'en missing 見学は無料である。',
      'zh missing 見学は無料である。'
    ])
  })

  test('is its own affair when it stood there at the first sync', () => {
    expect(asked(plan(more))).toEqual([])
    expect(asked(plan(more, plan(more).memory))).toEqual([])
  })
})

describe('what the source moved', () => {
  const moved = (text: string) => {
    const [one, two, three] = text.trim().split('\n\n')
    return `${three}\n\n${one}\n\n${two}\n`
  }
  const texts = {...TEXTS, en: moved(TEXTS.en)}
  const second = plan(texts, first)

  test('is to follow in every translation until it does', () => {
    const [zh, ja] = ['zh', 'ja'].map(locale => `${locale} moved The mayor visits it every year.`)
    expect(asked(second)).toEqual([zh, ja])
    expect(asked(plan(texts, second.memory))).toEqual([zh, ja])
    expect(unsealed(second.noted('ja'))).toContain('moved\nhere\nfirst\n')
    expect(asked(plan({...texts, zh: moved(TEXTS.zh)}, second.memory))).toEqual([ja])
    expect(plan({...texts, zh: moved(TEXTS.zh)}, second.memory).noted('zh')).toBe(moved(TEXTS.zh))
  })

  test('takes what stands in it along', () => {
    const image = {
      en: `![The port](/a.png)\n\n${TEXTS.en}`,
      zh: `![港口](/a.png)\n\n${TEXTS.zh}`,
      ja: `![港](/a.png)\n\n${TEXTS.ja}`
    }
    const last = `${TEXTS.en}\n![The port](/a.png)\n`
    const result = plan({...image, en: last}, plan(image).memory)
    expect(asked(result)).toEqual(['zh moved ![The port](/a.png)', 'ja moved ![The port](/a.png)'])
  })

  test('stays where the box is ticked, and when it comes back', () => {
    const third = plan({...texts, ja: second.noted('ja').replace('[ ]', '[x]')}, second.memory)
    expect(asked(third)).toEqual(['zh moved The mayor visits it every year.'])
    expect(asked(plan(texts, third.memory))).toEqual(['zh moved The mayor visits it every year.'])
    expect(asked(plan(TEXTS, second.memory))).toEqual([])
  })

  test('keeps its id, and a translation may have an order of its own', () => {
    expect(second.memory.units.map(({id}) => id).sort()).toEqual(first.units.map(({id}) => id).sort())
    const own = {...TEXTS, ja: moved(TEXTS.ja)}
    expect(asked(plan(own, first))).toEqual([])
    expect(asked(plan(own, plan(own, first).memory))).toEqual([])
  })
})

describe('another language leads than before', () => {
  const led = (texts: Texts, by: string): Texts => ({
    ...texts,
    ja: `---\nsourceLanguage: ${by}\n---\n\n${texts.ja}`
  })
  const changed = {...TEXTS, ja: TEXTS.ja.replace('60隻', '75隻')}
  const behind = plan(led(changed, 'ja'), plan(led(TEXTS, 'ja')).memory)
  const [en, zh] = ['en', 'zh'].map(locale => `${locale} stale 船が75隻ある。`)

  test('and was behind: what was asked of it is asked until it follows', () => {
    expect(asked(behind)).toEqual([en, zh])
    const handed = plan(led(changed, 'en'), behind.memory)
    expect(asked(handed)).toEqual([en, zh])
    expect(asked(plan(led(changed, 'en'), handed.memory))).toEqual([en, zh])
    const followed = plan({...led(changed, 'en'), en: TEXTS.en.replace('60', '75')}, handed.memory)
    expect(asked(followed)).toEqual([zh])
    const done = {...led(changed, 'en'), en: TEXTS.en.replace('60', '75'), zh: TEXTS.zh.replace('60', '75')}
    const last = plan(done, followed.memory)
    expect(asked(last)).toEqual([])
    const {units} = plan(done, last.memory).memory
    expect(units.filter(({variants}) => variants.en).every(({lead}) => lead === undefined)).toBe(true)
  })

  test('and what it was asked for and lacks is asked of it', () => {
    const more = {...TEXTS, ja: TEXTS.ja.replace('\n\n市長', '\n\n展望台は高さ40メートルである。\n\n市長')}
    const lacking = plan(led(more, 'ja'), plan(led(TEXTS, 'ja')).memory)
    const expected = ['en', 'zh'].map(locale => `${locale} missing 展望台は高さ40メートルである。`)
    expect(asked(lacking)).toEqual(expected)
    const handed = plan(led(more, 'en'), lacking.memory)
    expect(asked(handed)).toEqual(expected)
    expect(asked(plan(led(more, 'en'), handed.memory))).toEqual(expected)
  })

  test('a tick hands it over', () => {
    const ticked = {...led(changed, 'en'), en: behind.noted('en').replace('[ ]', '[x]')}
    const handed = plan(ticked, behind.memory)
    expect(asked(handed)).toEqual([zh])
  })

  test('and was in step: its texts lead at once', () => {
    const first = plan(led(TEXTS, 'ja')).memory
    const now = {...led(TEXTS, 'en'), en: TEXTS.en.replace('60', '75')}
    expect(asked(plan(led(TEXTS, 'en'), first))).toEqual([])
    expect(asked(plan(now, first))).toEqual(['zh stale It has 75 ships.', 'ja stale It has 75 ships.'])
  })

  test('that it leads is said in one version alone', () => {
    expect(asked(plan(led(TEXTS, 'ja'), first))).toEqual([])
    expect(asked(plan(led(changed, 'ja'), first))).toEqual([en, zh])
  })
})
