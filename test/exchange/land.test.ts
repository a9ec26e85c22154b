import {describe, expect, test} from 'vitest'
import {record} from '../../src/exchange/record.ts'
import {EXCHANGE_FORMATS} from '../../src/formats/exchange-formats.ts'
import type {ReturnedUnit} from '../../src/model/index.ts'
import {sync} from '../../src/sync/index.ts'
import {memoryOf, openOf, parallelOf, theWay, type Versions, type Work} from './desk.ts'

const EN =
  '---\ntitle: The port\n---\n\n# The port\n\nThe port has **5 cranes**. It opened in 1997.\n\n- See the [map](/map).\n- Call us.\n'
const JA =
  '---\ntitle: 港\n---\n\n# 港\n\n港にはクレーンが**5基**ある。1997年に開港した。\n\n- [地図](/ja/map)を見る。\n- 電話する。\n'

const by =
  (texts: Readonly<Record<string, string>>) =>
  ({source}: {source: string}) =>
    texts[source]

describe.each(Object.keys(EXCHANGE_FORMATS).filter(name => name !== 'tmx'))('%s', format => {
  test('without work nothing changes', () => {
    const landing = theWay({en: EN, ja: JA}, () => undefined, {format})
    expect(landing.text).toBeUndefined()
    expect(new Set(landing.outcomes.map(({result}) => result))).toEqual(new Set(['same']))
  })

  test('a text lands at its place, and only there', () => {
    const landing = theWay(
      {en: EN, ja: JA},
      by({'The port has <1>5 cranes</1>.': '港のクレーンは<1>五基</1>。', 'See the <1>map</1>.': '<1>地図</1>参照。'}),
      {format}
    )
    expect(openOf(landing)).toEqual(['landed', 'landed'])
    expect(landing.text).toBe(
      JA.replace('港にはクレーンが**5基**ある。', '港のクレーンは**五基**。').replace(
        '[地図](/ja/map)を見る。',
        '[地図](/ja/map)参照。'
      )
    )
  })

  test('a missing article is made on the skeleton of the source', () => {
    const texts = {
      'The port': '港',
      'The port has <1>5 cranes</1>.': 'クレーンは<1>5基</1>。',
      'It opened in 1997.': '1997年開港。',
      'See the <1>map</1>.': '<1>地図</1>を見る。',
      'Call us.': '電話する。'
    }
    const landing = theWay({en: EN}, by(texts), {format})
    expect(landing.text).toBe(
      '---\ntitle: 港\n---\n\n# 港\n\nクレーンは**5基**。1997年開港。\n\n- [地図](/map)を見る。\n- 電話する。\n'
    )
    expect(new Set(openOf(landing))).toEqual(new Set(['inserted']))
  })
})

describe('an article that moved on', () => {
  const moved = `# 見出し\n\n前書き。\n\n${JA.slice(JA.indexOf('\n\n港に') + 2)}`
  const movedEn = `# The port\n\nA preface.\n\n${EN.slice(EN.indexOf('The port has'))}`
  const memory = memoryOf({en: EN, ja: JA})
  const work = by({'It opened in 1997.': '開港は1997年。'})

  test('the text finds its place', () => {
    const landing = theWay({en: EN, ja: JA}, work, {memory, meanwhile: {en: movedEn, ja: moved}})
    expect(landing.text).toBe(moved.replace('1997年に開港した。', '開港は1997年。'))
  })

  test('a text that a person changed stays, and is told', () => {
    const meanwhile = {en: EN, ja: JA.replace('1997年に開港した。', '1997年開港。')}
    const landing = theWay({en: EN, ja: JA}, work, {memory, meanwhile})
    expect(openOf(landing)).toEqual(['conflict'])
    expect(landing.text).toBeUndefined()
    const forced = theWay({en: EN, ja: JA}, work, {memory, meanwhile, overwrite: true})
    expect(forced.text).toBe(JA.replace('1997年に開港した。', '開港は1997年。'))
  })

  test('a text that the translator left alone gives way to the person', () => {
    const meanwhile = {en: EN, ja: JA.replace('1997年に開港した。', '1997年開港。')}
    expect(openOf(theWay({en: EN, ja: JA}, () => undefined, {memory, meanwhile}))).toEqual([])
  })

  test('a text made from an older source lands and is behind', () => {
    const meanwhile = {en: EN.replace('It opened in 1997.', 'It opened in 1998.'), ja: JA}
    const landing = theWay({en: EN, ja: JA}, work, {memory, meanwhile})
    expect(landing.text).toBe(JA.replace('1997年に開港した。', '開港は1997年。'))
    expect(landing.landed[0]!.isBehind).toBe(true)
  })

  test('numbers of codes that mean others by now are refused', () => {
    const meanwhile = {en: EN.replace('The port has **5 cranes**.', 'The *port* has **5 cranes**.'), ja: JA}
    const landing = theWay({en: EN, ja: JA}, by({'The port has <1>5 cranes</1>.': '<1>5基</1>ある。'}), {
      memory,
      meanwhile
    })
    expect(openOf(landing)).toEqual(['refused codes-moved'])
  })

  test('a unit that the source no longer has does not land on another of the same text', () => {
    const versions = {en: 'See below.\n\nA ship.\n\nSee below.\n', ja: '以下を参照。\n\n船。\n\n下記を参照。\n'}
    const memory = memoryOf(versions)
    const meanwhile = {en: 'A ship.\n\nSee below.\n', ja: '船。\n\n下記を参照。\n'}
    const landing = theWay(versions, ({target}) => target?.replace('を参照', '参照のこと'), {memory, meanwhile})
    expect(openOf(landing)).toEqual(['gone', 'landed'])
    expect(landing.text).toBe('船。\n\n下記参照のこと。\n')
  })

  test('a unit whose id nobody knows any more is found by its source', () => {
    const tool = (unit: ReturnedUnit): ReturnedUnit => ({...unit, id: `x${unit.id}`})
    const landing = theWay({en: EN, ja: JA}, work, {memory, tool})
    expect(openOf(landing)).toEqual(['landed'])
  })

  test('a unit that the source no longer has, and that nobody touched, is not told', () => {
    const meanwhile = {en: EN.replace(' It opened in 1997.', ''), ja: JA}
    const untouched = theWay({en: EN, ja: JA}, () => undefined, {memory, meanwhile})
    expect(openOf(untouched)).toEqual([])
    expect(untouched.text).toBeUndefined()
  })

  test('a unit that the source no longer has is told', () => {
    const meanwhile = {en: EN.replace(' It opened in 1997.', ''), ja: JA}
    expect(openOf(theWay({en: EN, ja: JA}, work, {memory, meanwhile}))).toEqual(['gone'])
  })
})

describe('inline codes', () => {
  test.each([
    ['クレーンは5基。', 'code-lost'],
    ['クレーンは<1>5基。', 'code-unpaired'],
    ['クレーンは5基</1>。', 'code-unpaired'],
    ['<1>ク</1>レーンは<1>5基</1>。', 'code-doubled'],
    ['クレーンは<1>5<2/>基</1>。', 'code-unknown'],
    ['クレーンは<1/>5基。', 'code-unknown']
  ])('%s is refused, the rest lands', (text, reason) => {
    const landing = theWay(
      {en: EN, ja: JA},
      by({'The port has <1>5 cranes</1>.': text, 'It opened in 1997.': '開港1997年。'}),
      {format: 'po'}
    )
    expect(openOf(landing)).toEqual([`refused ${reason}`, 'landed'])
    expect(landing.text).toBe(JA.replace('1997年に開港した。', '開港1997年。'))
  })

  test('that cross are refused', () => {
    const en = 'A *b* **c** d.\n'
    const landing = theWay({en, ja: 'あ*い***う**え。\n'}, () => 'あ<1>い<2>う</1>え</2>。')
    expect(openOf(landing)).toEqual(['refused code-crossed'])
  })

  test('of the source alone are taken from there', () => {
    const landing = theWay(
      {en: 'See the [map][m] and `x`.\n\n[m]: /map\n', ja: '地図とxを見る。\n\n[m]: /ja/map\n'},
      () => '<1>地図</1>と<2/>を見る。'
    )
    expect(landing.text).toBe('[地図][m]と`x`を見る。\n\n[m]: /ja/map\n')
  })

  test('of the target alone may go', () => {
    const landing = theWay({en: 'See the map.\n', ja: '**地図**を見る。\n'}, () => '地図を見ること。')
    expect(landing.text).toBe('地図を見ること。\n')
  })

  test('change their order with the words', () => {
    const landing = theWay(
      {en: 'From [A](/a) to [B](/b).\n', ja: '[あ](/a)から[い](/b)へ。\n'},
      () => '<2>い</2>へ、<1>あ</1>から。'
    )
    expect(landing.text).toBe('[い](/b)へ、[あ](/a)から。\n')
  })

  test('words that look like codes are words', () => {
    const landing = theWay({en: 'Type `a`.\n', ja: '`a`と打つ。\n'}, () => '<1/>と<b>&lt;2> R&D を打つ。')
    expect(landing.text).toBe('`a`と\\<b><2> R&D を打つ。\n')
  })
})

describe('links and code that the source changed since', () => {
  const en = 'See [the list](/en/ships "All") and run `make port`.\n'
  const ja = '[一覧](/ja/ships "全部")を見て`make port`を実行する。\n'
  const now = en.replace('See', 'Read').replace('/en/ships', '/en/fleet').replace('make port', 'make all')
  const memory = sync(parallelOf({en: now, ja}, memoryOf({en, ja})), memoryOf({en, ja})).memory
  const work: Work = ({source}) => (source.startsWith('Read') ? '<1>一覧</1>を読んで<2/>を実行する。' : undefined)

  test.each(['xliff', 'po'])('come with the text: %s', format => {
    const {text} = theWay({en: now, ja}, work, {memory, format, tool: unit => ({...unit, isFuzzy: false})})
    expect(text).toBe('[一覧](/ja/fleet "全部")を読んで`make all`を実行する。\n')
  })

  test('come with a text that is looked at and left, and it is in step', () => {
    const fresh = en.replace('/en/ships', '/en/fleet')
    const known = sync(parallelOf({en: fresh, ja}, memoryOf({en, ja})), memoryOf({en, ja})).memory
    const landing = theWay({en: fresh, ja}, ({target}) => target, {memory: known})
    expect(openOf(landing)).toContain('confirmed')
    const then = {en: fresh, ja: ja.replace('/ja/ships', '/ja/fleet')}
    expect(landing.text).toBe(then.ja)
    const memory = record(parallelOf(then, known), known, landing, 'ja')
    expect(sync(parallelOf(then, memory), memory).items.filter(({status}) => status !== 'keep')).toEqual([])
    // Nobody looked at it.
    expect(theWay({en: fresh, ja}, () => undefined, {memory: known}).text).toBeUndefined()
  })

  test('stay where a tool lost what the export said, and so perhaps that nobody looked', () => {
    const fresh = en.replace('/en/ships', '/en/fleet')
    const known = sync(parallelOf({en: fresh, ja}, memoryOf({en, ja})), memoryOf({en, ja})).memory
    const tool = ({id: _, stamp: __, ...unit}: ReturnedUnit): ReturnedUnit => unit
    const landing = theWay({en: fresh, ja}, ({target}) => target, {memory: known, tool})
    expect(openOf(landing)).toEqual([])
    expect(landing.text).toBeUndefined()
  })

  test('stay where the target has its own', () => {
    const own = ja.replace('/ja/ships', '/ja/own').replace('make port', 'make 港')
    const known = sync(parallelOf({en: now, ja: own}, memoryOf({en, ja: own})), memoryOf({en, ja: own})).memory
    const {text} = theWay({en: now, ja: own}, work, {memory: known})
    expect(text).toBe('[一覧](/ja/own "全部")を読んで`make 港`を実行する。\n')
  })

  test('stay where the source has another number of them', () => {
    const other = now.replace('and run', 'and *run*')
    const known = sync(parallelOf({en: other, ja}, memoryOf({en, ja})), memoryOf({en, ja})).memory
    const put: Work = ({source}) => (source.startsWith('Read') ? '<1>一覧</1>を読んで<3/>を実行する。' : undefined)
    const {text = ja} = theWay({en: other, ja}, put, {memory: known})
    expect(text).toContain('(/ja/ships')
  })
})

describe('what the target lacks', () => {
  const fill = ({source, target}: {source: string; target?: string}) =>
    target === undefined ? `訳${[...source].length}` : undefined
  const filled = (versions: Versions) => {
    const landing = theWay(versions, fill)
    return {text: landing.text, open: openOf(landing)}
  }

  test.each([
    [
      'a paragraph',
      'One 1997.\n\nTwo 1998.\n\nThree 1999.\n',
      '一1997。\n\n三1999。\n',
      '一1997。\n\n訳9\n\n三1999。\n'
    ],
    ['a paragraph at the end', 'One 1997.\n\nTwo 1998.\n', '一1997。\n', '一1997。\n\n訳9\n'],
    ['a paragraph at the end without a line end', 'One 1997.\n\nTwo 1998.\n', '一1997。', '一1997。\n\n訳9'],
    ['a paragraph at the beginning', 'One 1997.\n\nTwo 1998.\n', '二1998。\n', '訳9\n\n二1998。\n'],
    [
      'a section with code',
      '# A 1997\n\nOne 1998.\n\n## B 5\n\nText.\n\n```js\nx()\n```\n\n- i\n- j\n',
      '# あ1997\n\n一1998。\n',
      '# あ1997\n\n一1998。\n\n## 訳3\n\n訳5\n\n```js\nx()\n```\n\n- 訳1\n- 訳1\n'
    ],
    [
      'an item of a list',
      '- One 1997.\n- Two 1998.\n- Three 1999.\n',
      '* 一1997。\n* 三1999。\n',
      '* 一1997。\n* 訳9\n* 三1999。\n'
    ],
    [
      'a row of a table',
      '| a 1 | b 2 |\n| - | - |\n| c 3 | d 4 |\n| e 5 | f 6 |\n',
      '| あ 1 | い 2 |\n| - | - |\n| え 5 | お 6 |\n',
      '| あ 1 | い 2 |\n| - | - |\n| 訳3 | 訳3 |\n| え 5 | お 6 |\n'
    ]
  ])('%s', (_, en, ja, expected) => {
    expect(filled({en, ja}).text).toBe(expected)
  })

  test.each([
    ['in a paragraph', '一1997。三1999。\n', '一1997。訳9三1999。\n'],
    ['at its beginning', '二1998。三1999。\n', '訳9 二1998。三1999。\n'],
    ['at its end', '一1997。二1998。\n', '一1997。二1998。訳11\n']
  ])('a sentence that the memory knows, %s', (_, ja, expected) => {
    const en = 'One 1997. Two 1998. Three 1999.\n'
    const memory = memoryOf({en, ja: '一1997。二1998。三1999。\n'})
    expect(theWay({en, ja}, fill, {memory}).text).toBe(expected)
  })

  test('CRLF stays CRLF', () => {
    expect(filled({en: 'One 1997.\r\n\r\nTwo 1998.\r\n', ja: '一1997。\r\n'}).text).toBe('一1997。\r\n\r\n訳9\r\n')
  })

  test('half a paragraph waits for the rest', () => {
    const landing = theWay({en: 'One 1997.\n\nTwo. Three.\n', ja: '一1997。\n'}, ({source}) =>
      source === 'Two.' ? '二。' : undefined
    )
    expect(openOf(landing)).toEqual(['waiting waiting'])
    expect(landing.text).toBeUndefined()
  })

  test('a row of a table waits for its cells', () => {
    const versions = {
      en: '| A 1 | B 2 |\n| - | - |\n| C 3 | D 4 |\n| E 5 | F 6 |\n',
      ja: '| あ 1 | い 2 |\n| - | - |\n| え 5 | お 6 |\n'
    }
    const landing = theWay(versions, ({source}) => (source === 'C 3' ? 'う 3' : undefined))
    expect(landing.outcomes.find(({result}) => result === 'waiting')).toMatchObject({
      reason: 'waiting',
      args: {count: 1}
    })
    expect(openOf(landing)).toEqual(['waiting waiting'])
    expect(landing.text).toBeUndefined()
  })

  describe('figures that are left as in the source', () => {
    const versions = {
      en: '| A 1 | B 2 |\n| - | - |\n| C | 9:00 |\n| E 5 | F 6 |\n\n## 1.2\n\nIt opened in 1997.\n',
      ja: '| あ 1 | い 2 |\n| - | - |\n| え 5 | お 6 |\n\n1997年に開いた。\n'
    }
    /** A table or a tool that begins with the source: nobody says that it is translated. */
    const tool = (unit: ReturnedUnit): ReturnedUnit =>
      unit.target === unit.source ? {...unit, state: 'initial'} : unit
    const copied =
      (texts: Readonly<Record<string, string>>): Work =>
      ({source, target}) =>
        texts[source] ?? (target === undefined ? source : undefined)

    test('go with the text beside them', () => {
      const {text, outcomes} = theWay(versions, copied({C: 'う'}), {tool})
      expect(text).toBe(versions.ja.replace('| え', '| う | 9:00 |\n| え'))
      expect(outcomes.filter(({result}) => result === 'inserted')).toHaveLength(2)
    })

    test('are no translation alone', () => {
      const {text, outcomes} = theWay(versions, copied({}), {tool})
      expect(text).toBeUndefined()
      expect(outcomes.filter(({result}) => result === 'untranslated')).toHaveLength(3)
    })

    test('while words are none beside others either', () => {
      const landing = theWay({...versions, en: versions.en.replace('9:00', 'D')}, copied({C: 'う'}), {tool})
      expect(landing.text).toBeUndefined()
      expect(openOf(landing)).toEqual(['waiting waiting'])
    })
  })

  test('an article that is translated in part has the whole blocks', () => {
    const landing = theWay({en: '# A\n\nOne. Two.\n\nThree.\n\n```\nx\n```\n'}, ({source}) =>
      source === 'Two.' ? undefined : `訳${source}`
    )
    expect(landing.text).toBe('# 訳A\n\n訳Three.\n\n```\nx\n```\n')
    expect(openOf(landing)).toEqual(['inserted', 'waiting waiting', 'inserted'])
  })

  test('a second import changes nothing', () => {
    const versions = {en: 'One 1997.\n\nTwo 1998.\n', ja: '一1997。\n'}
    const first = theWay(versions, fill)
    const again = theWay(versions, fill, {meanwhile: {...versions, ja: first.text!}})
    expect(again.text).toBeUndefined()
    expect(openOf(again)).toEqual([])
  })
})

test('a sentence that runs into its neighbour is not inserted twice', () => {
  const en = 'One 1997. Two 1998.\n'
  const memory = memoryOf({en, ja: '一1997。二1998。\n'})
  const work = ({source, target}: {source: string; target?: string}) =>
    target === undefined && source.startsWith('Two') ? '二、1998' : undefined
  const first = theWay({en, ja: '一1997\n'}, work, {memory: memoryOf({en, ja: '一1997\n'})})
  expect(first.text ?? '一1997\n').not.toMatch(/1998.*1998/)
  const there = theWay({en, ja: '一1997 二、1998\n'}, () => '二、1998', {memory, overwrite: false})
  expect(there.text ?? '').not.toMatch(/1998.*1998/)
})

test('a text whose marks had to move is not written again', () => {
  const versions = {en: 'It is **fast**. Yes.\n', ja: '**速い**。はい。\n'}
  const work = ({source}: {source: string}) => (source.startsWith('It') ? '<1>「速い」</1>です。' : undefined)
  const memory = memoryOf(versions)
  const first = theWay(versions, work, {memory})
  expect(first.text).toBe('「**速い**」です。はい。\n')
  const again = theWay(versions, work, {memory, meanwhile: {...versions, ja: first.text!}})
  expect(openOf(again)).toEqual([])
})

test('a missing article still lines up', () => expect(parallelOf({en: EN}).units.length).toBe(6))
