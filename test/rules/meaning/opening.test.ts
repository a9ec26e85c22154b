import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym']).map(brief)

describe('what opens again, and what was closed until then', () => {
  const texts = {
    en: 'The pier reopens on Saturday after a closure of three years.',
    ja: '桟橋は3年の休業を経て土曜日に再オープンします。'
  }

  test('is no opposite', () => expect(told({...texts, zh: '码头闭馆三年之后，将于星期六重新开放。'})).toEqual([]))
  test('is one alone', () =>
    expect(told({...texts, zh: '码头三年之后将于星期六闭馆。'})).toEqual(['zh/page.md:1 error opposite']))
})

describe('who leads', () => {
  test('is not the first beside the last metres', () =>
    expect(
      told({
        en: 'She led until the last twenty metres.',
        zh: '她直到最后20米之前一直领先。',
        ja: '残り20メートルまで先頭だった。'
      })
    ).toEqual([]))
  test('is the first of a row', () =>
    expect(told({en: 'Read the last line.', zh: '请读最后一行。', ja: '先頭の行を読みます。'})).toEqual([
      'ja/page.md:1 error opposite'
    ]))
})
