import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseMemory, serializeMemory} from '../../src/formats/memory.ts'
import type {Memory} from '../../src/model/index.ts'
import {sync} from '../../src/sync/index.ts'
import {isToDo} from '../../src/sync/plan.ts'
import {parallelOf, type Versions} from '../exchange/desk.ts'

function first(versions: Versions): Memory {
  return parseMemory(serializeMemory(sync(parallelOf(versions), undefined).memory), {path: 'visit'})
}

/** The ids with the languages of each. */
function ties({units}: Memory): string[] {
  return units.map(({id, variants}) => `${id} ${Object.keys(variants).sort().join()}`)
}

/** Expects that an edit of a version breaks no tie, that nothing is to be done for it, and that it is one unit's. */
function expectKept(versions: Versions, edit: (text: string) => string): void {
  const before = first(versions)
  const edited = {...versions, ja: edit(versions.ja!)}
  expect(edited.ja).not.toBe(versions.ja)
  const {memory, items} = sync(parallelOf(edited, before), before)
  expect(ties(memory)).toEqual(ties(before))
  expect(items.filter(isToDo)).toEqual([])
}

const CROSSED = {
  en: 'The ferry leaves at 9 from quay 4.\n\nIt rained for 30 days in the spring of 1985.\n\nBye.\n',
  ja: '1985年の春は30日間雨が降り続いた。\n\nフェリーは9時に4番埠頭を出る。\n\nさようなら。\n'
}
const APART = {
  en: '# A port\n\n# Opening hours of port 12\n\nOpen.\n',
  ja: '# 港\n\n港12の開いている時間\n\n営業中。\n'
}

describe('an edit of a translation breaks no tie', () => {
  test.each<[string, Versions, (text: string) => string]>([
    ['the first of two paragraphs in the other order', CROSSED, text => text.replace('降り続いた', '降った')],
    ['the second of them', CROSSED, text => text.replace('フェリーは9時に', 'フェリー便は9時ちょうどに')],
    ['one of them worded anew', CROSSED, text => text.replace('30日間雨が降り続いた', '1か月（30日）もの長雨')],
    ['a paragraph for a heading', APART, text => text.replace('開いている時間', '営業時間')],
    ['a paragraph for a heading, cut short', APART, text => text.replace('港12の開いている時間', '港12の時間')]
  ])('%s', (_, versions, edit) => expectKept(versions, edit))
})

test('what the source moved and edited is news', () => {
  const before = first(CROSSED)
  const en = 'It rained for 30 days in the autumn of 1985.\n\nThe ferry leaves at 9 from quay 4.\n\nBye.\n'
  const {items} = sync(parallelOf({...CROSSED, en}, before), before)
  expect(items.filter(isToDo).map(({status}) => status)).toEqual(['obsolete', 'missing'])
})

describe('what came to the place of a paragraph', () => {
  const texts = {
    en: 'The port opened.\n\nThe ferry to the island leaves at 9 from quay 4.\n\nGuests are welcome.\n\nBye.\n',
    ja: '港が開いた。\n\n島へのフェリーは9時に4番埠頭を出る。\n\n客は歓迎される。\n\nさようなら。\n'
  }
  const asked = (en: string) => {
    const before = first(texts)
    const {items} = sync(parallelOf({...texts, en}, before), before)
    return items.filter(isToDo).map(({status, source, was}) => `${status}: ${source || was}`)
  }
  const ferry = 'The ferry to the island leaves at 9 from quay 5.'

  test.each<[name: string, en: string, expected: readonly string[]]>([
    [
      'is no edit of it where it stands elsewhere, edited',
      `The port opened.\n\nMy dog barks.\n\nGuests are welcome.\n\n${ferry}\n\nBye.\n`,
      ['obsolete: The ferry to the island leaves at 9 from quay 4.', 'missing: My dog barks.', `missing: ${ferry}`]
    ],
    [
      'is no edit of it where it became a heading, edited',
      `The port opened.\n\nMy dog barks.\n\nGuests are welcome.\n\n## ${ferry}\n\nBye.\n`,
      ['obsolete: The ferry to the island leaves at 9 from quay 4.', 'missing: My dog barks.', `missing: ## ${ferry}`]
    ],
    [
      'is an edit of it where it is gone',
      'The port opened.\n\nMy dog barks.\n\nGuests are welcome.\n\nThe mayor comes at noon.\n\nBye.\n',
      ['stale: My dog barks.', 'missing: The mayor comes at noon.']
    ],
    [
      'is an edit of it where both were edited a little',
      `The port opened.\n\n${ferry.replace('5', '6')}\n\nGuests are welcome.\n\n${ferry}\n\nBye.\n`,
      [`stale: ${ferry.replace('5', '6')}`, `missing: ${ferry}`]
    ]
  ])('%s', (_, en, expected) => expect(asked(en)).toEqual(expected))

  test('is an edit of what is too short to be told from others', () => {
    const short = {en: 'One.\n\nThe bridge.\n\nTwo.\n\nBye.\n', ja: '一。\n\n橋。\n\n二。\n\nさようなら。\n'}
    const before = first(short)
    const en = 'One.\n\nMy dog barks.\n\nTwo.\n\nThe bridges.\n\nBye.\n'
    const {items} = sync(parallelOf({...short, en}, before), before)
    expect(items.filter(isToDo).map(({status}) => status)).toEqual(['stale', 'missing'])
  })
})

test('a sentence that a translator took out for another of its own is missing', () => {
  const before = first(CROSSED)
  const ja = CROSSED.ja
    .replace('1985年の春は30日間雨が降り続いた。\n\n', '')
    .replace('さようなら。', 'さようなら。\n\n鳥がいる。')
  const {items} = sync(parallelOf({...CROSSED, ja}, before), before)
  expect(items.filter(({locale, status}) => locale === 'ja' && status === 'missing')).toHaveLength(1)
})

describe('a sentence that the source put into another paragraph is no edit of what stood there', () => {
  const texts = {
    en: 'The port opened in 1997. It has 60 ships.\n\nThe mayor visits every year. Guests are welcome.\n\nBye.\n',
    ja: '港は1997年に開いた。船が60隻ある。\n\n市長は毎年訪れる。客は歓迎される。\n\nさようなら。\n'
  }

  test.each<[name: string, en: string, expected: readonly string[]]>([
    [
      'before the rest',
      'Guests are welcome.\n\nThe port opened in 1997. It has 61 ships.\n\nThe mayor visits every year.\n\nBye.\n',
      ['stale: It has 61 ships.', 'moved: Guests are welcome.']
    ],
    [
      'in the place of one that is gone',
      'The port opened in 1997. Guests are welcome.\n\nThe mayor visits every year.\n\nBye.\n',
      ['obsolete: It has 60 ships.', 'moved: The mayor visits every year.']
    ],
    [
      'in exchange for another',
      'The port opened in 1997. Guests are welcome.\n\nThe mayor visits every year. It has 60 ships.\n\nBye.\n',
      ['moved: It has 60 ships.', 'moved: The mayor visits every year.']
    ]
    // Of those that changed places either may be the one that moved.
  ])('%s', (_, en, expected) => {
    const before = first(texts)
    const {items} = sync(parallelOf({...texts, en}, before), before)
    expect(items.filter(isToDo).map(({status, source, was}) => `${status}: ${source || was}`)).toEqual(expected)
  })
})

/** Paragraphs with numbers that tie them, some in the other order in the translation. */
const PARAGRAPHS: readonly Versions[] = [
  CROSSED,
  {en: '- 5 cranes\n- 6 boats\n', ja: '- クレーンが5基\n- 船が6隻\n'},
  {en: 'See [map 7](/map).\n\nCall 12345.\n', ja: '12345に電話する。\n\n[地図7](/map)を見る。\n'},
  {en: '| Quay 8 | 300 m |\n| - | - |\n| North 9 | 80 m |\n', ja: '| 埠頭8 | 300 m |\n| - | - |\n| 北の9番 | 80 m |\n'},
  {en: '## The year 2024\n', ja: '2024年のできごと\n'},
  {en: 'It holds 14 of them, and 15 more.\n', ja: '14個が入る。\n\nそれに15個加わる。\n'}
]
const EDITS: readonly ((run: string) => string)[] = [
  run => `${run}改`,
  run => `${run.slice(0, 1)}新${run.slice(1)}`,
  run => run.slice(0, -1)
]

test('one edit of any text breaks no tie', () => {
  const order = fc.shuffledSubarray([...PARAGRAPHS], {minLength: 1})
  fc.assert(
    fc.property(order, fc.nat(), fc.constantFrom(...EDITS), (paragraphs, place, edit) => {
      const text = (locale: string) => paragraphs.map(versions => versions[locale]!.trimEnd()).join('\n\n')
      const versions = {en: `${text('en')}\n`, ja: `${text('ja')}\n`}
      const runs = [...versions.ja.matchAll(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,}/gu)]
      const {0: run, index} = runs[place % runs.length]!
      expectKept(versions, ja => ja.slice(0, index) + edit(run) + ja.slice(index + run.length))
    }),
    {numRuns: Number(process.env.RUNS ?? 60)}
  )
}, 60_000)
