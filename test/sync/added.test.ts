import {describe, expect, test} from 'vitest'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {sync} from '../../src/sync/index.ts'
import {annotate} from '../../src/sync/notes.ts'
import {parallelOf} from '../exchange/desk.ts'

type Texts = Readonly<Record<'en' | 'zh' | 'ja', string>>

const TEXTS: Texts = {
  en: 'The port opened in 1997. It has 5 cranes and 60 ships. The mayor visits the old harbour office every year.\n\nThe museum is closed on Mondays.\n',
  zh: '该港于1997年开港。设有5台起重机和60艘船。市长每年到访旧港务所。\n\n博物馆周一闭馆。\n',
  ja: '港は1997年に開いた。クレーン5基と船60隻がある。市長は毎年古い港湾事務所を訪れる。\n\n博物館は月曜休館である。\n'
}
const NEW = {en: 'The lookout offers a night view. ', zh: '从瞭望台可以看到夜景。', ja: '展望台からは夜景が見える。'}

type Edit = readonly [locale: keyof Texts, old: string, fresh: string]
function edited(texts: Texts, edits: readonly Edit[]): Texts {
  const all = {...texts}
  for (const [locale, old, fresh] of edits) all[locale] = all[locale].replace(old, fresh)
  return all
}

function plan(texts: Texts, memory?: Memory) {
  const parallel = parallelOf(texts, memory)
  const result = sync(parallel, memory)
  const noted = (locale: keyof Texts) => {
    const items = result.items.filter(item => item.locale === locale)
    return annotate(parallel.articles.get(locale)!, items, {word: (key, {text = ''}) => `${key} ${text}`})
  }
  return {...result, memory: parseMemory(serializeMemory(result.memory), {path: 'a'}), noted}
}

/** What is asked after each of several steps. */
function asked(...steps: readonly (readonly Edit[])[]): string[][] {
  let [texts, memory] = [TEXTS, plan(TEXTS).memory]
  return steps.map(edits => {
    texts = edited(texts, edits)
    const result = plan(texts, memory)
    memory = result.memory
    expect(plan(texts, memory).items.map(({status}) => status)).toEqual(result.items.map(({status}) => status))
    return result.items.flatMap(({status, locale, source}) =>
      status === 'keep' ? [] : [`${locale} ${status} ${source}`]
    )
  })
}

const inner = (locale: keyof Texts): Edit => {
  const at = {en: 'The mayor', zh: '市长', ja: '市長'}[locale]
  return [locale, at, NEW[locale] + at]
}

describe('a sentence that a translator adds to a known paragraph', () => {
  test.each<[string, Edit]>([
    ['in the middle', inner('ja')],
    ['at the end', ['ja', '訪れる。', `訪れる。${NEW.ja}`]],
    ['at the beginning', ['ja', '港は', `${NEW.ja}港は`]]
  ])('is asked of the others: %s', (_, edit) => {
    expect(asked([edit])).toEqual([[`en missing ${NEW.ja}`, `zh missing ${NEW.ja}`]])
  })

  test('is asked of those that lack it alone', () => {
    expect(asked([inner('zh')])).toEqual([[`en missing ${NEW.zh}`, `ja missing ${NEW.zh}`]])
    expect(asked([inner('zh'), inner('ja')])).toEqual([[`en missing ${NEW.zh}`]])
    expect(asked([inner('ja')], [inner('en')], [inner('zh')]).slice(1)).toEqual([[`zh missing ${NEW.en.trim()}`], []])
  })

  test('beside another that is put otherwise is asked too', () => {
    expect(asked([['ja', '1997年に開いた', '1997年に開港した'], inner('ja')])[0]).toHaveLength(2)
  })

  test('goes when it is taken out again', () => {
    expect(asked([inner('ja')], [['ja', NEW.ja, '']])[1]).toEqual([])
  })

  test('is noted before the paragraph it belongs to, and behind what', () => {
    const {memory} = plan(TEXTS)
    const notes = (edit: Edit) => plan(edited(TEXTS, [edit]), memory).noted('en')
    const behind = 'The mayor visits the old harbour office every year.'
    const last = notes(['ja', '訪れる。', `訪れる。${NEW.ja}`])
    expect(last).toMatch(/^<!-- stele:/)
    expect(last).toContain(`source ${NEW.ja}\nbehind ${behind}\n`)
    const first = notes(['ja', '港は', `${NEW.ja}港は`])
    expect(first).toMatch(/^<!-- stele:[^>]*-->\n\nThe port/)
    expect(first).not.toContain('behind')
  })
})

describe('what is no addition', () => {
  test.each<[string, Edit[]]>([
    ['a sentence parted in two', [['ja', 'クレーン5基と船60隻がある。', 'クレーンは5基ある。船は60隻である。']]],
    ['the last one parted in two', [['ja', '市長は毎年古い', '市長は毎年来る。古い']]],
    ['another wording', [['ja', '市長は毎年古い港湾事務所を訪れる。', '年に一度、市長が旧港湾事務所に足を運ぶ。']]],
    ['a note of the translator', [['ja', '市長', '（訳注：クレーンは起重機のこと。）市長']]],
    ['a paragraph that its source changes too', [inner('ja'), ['en', '60 ships', '61 ships'], ['zh', '60', '61']]]
  ])('%s', (_, edits) => {
    expect(asked(edits)[0]!.filter(line => line.includes('missing'))).toEqual([])
  })

  test('what makes up for a sentence that was left out', () => {
    const gone: Edit = ['ja', 'クレーン5基と船60隻がある。', '']
    const back: Edit = ['ja', '市長', '船60隻とクレーン5基がある。市長']
    expect(asked([gone], [back])).toEqual([['ja missing It has 5 cranes and 60 ships.'], []])
    const lacking = edited(TEXTS, [gone])
    const {memory} = plan(lacking)
    expect(plan(edited(lacking, [back]), memory).items.filter(({status}) => status !== 'keep')).toEqual([])
  })

  test('what the source got a moment ago', () => {
    expect(asked([inner('en')], [inner('ja')])[1]!.filter(line => !line.startsWith('zh stale'))).toEqual([])
  })
})

test('a last sentence that is parted in two stays one unit', () => {
  const texts = edited(TEXTS, [['ja', '市長は毎年古い', '市長は毎年来る。古い']])
  const {memory} = plan(texts, plan(TEXTS).memory)
  const said = memory.units.map(({variants}) => variants.ja?.text)
  expect(said).toContain('クレーン5基と船60隻がある。')
  expect(said).toContain('市長は毎年来る。古い港湾事務所を訪れる。')
})
