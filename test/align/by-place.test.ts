import {describe, expect, test} from 'vitest'
import type {BlockTuple} from '../../src/align/block-tuple.ts'
import {joinByPlace} from '../../src/align/by-place.ts'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'

const AROUND = ['The tool adds the symbol for each part.', 'The nets of the board match those of the drawing.']

/** The blocks of versions that have these between two paragraphs. */
function blocksOf(...versions: readonly string[]) {
  const sources = versions.map((between, at) => {
    const locale = ['en', 'zh', 'ja'][at]!
    return {path: 'a', locale, file: `${locale}/a.md`, text: [AROUND[0], between, AROUND[1]].join('\n\n')}
  })
  const {articles} = lineUp(sources, {config})
  return [...articles.values()].map(({blocks}) => blocks)
}

function tuple(starts: readonly (number | undefined)[], confidence = 1): BlockTuple {
  const spans = starts.map(start => ({start: start ?? 0, size: start === undefined ? 0 : 1}))
  return {tuple: spans, lead: undefined, confidence, isMoved: false}
}

/** The tuples of blocks whose first and last go together and of which nothing else is known, as places of the blocks. */
function joined(...versions: readonly string[]): readonly string[] {
  const blocks = blocksOf(...versions)
  const lone = blocks.flatMap((list, side) =>
    list.slice(1, -1).map((_, at) => tuple(blocks.map((_, other) => (other === side ? at + 1 : undefined))))
  )
  const ends = [tuple(blocks.map(() => 0)), tuple(blocks.map(({length}) => length - 1))] as const
  return joinByPlace([ends[0], ...lone, ends[1]], blocks).map(({tuple}) =>
    tuple.map(({start, size}) => (size > 0 ? start : '-')).join(' ')
  )
}

describe('what stands between two sure tuples', () => {
  test.each([
    ['a heading', ['## New upstream release', '## 新上游版本', '## アップストリームソフトウェアの新版更新']],
    ['a paragraph', ['Turn the device off.', '关闭设备。', '電源を切ります。']],
    ['what was left in English', ['Turn the device off.', 'Turn the device off.', '電源を切ります。']],
    [
      'code that was changed',
      ['```\nrun pier --lamp\n```', '```\nrun pier --all\nstop pier\n```', '```\nrun pier\n```']
    ],
    ['code that lost its marks', ['`PierBoard`', 'PierBoard', '`PierBoard`']]
  ])('goes together: %s', (_, versions) => expect(joined(...versions)).toEqual(['0 0 0', '1 1 1', '2 2 2']))

  test('goes together one by one', () => {
    const list = (...items: readonly string[]) => items.map(item => `- ${item}`).join('\n')
    expect(joined(list('A language', 'A place'), list('言語', '国や地域'))).toEqual(['0 0', '1 1', '2 2', '3 3'])
  })

  test.each([
    ['another formula', ['=AVERAGEIF(B2:B6)', '=AVERAGE(A1:A50)']],
    ['another English sentence', ['Turn the device off.', 'A battery has been found.']],
    ['other code without marks', ['`PierBoard`', 'PierMast']],
    ['another code', ['`Ctrl+Space`', '`Ctrl+F` を押します。']],
    ['another block of code', ['```\nrun pier --lamp\n```', '```\nstop crane at noon\n```']],
    ['another number', ['Turn it off at 5.', '6時に切ります。']],
    ['another kind of block', ['## New release', '新しい版です。']],
    ['a heading of another level', ['## New release', '### 新しい版']],
    ['a text that says much more', ['Turn it off.', '長い間使わないときは電源を切ります。'.repeat(4)]],
    ['more blocks than there', ['Turn it off.\n\nGo home.', '電源を切ります。']]
  ])('stays apart: %s', (_, versions) => {
    const [first, ...others] = joined(...versions)
    expect([first, ...others.slice(0, -1).filter(one => !one.includes('-'))]).toEqual(['0 0'])
  })

  test('stays apart at the end of a page, and beside a tuple that is not sure', () => {
    const blocks = blocksOf('Turn it off.', '電源を切ります。')
    const lone = [tuple([1, undefined]), tuple([undefined, 1])]
    const [first, last] = [tuple([0, 0]), tuple([2, 2])]
    expect(joinByPlace([first, ...lone], blocks)).toHaveLength(3)
    expect(joinByPlace([...lone, last], blocks)).toHaveLength(3)
    expect(joinByPlace([tuple([0, 0], 0.5), ...lone, last], blocks)).toHaveLength(4)
    expect(joinByPlace([first, ...lone, last], blocks)).toHaveLength(3)
  })

  test('goes together in two versions where the third has nothing of it', () => {
    const blocks = blocksOf('`pier(a)`', 'pier(a)', '栈桥')
    const lone = [tuple([1, undefined, undefined]), tuple([undefined, 1, undefined])]
    const [first, last] = [tuple([0, 0, undefined]), tuple([2, 2, undefined])]
    const joined = joinByPlace([first, ...lone, last], blocks)
    expect(joined.map(({tuple}) => tuple.map(({size}) => size).join(''))).toEqual(['110', '110', '110'])
    // So it does where the third has what is around it.
    expect(joinByPlace([tuple([0, 0, 0]), ...lone, tuple([2, 2, 2])], blocks)).toHaveLength(3)
    // Only one side has anything between.
    expect(joinByPlace([first, lone[0]!, last], blocks)).toHaveLength(3)
    // An edge of two other versions says nothing of these.
    expect(joinByPlace([tuple([0, undefined, 0]), ...lone, last], blocks)).toHaveLength(4)
  })

  test('a title goes together before a sure tuple, another heading does not', () => {
    const blocks = blocksOf('## Tides', '## 潮汐')
    const second = blocks.map(list => list.slice(1))
    const lone = [tuple([0, undefined]), tuple([undefined, 0])]
    expect(joinByPlace([...lone, tuple([1, 1])], second)).toHaveLength(2)
    const later = [tuple([1, undefined]), tuple([undefined, 1])]
    expect(joinByPlace([...later, tuple([2, 2])], blocks)).toHaveLength(3)
  })

  test('the only sentences of such blocks go together', () => {
    const texts = {
      en: '# TIDEology\n\nThere is a growing field of study concerned with harbours like TIDE (some call it "TIDEology").\n',
      zh: '# 以TIDE为对象的相关研究（TIDEology）\n\n一个新兴的研究领域正致力于探索各种港口（如TIDE），一些人称之为“TIDEology”。\n'
    }
    const sources = Object.entries(texts).map(([locale, text]) => ({path: 'a', locale, file: `${locale}/a.md`, text}))
    const {units} = lineUp(sources, {config})
    expect(units.map(({variants}) => [...variants.keys()])).toEqual([
      ['en', 'zh'],
      ['en', 'zh']
    ])
  })
})
