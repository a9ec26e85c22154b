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
