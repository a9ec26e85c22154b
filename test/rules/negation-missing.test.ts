import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Segment} from '../../src/model/index.ts'
import {denialOf} from '../../src/rules/meaning/negations.ts'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['negation-missing']).map(brief)

/** What one sentence of a language says. */
function denial(text: string, locale: string) {
  const range = {start: 0, end: text.length}
  const segment: Segment = {text, codes: [], range, map: [{at: 0, length: text.length, source: range}]}
  return denialOf([segment], locale)
}

describe('a “not” is read', () => {
  test.each([
    ['en', 'The pier does not open.'],
    ['en', 'The pier doesn’t open.'],
    ['en', 'Boats can never pass, whether or not they pay.'],
    ['en', 'There is no boat.'],
    ['en', 'There is no \uE000 step.'],
    ['en', 'Boats will no longer stop here.'],
    ['en', 'Neither boats nor rafts can land.'],
    ['en', 'Neither boat can land.'],
    ['en', 'Neither of the boats can land.'],
    ['en', 'There is no China lamp.'],
    ['en', 'Minamoto no Tsubame has no lamp.'],
    ['en', 'Nothing is open.'],
    ['en', 'Nothing here is wrong.'],
    ['en', 'This does not include the port.'],
    ['en', 'It is not installed, and not displayed.'],
    ['en', 'If not paid, the boat is not yours, until noon.'],
    ['en', "The “pier” isn't open and the boat's not 'new'."],
    ['zh', '码头不开放。'],
    ['zh', '这里没有船。'],
    ['zh', '码头不久将不开放。'],
    ['zh-Hant', '這裡沒有船。'],
    ['ja', '桟橋は開きません。'],
    ['ja', '船はなかった。'],
    ['ja', '重さは13キロ（水を含まず）です。'],
    ['ja', '許可を得ずに入らなければならない。'],
    ['ja', '桟橋は互いに影響を与えず、静かです。'],
    ['ja', '船は荷を含めず、空です。'],
    ['ja', '切符を使わず、入れます。']
  ])('%s: %s', (locale, text) => expect(denial(text, locale)).toBe('denied'))
})

describe('what holds a “not” and is none, or may stand for one, is not clear', () => {
  test.each([
    ['ja', '港を離れがたくて、毎日ここにいる。'],
    ['ja', '運賃は据え置く。'],
    ['ja', '発売は見送る。'],
    ['ja', '30℃以下で洗う。'],
    ['en', 'Boats go to places where they once didn’t.'],
    ['en', 'Choose whether or not to come.'],
    ['en', 'Boats may or may not come.'],
    ['en', 'We can’t wait to see you.'],
    ['en', 'No matter how old it is, it is no longer than a boat.'],
    ['en', 'Why don’t you come?'],
    ['en', 'It is not uncommon here.'],
    ['en', 'Nothing went wrong.'],
    ['en', 'The lamp is lit in both rooms, or in neither room.'],
    ['en', 'Neither is the pier.'],
    ['en', 'Last but not least, the pier is open.'],
    ['en', 'It is not impossible, and not inaccurate.'],
    ['en', 'It is not unusual, nor a boat not dissimilar to it.'],
    ['en', 'It is nothing more than a small boat.'],
    ['en', 'Don’t be afraid to come.'],
    ['en', 'It will not take effect until the next boat.'],
    ['en', 'It is true if it is 0, false if not.'],
    ['en', 'Not everything is visible, but not all boats are red.'],
    ['zh', '当条件为假时重复。'],
    ['zh', '这是非法的码头。'],
    ['ja', '結果はDNS（Did Not Start 棄権）と記録される。'],
    ['ja', '非公開の桟橋です。'],
    ['ja', '正確さでは劣ります。'],
    ['ja', '全体を見渡しづらくなっています。'],
    ['ja', '色はそのまま残されます。'],
    ['ja', '本を読んでなさそうな人です。'],
    ['en', "The flag can be 'never' or “not-yet”."],
    ['en', 'The pier is unsafe.'],
    ['en', 'It was given by Minamoto no Tsubame.'],
    ['en', 'The pier opens at noon. The knot is tied.'],
    ['zh', '会议不久开始。'],
    ['zh', '你是不是要来？'],
    ['zh', '如出现任何异常，请致电。'],
    ['zh', '码头禁止通行。'],
    ['ja', '入らなければなりません。'],
    ['ja', '開くかもしれない。'],
    ['ja', '見た目が異なる橋です。'],
    ['ja', '許可を得ず入る。'],
    ['ja', '保証はされておらず']
  ])('%s: %s', (locale, text) => expect(denial(text, locale)).toBe('unclear'))
})

describe('what has no “not” affirms', () => {
  test.each([
    ['zh', '码头中午开放。'],
    ['ja', 'まず橋を渡り、必ず鐘を鳴らすはずです。'],
    ['ja', 'いずれも、とりあえず、開きます。']
  ])('%s: %s', (locale, text) => expect(denial(text, locale)).toBe('affirmed'))
})

test.each([
  ['a language whose words of negation are not known', 'fr', 'Le quai n’est pas ouvert.'],
  ['Chinese left in English', 'zh', 'The pier does not open.'],
  ['Japanese left in English but for a name', 'ja', 'The pier of 桟橋 does not open.'],
  ['English left in Chinese', 'en', '码头不开放。']
])('%s says nothing', (_, locale, text) => expect(denial(text, locale)).toBeUndefined())

test('the codes in a word do not hide it', () => {
  expect(denial('桟橋は開き\uE000ま\uE001せん。', 'ja')).toBe('denied')
})

test('whatever the text, it is read, and a “不” in it never affirms', () => {
  const han = fc.string({unit: fc.constantFrom(...'码头开放同断了是不没')})
  fc.assert(fc.property(han, han, (a, b) => denial(`${a}不${b}码`, 'zh') !== 'affirmed'))
})

const en = 'The old pier is not open to boats of the town.'
const zh = '旧码头不对城里的船开放。'
const ja = '古い桟橋は町の船には開放されていません。'
const affirmed = {zh: '旧码头对城里的船开放。', ja: '古い桟橋は町の船に開放されています。'}

test.each([
  ['one of three', {en, zh: affirmed.zh, ja}, ['zh/page.md:1 error affirmed']],
  ['another of three', {en, zh, ja: affirmed.ja}, ['ja/page.md:1 error affirmed']],
  ['one against English', {en, ja: affirmed.ja}, ['ja/page.md:1 warning affirmed']],
  [
    'one against English, beside 免费 for “free”',
    {en: 'If you do not have a ticket, get one for free.', zh: '如果有票，请免费领取。'},
    ['zh/page.md:1 warning affirmed']
  ],
  ['the source, where English and another deny', {zh: affirmed.zh, en, ja}, ['zh/page.md:1 error affirmed']]
])('tells %s', (_, texts, findings) => expect(told(texts as Texts)).toEqual(findings))

test.each([
  ['all that deny', {en, zh, ja}],
  ['two that do without', {en, ...affirmed}],
  ['a translation that adds a “not”', {en: 'The old pier is open to boats of the town.', zh, ja: affirmed.ja}],
  ['Chinese alone against English', {zh, en: 'The old pier is open to boats of the town.'}],
  [
    'a witness that may deny',
    {zh, en: 'The old pier is open to boats of the town.', ja: '古い桟橋は町の船には未開放だ。'}
  ],
  ['English, which affirms what others deny', {zh, en: 'The old pier is open to boats of the town.', ja}],
  [
    'two sentences for one',
    {en: `${en} The gate is open.`, zh: '旧码头对城里的船开放，大门也开着。', ja: `${ja}門は開いています。`}
  ],
  ['a lone version', {en}]
])('leaves %s', (_, texts) => expect(told(texts as Texts)).toEqual([]))

describe('a “not” of the sentence beside', () => {
  const en =
    'The guard counts the cases against the list of the boat. If they do not match, he will warn you to count them again on the pier.'
  const ja = '係員が船の一覧表と箱の数を照合します。一致しません場合には、桟橋でもう一度数えるよう警告します。'
  test('is that of a sentence that was cut otherwise', () => {
    const zh = '守卫会对照船上的清单清点箱子，如果数目不匹配则会警告你。你应当在码头上按清单把它们再清点一遍。'
    expect(told({en, zh, ja})).toEqual([])
  })
  test('is its own where another translation has it', () => {
    const own = 'Boats that the town would not sell lie here by day. Only the ferries are left out of it.'
    expect(
      told({
        en: own,
        zh: '本镇要出售的船白天都停在这里。这不包括任何渡轮。',
        ja: '町が売りません船は昼間ここにあります。これに連絡船は含まれません。'
      })
    ).toEqual(['zh/page.md:1 error affirmed'])
  })
  test('is none where the other versions have it too', () => {
    const own = 'The pier is not open today for any boat. The harbour is not open for boats in the night.'
    expect(
      told({
        en: own,
        zh: '码头今天不对任何船开放。港口夜里对船开放。',
        ja: '桟橋は今日どの船にも開いていません。港は夜は船に開いていません。'
      })
    ).toEqual(['zh/page.md:1 error affirmed'])
  })
})

describe('a “not” that another language says in words of its own', () => {
  test.each<[string, Texts]>([
    ['keeps', {en: 'The place of the buoy does not change.', zh: '浮标的位置不变。', ja: '浮標の位置を保ちます。'}],
    ['wavers', {en: 'Still not convinced?', zh: '还没动心吗？', ja: 'まだ迷っていますか？'}],
    [
      'a wish left out',
      {
        en: "If you don't like the flag, choose another one.",
        zh: '如果不喜欢这面旗，请选择另一面。',
        ja: '旗を変えるときは別の旗を選びます。'
      }
    ],
    [
      'off',
      {en: 'If this lamp is not enabled, wait.', zh: '如果未启用此灯，请等待。', ja: 'この灯がオフの場合、待機します。'}
    ],
    [
      'left out',
      {en: 'If a name is not given, it is red.', zh: '如果省略名称，则为红色。', ja: '名前を入力しない場合は赤です。'}
    ],
    [
      'hidden',
      {en: 'Add notes that do not appear here.', zh: '添加隐藏的备注。', ja: 'ここに表示されない注を加えます。'}
    ],
    ['once', {en: 'Sell boats that are no longer used.', zh: '出售不再使用的船。', ja: '以前使った船を売ります。'}],
    [
      'another',
      {en: 'Join a crew to which you do not belong.', zh: '加入其他船队。', ja: '属していない班に入ります。'}
    ],
    [
      'declined',
      {en: 'They do not give legal advice.', zh: '恕不提供法律建议。', ja: '法律についての助言はお断りします。'}
    ],
    ['free', {en: 'Guests pay no fee.', zh: '客人免收费用。', ja: '来客は無料です。'}],
    ['any', {en: 'There is no limit to the length.', zh: '长度任意。', ja: '長さに制限はありません。'}],
    ['alike', {en: 'Do not paint them in different colours.', zh: '不要用不同颜色。', ja: '同じ色で塗ります。'}],
    ['outside of it', {en: 'The list does not include the lamps.', zh: '清单不含灯。', ja: '灯以外の一覧です。'}],
    [
      'out of order',
      {en: 'The crane may not work properly.', zh: '起重机可能无法正常工作。', ja: 'クレーンの動作に異常が出ます。'}
    ],
    ['good', {en: 'Buying tea is not a bad idea.', zh: '买茶也不坏。', ja: 'お茶を買うのは良い考えです。'}],
    ['goes on', {en: 'The advice has not been lost.', zh: '建议没有被埋没。', ja: '助言が続きます。'}],
    [
      'two that make none',
      {
        en: 'The town would not be complete without a pier.',
        zh: '没有码头，城镇就不完整。',
        ja: '桟橋で町が完成します。'
      }
    ],
    ['all or none', {en: 'Show all or none of the lamps.', zh: '显示全部或不显示灯。', ja: '灯の列に記号を加えます。'}]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))

  test.each<[string, Texts]>([
    ['changes', {en: 'The place of the buoy does not change.', zh: '浮标的位置不变。', ja: '浮標の位置が変わります。'}],
    [
      'keeps, beside another denial',
      {
        en: 'The buoy does not change and is not lit.',
        zh: '浮标不变，也不亮。',
        ja: '浮標の位置を保ち、点灯します。'
      }
    ],
    [
      'a wish turned round',
      {
        en: "If you don't like the flag, choose another one.",
        zh: '如果不喜欢这面旗，请选择另一面。',
        ja: 'この旗が気に入ったときは、次の旗を選びます。'
      }
    ],
    [
      'on for off',
      {en: 'If this lamp is not enabled, wait.', zh: '如果未启用此灯，请等待。', ja: 'この灯が有効な場合、待機します。'}
    ],
    [
      'given for left out',
      {en: 'If a name is not given, it is red.', zh: '如果未给出名称，则为红色。', ja: '名前を入力した場合は赤です。'}
    ],
    ['used', {en: 'Sell boats that are no longer used.', zh: '出售不再使用的船。', ja: '使っている船を売ります。'}],
    ['within', {en: 'The list does not include the lamps.', zh: '清单不含灯。', ja: '一覧には灯が含まれます。'}],
    ['in order', {en: 'The crane does not work.', zh: '起重机无法工作。', ja: 'クレーンは動作します。'}],
    ['broken', {en: 'The lamp is not broken.', zh: '灯没有坏。', ja: '灯が壊れています。'}],
    [
      'the first of two',
      {
        en: 'The pier is not open. It is complete without a lamp.',
        zh: '码头不开放。它没有灯也完整。',
        ja: '桟橋は開いています。灯なしで完成です。'
      }
    ]
  ])('is told: %s', (_, texts) => expect(told(texts)).toEqual(['ja/page.md:1 error affirmed']))
})

describe('a sentence that another translation makes two of', () => {
  const en = 'The harbour master does not even try to open the old pier for the boats of the town.'
  const zh = '港口主管甚至不会尝试开放旧码头。这是针对本镇船只的。'
  test('is told where the English and the culprit have one', () => {
    const ja = '港長は、町の船のために古い桟橋を開こうとさえします。'
    expect(told({en, zh, ja})).toEqual(['ja/page.md:1 error affirmed'])
  })
  test('is left where it says the same', () => {
    const ja = '港長は、町の船のために古い桟橋を開こうとさえしません。'
    expect(told({en, zh, ja})).toEqual([])
  })
})

describe('a prefix before a Latin name', () => {
  const zh = '非ASCII字符在码头的牌子上不可用。'
  const ja = '非 ASCII 文字は桟橋の札に利用できます。'
  test('denies nothing of the sentence where the English has one too', () => {
    expect(told({en: 'Non-ASCII signs are not available on the boards of piers.', zh, ja})).toEqual([
      'ja/page.md:1 error affirmed'
    ])
  })
  test('nor before a word of the language', () => {
    const texts = {
      en: 'The meter shows a non-zero fee and does not close for the boats of the town.',
      zh: '仪表显示非零费用，且不会对本镇的船关闭。',
      ja: '計器は非ゼロの料金を示し、町の船に対して閉まります。'
    }
    expect(told(texts)).toEqual(['ja/page.md:1 error affirmed'])
    expect(told({...texts, ja: '計器は非ゼロの料金を示し、町の船に対して非公開です。'})).toEqual([])
  })
  test('may be the “not” of the English', () => {
    expect(told({en: 'Signs that are not ASCII are good on the boards of piers.', zh, ja})).toEqual([])
  })
})

test('“in no time” denies nothing, “no time” does', () => {
  const texts = {zh: '此仪表可让您在最短时间内开始。', ja: 'この計器ですぐに始められます。'}
  expect(told({...texts, en: 'This meter gets you up and running in no time.'})).toEqual([])
  expect(
    told({
      zh: '船上的人有时间看表。',
      en: 'On a boat there is no time to read the meter.',
      ja: '船では計器を読む時間がありません。'
    })
  ).toEqual(['zh/page.md:1 error affirmed'])
})

test('what is not going to be undone is no “not” of the sentence', () => {
  const ja = '市長は来年、対立候補と争うことになります。'
  const fought = '明年市长必定会有对手参选。'
  expect(told({en: 'Next year the mayor is not going to be unopposed.', zh: fought, ja})).toEqual([])
  expect(told({en: 'Next year the mayor is not going to be opposed.', zh: '明年市长不会有对手参选。', ja})).toEqual([
    'ja/page.md:1 error affirmed'
  ])
})

describe('what may stand for a “not” beside the English it translates', () => {
  test('is まだ for “yet”', () => {
    const texts = {en: 'We do not have a map of the old pier yet.', zh: '我们还没有旧码头的地图。'}
    expect(told({...texts, ja: '古い桟橋の地図はまだあります。'})).toEqual(['ja/page.md:1 error affirmed'])
    expect(told({...texts, ja: '古い桟橋の地図はまだです。', en: 'We do not have a map of the old pier.'})).toEqual([])
  })
  const en = 'This tool is only for boats, and does not open before noon.'
  const ja = 'この道具は船専用で、正午より先に開きません。'
  test('is told where two deny', () => {
    expect(told({en, zh: '此工具仅用于船，并在正午之前开启。', ja})).toEqual(['zh/page.md:1 error affirmed'])
  })
  test('is told by English alone as a warning', () => {
    expect(told({en, zh: '此工具仅用于船，并在正午之前开启。'})).toEqual(['zh/page.md:1 warning affirmed'])
  })
  test.each<[string, Texts]>([
    ['it translates nothing', {en: 'This tool is for boats, and does not open at noon.', zh: '此工具仅供船用。', ja}],
    ['it says “not” itself', {en, zh: '此工具仅用于船，正午前不开启。', ja}]
  ])('is left where %s', (_, texts) => expect(told(texts)).toEqual([]))
})

test('what is not difficult is easy', () => {
  const texts = {en: 'Boats are not difficult to row.', zh: '划船并不困难。'}
  expect(told({...texts, ja: 'ボートは簡単に漕げます。'})).toEqual([])
  expect(told({...texts, ja: 'ボートを漕ぐのは大変です。'})).toHaveLength(1)
})

test('非常 and しかし deny nothing', () => {
  const en = 'The boats are not perfect.'
  expect(told({en, zh: '这些船非常完美。', ja: 'ボートは完璧ではありません。'})).toHaveLength(1)
  expect(told({en, zh: '这些船并不完美。', ja: 'しかしボートは完璧です。'})).toHaveLength(1)
  expect(told({en, zh: '这些船并不完美。', ja: 'しかしボートは完璧ではありません。'})).toEqual([])
})

describe('a “not” of the sentence beside it', () => {
  const en = 'The boats are not perfect.'
  const zh = '这些船并不完美。'
  test('is its own where English says “rarely”', () => {
    const beside = {en: ' They rarely sail.', zh: '它们很少出航。', ja: '出航することはほとんどありません。'}
    const texts = {en: en + beside.en, zh: zh + beside.zh, ja: `ボートは完璧です。${beside.ja}`}
    expect(told(texts)).toHaveLength(1)
  })
  test('may be this one’s', () => {
    const beside = {en: ' They sail at noon.', zh: '它们中午出航。', ja: '正午に出航するとは言えません。'}
    expect(told({en: en + beside.en, zh: zh + beside.zh, ja: `ボートは完璧です。${beside.ja}`})).toEqual([])
  })
})

test('a name with “Not” in quotation marks', () => {
  const zh = '船会发送“请勿打扰”标志。'
  expect(told({en: 'Boats send the "Do Not Disturb" flag.', zh, ja: '船は「Do Not Disturb」旗を送ります。'})).toEqual(
    []
  )
  expect(
    told({en: 'Boats do not send the "Do Not Disturb" flag.', zh: '船不发送标志。', ja: '船は旗を送ります。'})
  ).toHaveLength(1)
})

describe('“without”', () => {
  const texts = {en: 'Boats sail without a permit.', zh: '船没有许可证就出航。'}
  test('is a “not” where another translation has one', () => {
    expect(told({...texts, ja: '船は許可を得て出航します。'})).toHaveLength(1)
    expect(told({en: texts.en, zh: '船凭许可证出航。', ja: '船は許可なしに出航します。'})).toHaveLength(1)
  })
  test('by itself is of the word behind it', () => {
    expect(told({en: texts.en, ja: '船は許可を得て出航します。'})).toEqual(['ja/page.md:1 warning word'])
    expect(told({en: texts.en, ja: '船は勝手に出航します。'})).toEqual([])
    expect(told({...texts, ja: '船は許可なしに出航します。'})).toEqual([])
    expect(
      told({en: 'Boats sail with or without a permit.', zh: '船有没有许可证都出航。', ja: '船は許可を得て出航します。'})
    ).toEqual([])
  })
})

test.each([
  [
    'The pier does not look like the other piers.',
    '码头的样子与其他码头有别。',
    '桟橋は他の桟橋とは異なって見えます。'
  ],
  ['The work of boats never ends.', '船的工作需要一直坚持下去。', 'ボートの仕事は終わりません。'],
  ['He rarely found time not to row.', '他总是很愿意划船。', '彼は漕がない時間がほとんどありませんでした。']
])('%s', (en, zh, ja) => {
  expect(told({en, zh, ja})).toEqual([])
})

test('what ends is told', () => {
  const texts = {en: 'The work of boats never ends.', ja: 'ボートの仕事は終わりません。'}
  expect(told({...texts, zh: '船的工作会结束。'})).toHaveLength(1)
})

describe('“without”, beside what there is instead', () => {
  const en = (rest: string) => `Boats can be hired without it ${rest}.`
  const zh = '不用它也可以租船。'
  test('is no “not” that a version lacks', () => {
    expect(told({en: en('by post'), zh, ja: '船は郵便で借りることができます。'})).toEqual([])
  })
  test('is one where nothing is named', () => {
    expect(told({en: en('today'), zh, ja: '船は今日借りることができます。'})).toEqual(['ja/page.md:1 error affirmed'])
  })
})

describe('what stands for no “not” beside “until” and “if”', () => {
  const en = 'If there is a storm, boats cannot leave the pier until the guard opens the gate.'
  const zh = '如有风暴，在警卫打开大门之前，船无法离开码头。'
  const ja = '嵐があるなら、警備員が門を開けるまでは、船は桟橋を離れることができません。'
  test('is found', () => {
    expect(told({en, zh: zh.replace('无法', '可以'), ja})).toEqual(['zh/page.md:1 error affirmed'])
    expect(told({en, zh, ja: ja.replace('できません', 'できます')})).toEqual(['ja/page.md:1 error affirmed'])
  })
  test('is left', () => {
    expect(told({en, zh, ja})).toEqual([])
    expect(told({en, zh, ja: '嵐があるなら、警備員が門を開けるまで、船は桟橋に留まらなければならない。'})).toEqual([])
  })
})

describe('letters that may stand for a “not”, in words that do not', () => {
  const rush = {en: 'Do not rush to the garden.', ja: '慌てて庭に飛び出さないでください。'}
  const tree = {en: 'Trees are not included.', zh: '不包括树木。'}
  test('are left out', () => {
    expect(told({...rush, zh: '请跑到室外。'})).toEqual(['zh/page.md:1 error affirmed'])
    expect(told({...tree, ja: '外構工事の木を含む。'})).toEqual(['ja/page.md:1 error affirmed'])
    const dogs = {en: 'Dogs must not leave.', ja: '犬は出ないでください。'}
    expect(told({...dogs, zh: '犬只可以离开。'})).toEqual(['zh/page.md:1 error affirmed'])
  })
  test('do, in other words', () => {
    expect(told({...rush, zh: '请勿跑到室外。'})).toEqual([])
    expect(told({...tree, ja: '外構工事の木を含まない。'})).toEqual([])
    expect(told({...tree, ja: '木は対象外とする。'})).toEqual([])
  })
})

test.each<[string, Texts, readonly string[]]>([
  [
    'holds what is not released',
    {
      en: 'Without releasing the rope, pull the boat.',
      zh: '不要松开绳子，拉船。',
      ja: 'ロープを握ったまま、船を引きます。'
    },
    []
  ],
  [
    'releases it',
    {
      en: 'Without releasing the rope, pull the boat.',
      zh: '不要松开绳子，拉船。',
      ja: 'ロープを離して、船を引きます。'
    },
    ['ja/page.md:1 error affirmed']
  ],
  [
    'has no data',
    {en: 'The lamp is lit without data.', zh: '灯亮了，无数据。', ja: '灯はつきますが、データがありません。'},
    []
  ],
  [
    'has countless data',
    {en: 'The lamp has no data.', zh: '灯有无数条数据。', ja: '灯にはデータがありません。'},
    ['zh/page.md:1 error affirmed']
  ]
])('a version that %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

describe('what is not in something', () => {
  const page = (zh: string, ja: string) => ({
    en: 'Boats that are not in the list look like the other boats at the pier.',
    zh,
    ja
  })

  test.each([
    ['名单以外的船，看起来与码头上的其他船一样。', '名簿にない船は、桟橋のほかの船と同じように見えます。'],
    ['名单之外的船，看起来与码头上的其他船一样。', '名簿以外の船は、桟橋のほかの船と同じように見えます。']
  ])('is outside of it: %s', (zh, ja) => expect(told(page(zh, ja))).toEqual([]))

  test.each([['名单里的船，看起来与码头上的其他船一样。', '名簿にない船は、桟橋のほかの船と同じように見えます。']])(
    'is not inside of it: %s',
    (zh, ja) => expect(told(page(zh, ja))).toEqual(['zh/page.md:1 error affirmed'])
  )
})

describe('what cannot be done', () => {
  const page = (ja: string) => ({
    en: 'A list with two spellings cannot be searched.',
    zh: '有两种写法的名单没法检索。',
    ja
  })

  test('leaks', () => expect(told(page('名簿に二通りの書き方があると、検索で漏れが出ます。'))).toEqual([]))
  test('is not done', () =>
    expect(told(page('名簿に二通りの書き方があると、検索できます。'))).toEqual(['ja/page.md:1 error affirmed']))
})

describe('what is said with a bound or another day', () => {
  test.each<[string, string, string]>([
    ['A response never holds more than 100 items.', '一次响应最多包含100个条目。', '1回の応答は100件以下です。'],
    ['It is not held before the results are known.', '会议须在结果公布之后召开。', '結果が判明する前には開かない。'],
    [
      'No boat had won twice here since 1994.',
      '自1994年以来没有船在这里赢过两次。',
      '同じ船が2勝するのは1994年以来です。'
    ],
    ['The pier had not been open for 17 years.', '码头已经17年没有开放。', '桟橋が開くのは17年ぶりだ。'],
    ['Children pay nothing.', '儿童免费入场。', '子どもは無料です。']
  ])('is no lost “not”: %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))

  test('a year that something goes on from is none of those', () => {
    const texts = {en: 'No boat had won here since 1994.', zh: '自1994年以来没有船在这里赢过。'}
    expect(told({...texts, ja: '1994年から船はここで勝っています。'})).toEqual(['ja/page.md:1 error affirmed'])
  })

  test('and is one elsewhere', () => {
    const texts = {en: 'The file is not deleted.', zh: '文件会被删除。', ja: 'ファイルは削除されません。'}
    expect(told(texts)).toEqual(['zh/page.md:1 error affirmed'])
  })
})

describe('letters of a bound that the English has', () => {
  const en = 'Boats of up to 100 kg do not pay a fee.'
  test('stand for no “not”', () => {
    expect(told({en, zh: '100公斤以下的船不缴费。', ja: '100キロ以下の船は料金を払います。'})).toEqual([
      'ja/page.md:1 error affirmed'
    ])
  })
  test('may stand for one where it has none', () => {
    const light = 'Light boats do not pay a fee.'
    expect(told({en: light, zh: '轻型船不缴费。', ja: '料金を払う船は100キロ以下ではない船です。'})).toEqual([])
    expect(told({en: light, zh: '轻型船不缴费。', ja: '軽い船の料金はゼロ以下です。'})).toEqual([])
  })
})
