import {describe, expect, test} from 'vitest'
import {OPPOSITIONS} from '../../src/rules/data/opposites.ts'
import {sidesOf} from '../../src/rules/meaning/sides.ts'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym']).map(brief)

const LANGUAGES = ['en', 'zh', 'ja'] as const
type Language = (typeof LANGUAGES)[number]

/** The words of a side, by language. */
function wordsOf(index: number, side: number, language: Language): string[] {
  return (OPPOSITIONS[index]!.words[language]!.replaceAll('#', '3').split(' | ')[side] ?? '')
    .split(', ')
    .filter(Boolean)
}

/** A sentence with a word and nothing else that an opposition knows, beside a figure or, of words that compare things, apart from any. */
function frame(word: string, language: Language, index: number): string {
  const five = OPPOSITIONS[index]!.isOfThings ? '' : '5'
  return language === 'en'
    ? `The lamp of ${five} ${word} ${five} lamps.`.replaceAll('  ', ' ')
    : `灯${five}${word}${five}灯。`
}

/** What a sentence says of an opposition. */
function sideOf(sentence: string, language: Language, index: number) {
  return sidesOf(sentence, language).find(({opposition}) => opposition === OPPOSITIONS[index])
}

const named = OPPOSITIONS.map((_, index) => [wordsOf(index, 0, 'en')[0]!, index] as const)

describe.each(named)('%s', (_, index) => {
  test.each(LANGUAGES)('is read in %s', language => {
    for (const side of [0, 1])
      for (const word of wordsOf(index, side, language)) {
        const read = sideOf(frame(word, language, index), language, index)
        expect([word, read?.side]).toEqual([word, side])
      }
    for (const word of wordsOf(index, 2, language))
      expect([word, sideOf(frame(word, language, index), language, index)]).toEqual([word, undefined])
  })

  test('is told where one of three says the other side, and not where all agree', () => {
    const [en, zh, ja] = LANGUAGES.map(language => frame(wordsOf(index, 0, language)[0]!, language, index)) as [
      string,
      string,
      string
    ]
    expect(told({en, zh, ja})).toEqual([])
    const turned = frame(wordsOf(index, 1, 'ja')[0]!, 'ja', index)
    const severity = OPPOSITIONS[index]!.isOneWay ? 'warning' : 'error'
    expect(told({en, zh, ja: turned})).toEqual([`ja/page.md:1 ${severity} opposite`])
  })
})

test('no word is on both sides', () => {
  for (const [name, index] of named)
    for (const language of LANGUAGES) {
      const words = [0, 1, 2].flatMap(side => wordsOf(index, side, language))
      expect([name, new Set(words).size]).toEqual([name, words.length])
    }
})

test.each([
  ['not before it', {en: 'The alarm is not enabled.', zh: '警报已禁用。', ja: '警報は無効です。'}],
  ['not behind it', {en: 'Sales are decreasing.', zh: '销量下降。', ja: '販売は増加していません。'}],
  ['a version left in English', {en: 'Press the left key.', zh: 'Press the right key.', ja: '左のキーを押します。'}],
  ['two translations alone, where the source says neither', {en: 'Tidy the list.', zh: '添加。', ja: '削除。'}],
  ['both sides', {en: 'Import the list.', zh: '导出或导入名单。', ja: 'エクスポートします。'}],
  ['about so many', {en: 'Some 5 left lamps.', zh: '5盏左右的灯。'}],
  ['before and after', {en: 'Ring before entering.', zh: '按铃之后进入。', ja: '呼び鈴を鳴らした後に入る。'}],
  [
    'an age that is reached',
    {en: 'Those of 65 or older pay less.', zh: '超过65岁的人少付。', ja: '65歳以上は安くなる。'}
  ],
  [
    'a currency that rises and what falls with it',
    {en: 'Each rise of the yen costs 5 coins.', zh: '日元每升值一元，利润减少5枚。', ja: '円高のたびに利益が5枚減る。'}
  ],
  ['what is de-installed', {en: 'De-install the program.', zh: '卸载程序。', ja: '削除する。'}],
  ['a record that was cut', {en: 'She cut the record.', zh: '她提高了纪录。', ja: '記録を更新した。'}],
  [
    'more than in a year',
    {en: 'Up to a fifth more than in 2024.', zh: '最多比2024年高五分之一。', ja: '2024年より最大2割高い。'}
  ],
  [
    'a “not” that leaves its verb out',
    {en: 'Pianos are allowed, drills are not.', zh: '可弹钢琴，不得用电钻。', ja: 'ピアノはよいが、電動ドリルは禁止。'}
  ],
  [
    'two figures',
    {en: 'Change keys older than 90 days.', zh: '超过90天的密钥应更换。', ja: '90日より古い鍵は7日以内に換える。'}
  ],
  ['the code below 3', {en: 'See the code below 3.', zh: '见3以上的代码。', ja: '3以上のコードを見る。'}],
  ['a record low', {en: 'Under 15: 9, a new low.', zh: '15岁以下为9人，创新低。', ja: '15歳未満は過去最低の9人。'}],
  ['what is under way at nine', {en: 'It is under way at 9.', zh: '9时以后开始。', ja: '9時以上続く。'}],
  ['a little nearer', {en: 'Move everyone closer.', zh: '让大伙儿靠得近一些。', ja: '全員をもっと近くに集める。'}],
  [
    'what somebody has to do, and may choose from',
    {en: 'They would have to check more.', zh: '可选的符号多，就不得不多查。', ja: 'もっと調べなければならない。'}
  ],
  [
    'all but what has it',
    {en: 'All guests except for those in hats.', zh: '除了包含帽子的客人以外。', ja: '帽子の客を除くすべての客。'}
  ],
  ['what is not in it', {en: 'Visitors, excluding Sundays.', zh: '访客数（不包含周日）。', ja: '日曜を除く来場者。'}],
  [
    'who is beaten by whom, turned round',
    {en: 'The Gulls beat the Terns.', zh: '燕鸥队不敌海鸥队。', ja: 'ターンズはガルズに敗れた。'}
  ],
  [
    'what is only for those of an age',
    {en: 'Only guests of at least 18 years may dive.', zh: '18岁以上的客人方可潜水。', ja: '18歳以上の方だけが潜れる。'}
  ],
  [
    'what none may have more of',
    {en: 'No team may receive more than 500 coins.', zh: '每队不得超过500枚。', ja: '各組500枚を超えない。'}
  ],
  [
    'most and all of other things',
    {
      en: 'Most of the lamps are lit, all the doors shut.',
      zh: '大部分灯亮着，所有门都关着。',
      ja: 'ほとんどの灯がともり、扉はすべて閉まっている。'
    }
  ],
  ['women and men', {en: 'Women and men pay.', zh: '女性付费。', ja: '男性が払う。'}],
  [
    'a “no” far before it',
    {en: 'No installation or configuration of lamps required.', zh: '灯无需安装或设置。', ja: '灯の設置は不要です。'}
  ],
  ['what is done by choice', {en: 'It optionally lists lamps.', ja: '灯を並べる必要があります。'}],
  ['the end of a file', {en: 'At the end of the file.', zh: '在文件末尾。', ja: 'ファイルの終わりに。'}],
  ['valid by another word', {en: 'A valid file.', zh: '正确的文件。', ja: '正しいファイル。'}],
  [
    'the past years',
    {
      en: 'In more than 300 towns, half of them small.',
      zh: '在300余个镇，其中近半数很小。',
      ja: '300を超える町、その半数は小さい。'
    }
  ],
  [
    'a figure before what is higher',
    {en: 'It sold 220 lamps, less than last year.', zh: '售出220盏，低于去年。', ja: '220個で、前年を下回った。'}
  ],
  [
    'what is over and what is short',
    {en: 'The list above has over 30 lamps.', zh: '上表有超过30盏灯。', ja: '上の表には30を超える灯がある。'}
  ],
  ['wait before', {en: 'Wait 5 minutes before entering.', zh: '等5分钟后进入。', ja: '5分待ってから入る。'}],
  ['a winter in the name of a city', {en: 'It snows here in winter.', zh: '长春多雪。', ja: '長春は雪が多い。'}],
  ['Changchun in autumn', {en: 'They come in autumn.', zh: '他们秋天来长春。', ja: '秋に長春に来る。'}],
  ['what holds the month', {en: 'It opens in early May or mid-May.', zh: '5月中旬开放。', ja: '5月上旬か中旬に開く。'}],
  ['what may not be more', {en: 'It shall not exceed 5 lamps.', zh: '不得超过5盏灯。', ja: '灯は5個までとする。'}],
  [
    'more than a limit',
    {en: 'If it exceeds the limit of 5 lamps.', zh: '超过上限的5盏灯时。', ja: '上限の5個を超えるとき。'}
  ],
  ['the end of a range', {en: '5 or more lamps.', ja: '1から5までの灯。'}]
])('leaves %s', (_, texts) => {
  expect(told(texts as Texts)).toEqual([])
})

test.each<[string, Texts, string]>([
  ['an age', {en: 'Children under 12 pay.', zh: '12岁以下付费。', ja: '12歳以上は有料。'}, 'ja'],
  [
    'below',
    {
      en: 'Store below 25 °C, out of the reach of children.',
      zh: '25℃以上、儿童接触不到处保存。',
      ja: '25℃以下で保管する。'
    },
    'zh'
  ],
  ['over', {en: 'Fewer than 25 farms.', zh: '低于25家。', ja: '25戸を上回った。'}, 'ja'],
  [
    'an age beside a group',
    {
      en: 'Under 15 free. Groups of 20 or more pay less.',
      zh: '15岁以上免费。20人以上优惠。',
      ja: '15歳未満無料。20名以上は1割引。'
    },
    'zh'
  ],
  ['a need', {en: 'A licence is required.', zh: '无需执照。', ja: '免許が必須です。'}, 'zh'],
  ['half of a year', {en: 'In the second half.', zh: '在上半年。', ja: '下期に。'}, 'zh'],
  ['the end of a year', {en: 'In late 2017.', zh: '2017年年初。', ja: '2017年末。'}, 'zh'],
  ['a working day', {en: 'Open on weekends.', zh: '工作日开放。', ja: '週末に開く。'}, 'zh'],
  ['an age beside a free entry', {en: 'Free under 12.', zh: '12岁以下免费。', ja: '12歳以上は無料。'}, 'ja'],
  ['a rate', {en: 'It raised the rate.', zh: '上调利率。', ja: '金利を引き下げた。'}, 'ja'],
  ['a cut', {en: 'A rate cut.', zh: '加息。', ja: '利下げ。'}, 'zh'],
  ['a percentage', {en: 'Profits grew by 38%.', zh: '利润增长38%。', ja: '利益は38％減だった。'}, 'ja'],
  ['an installation', {en: 'Re-install it.', zh: '请卸载。', ja: 'インストールする。'}, 'zh'],
  ['a share in words', {en: 'More than a fifth is sold.', zh: '两成以上已售出。', ja: '2割未満が売れた。'}, 'ja'],
  [
    'a share in words behind a figure',
    {
      en: 'More than a fifth of the 320 boats are sold.',
      zh: '320艘船中有两成以下已售出。',
      ja: '320艘のうち2割以上が売れた。'
    },
    'zh'
  ],
  [
    'a length of time in words',
    {en: 'For at least three months.', zh: '期限不超过3个月。', ja: '3か月以上とする。'},
    'zh'
  ],
  ['twice as much', {en: 'Over twice the goal.', zh: '接近目标的两倍。', ja: '目標の2倍を上回る。'}, 'zh'],
  [
    'guests that are counted',
    {
      en: 'For 20 guests or fewer, it shall not exceed 30 coins.',
      zh: '20人以上的，不超过30枚。',
      ja: '20人以下は30枚以内。'
    },
    'zh'
  ],
  [
    'a figure behind another',
    {
      en: 'Send 6 crews, each for at least 3 days.',
      zh: '派6名船员，每人不超过3天。',
      ja: '船員6名を、各3日以上派遣する。'
    },
    'zh'
  ],
  ['a limit behind its word', {en: 'Up to 30 coins.', zh: '最高不超过30枚。', ja: '2人の下限は30枚。'}, 'ja'],
  [
    'an age beside a “not” of another clause',
    {
      en: 'It is open to all, but those under 16 need a guide.',
      zh: '不限年龄，但已满16岁者须有人陪同。',
      ja: '年齢制限はないが、16歳未満は同伴が要る。'
    },
    'zh'
  ],
  [
    'a season beside a “not”',
    {en: 'Power is not stable in winter.', zh: '夏季供电不稳定。', ja: '冬場は電力が安定しない。'},
    'zh'
  ],
  ['a part of a month', {en: 'It opens in mid-May.', zh: '5月上旬开放。', ja: '5月中旬に開く。'}, 'zh'],
  [
    'what was overtaken',
    {
      en: 'Trade with the east overtook trade with the west.',
      zh: '对东方贸易低于对西方。',
      ja: '東との貿易が西を上回った。'
    },
    'zh'
  ],
  ['the day', {en: 'They left the next day.', zh: '他们当日离开。', ja: '翌日に去った。'}, 'zh'],
  ['women', {en: 'Most are women.', zh: '多为男性。', ja: '多くは女性だ。'}, 'zh']
])('tells %s', (_, texts, culprit) => {
  expect(told(texts)).toEqual([`${culprit}/page.md:1 error opposite`])
})

test('two translations outvote the source', () => {
  expect(told({en: 'Prices increased.', zh: '价格下降。', ja: '価格は低下した。'})).toEqual([
    'en/page.md:1 error opposite'
  ])
})

describe('what one side sends the other receives', () => {
  const ja = '船が岸に手紙を送信するときに呼ばれます。'
  test('a passive leaves it open', () => {
    const en = 'It is called when a letter is sent to the shore.'
    expect(told({en, zh: '岸上收到信时会被调用。', ja})).toEqual([])
  })
  test('who sends does not receive', () => {
    const en = 'It is called when a boat sends a letter.'
    expect(told({en, zh: '船接收信时会被调用。', ja})).toEqual(['zh/page.md:1 error opposite'])
  })
})

test('合上 closes a lid', () => {
  const texts = {en: 'It wakes after you have closed the lid.', ja: '蓋を閉めたあと再開します。'}
  expect(told({...texts, zh: '合上盖再打开时会唤醒。'})).toEqual([])
  expect(told({...texts, zh: '打开盖后会唤醒。'})).toHaveLength(1)
})

describe('what two of three say', () => {
  test.each<[string, Texts, string[]]>([
    [
      'before',
      {en: 'Apply 30 days before the fair.', zh: '开展30天前申请。', ja: '開催の30日後に申し込む。'},
      ['ja/page.md:1 error opposite']
    ],
    [
      'after',
      {en: 'It ends 3 months after the fair.', zh: '开展3个月前结束。', ja: '開催の3か月後に終わる。'},
      ['zh/page.md:1 error opposite']
    ],
    [
      'leave',
      {en: 'The office may ask experts.', zh: '办公室应当听取意见。', ja: '意見を聴くことができる。'},
      ['zh/page.md:1 warning opposite']
    ],
    [
      'a duty',
      {en: 'Members shall report it.', zh: '会员可以报告。', ja: '会員は報告しなければならない。'},
      ['zh/page.md:1 warning opposite']
    ]
  ])('is told: %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

  test.each<[string, Texts]>([
    [
      'a wait that both turn round',
      {en: 'It takes 5 minutes before it opens.', zh: '5分钟后打开。', ja: '5分後に開く。'}
    ],
    ['one against one', {en: 'It opens 5 minutes before noon.', ja: '正午の5分後に開く。'}],
    ['leave that both say as a duty', {en: 'You may ask.', zh: '应当询问。', ja: '尋ねなければならない。'}],
    ['the month', {en: 'It opens in May.', zh: '必须在5月开放。', ja: '5月に開くことができる。'}],
    [
      'what is not allowed',
      {en: 'It may reduce it, but may not raise it.', zh: '可以减少，但不得增加。', ja: '減らすことができる。'}
    ]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('what is needed, and what is another thing of a pair', () => {
  test.each<[string, Texts]>([
    ['no need', {en: 'You need to note it down.', ja: 'メモに記しておく必要はありません。'}],
    ['the other device', {en: 'Use the keyboard.', zh: '使用鼠标。'}],
    ['the other way up', {en: 'Reverse portrait', zh: '反向横向'}],
    ['never mind how often', {en: 'It is always open.', ja: '時々開いています。'}],
    ['some for all', {en: 'Paint all boats.', zh: '给一部分船上漆。'}],
    ['leave for a need', {en: 'You need to close the gate.', zh: '你可以关门。'}],
    ['leave for a duty', {en: 'You will have to close it.', ja: '閉めてもかまいません。'}],
    ['no need for a need', {en: 'It needs to load the boats by hand.', zh: '它无需人工装船。'}],
    ['sometimes for always', {en: 'The lamp is always lit.', ja: '灯は時々ともります。'}],
    ['the same for another', {en: 'Use a different pier.', ja: '同じ桟橋を使います。'}],
    ['added for removed', {en: 'Remove the filters.', ja: 'フィルターを追加します。'}]
  ])('is told: %s', (_, texts) => expect(told(texts)).toHaveLength(1))

  test.each<[string, Texts]>([
    ['a need', {en: 'You need to note it down.', ja: 'メモに記しておく必要があります。'}],
    ['a need that is removed', {en: 'It removes the need to list them.', ja: '列挙する必要がなくなります。'}],
    ['what may be chosen', {en: 'You must mark it first.', zh: '须先标记，然后您可选择它。'}],
    ['both devices', {en: 'Use the keyboard or the mouse.', zh: '使用鼠标或键盘。'}],
    ['not always', {en: 'It is not always open.', ja: '開いているとは限りません。'}],
    [
      'all or a part',
      {en: 'Paint all or part of the boat.', zh: '给部分或全部船上漆。', ja: '船の全体または一部を塗ります。'}
    ],
    ['what is a part of it', {en: 'All boats that are part of it.', ja: 'その一部となっている船。'}],
    ['done without', {en: 'It needs to load boats without a crew.', zh: '它要装船，无需船员。'}],
    ['nothing that is required', {en: 'It runs with zero configuration required.', zh: '它无需配置即可运行。'}],
    [
      'what may be left out, and when it may not',
      {en: 'Name (optional): given for boats.', ja: '名前 (任意): 船では指定する必要があります。'}
    ],
    ['what works as it should', {en: 'Sometimes boats work well.', ja: '船が正常に動くこともあります。'}],
    [
      'the same or another',
      {en: 'Use a different pier, or another place of it.', ja: '別の桟橋、または同じ桟橋の場所を使います。'}
    ],
    ['further ones', {en: 'Remove single filters.', ja: '追加のフィルターから一つ外します。'}],
    ['a need with leave beside it', {en: 'You need to close the gate, and can open it.', zh: '你可以开门和关门。'}],
    ['what is no need', {en: 'You do not need to close it.', zh: '你可以不关它。'}],
    ['a need on a condition', {en: 'If you need to close it, pull here.', zh: '可以拉这里来关它。'}],
    [
      'a need that both others say as leave',
      {en: 'You have to close the gate.', zh: '你可以关门。', ja: '門を閉めることができます。'}
    ],
    ['opened again', {en: 'Reopen boats that were closed too early.', ja: '早く終えた船を再オープンします。'}]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))
})

const loses = (ja: string) => ({
  en: 'The task is returned whenever the worker disconnects.',
  zh: '工作进程断开时，任务会退回。',
  ja
})

test.each([
  ['lost', '作業プロセスの接続が失われると、タスクは戻されます。', 0],
  ['cut', '作業プロセスが切断されると、タスクは戻されます。', 0],
  ['made', '作業プロセスが接続すると、タスクは戻されます。', 1]
])('a connection that is %s', (_, ja, count) => {
  expect(told(loses(ja))).toHaveLength(count)
})

test.each([
  ['at most', '正文不得超过300字。', '本文は300字以内です。', 0],
  ['at least in Chinese', '正文不得少于300字。', '本文は300字以内です。', 1],
  ['at least in Japanese', '正文不得超过300字。', '本文は300字以上です。', 1]
])('a bound of a figure: %s', (_, zh, ja, count) => {
  expect(told({en: 'The text may have at most 300 letters.', zh, ja})).toHaveLength(count)
})

test('what else there is, and the best with the worst, are no opposites', () => {
  const [zh, ja] = ['码头可用于多种船，包括渡船、木筏等。', '埠頭は、渡し船やいかだ、それ以外の多くの船に使えます。']
  expect(told({en: 'The pier is for many boats, including but not limited to ferries and rafts.', zh, ja})).toEqual([])
  expect(told({en: 'Of the 5 runs, the best and worst are left out.', zh: '5次中去掉最好和最坏的成绩。'})).toEqual([])
  expect(told({en: 'Of the 5 runs, the best counts.', zh: '5次中以最坏的成绩为准。'})).toHaveLength(1)
})

test('what is not required may stand beside what is needed', () => {
  const en = 'You need to sort the 5 boats, since the pier does not require berths.'
  expect(told({en, zh: '你可能要整理这5只船，因为码头不需要泊位。'})).toEqual([])
  expect(told({en: 'You need to sort the 5 boats.', zh: '你不需要整理这5只船。'})).toHaveLength(1)
})

test('以外 is no outside', () => {
  const en = 'A page needs only what stands inside a browser.'
  expect(told({en, zh: '页面只需要浏览器内部的东西。', ja: 'ページはブラウザー以外に何も必要としません。'})).toEqual([])
})

describe('a figure may be code, or “one”', () => {
  test('less than code', () => {
    const texts = {en: 'A hull is less than `2^4` feet.', ja: '船体は `2^4` フィート未満でなければなりません。'}
    expect(told({...texts, zh: '船体必须大于 `2^4` 英尺。'})).toEqual(['zh/page.md:1 error opposite'])
    expect(told({...texts, zh: '船体必须小于 `2^4` 英尺。'})).toEqual([])
  })
  test('each code is one of its own', () => {
    const texts = {en: 'It runs above `1.0` here.', zh: '它在高于 `1.0` 的版本中运行。'}
    expect(told({...texts, ja: '`1.0` 以降、`2.0` 未満で動きます。'})).toEqual([])
  })
  test('at least one', () => {
    const texts = {en: 'At least one boat lands.', zh: '至少有一艘船靠岸。'}
    expect(told({...texts, ja: '多くとも1隻の船が着きます。'})).toHaveLength(1)
    expect(told({...texts, ja: '少なくとも1隻の船が着きます。'})).toEqual([])
    expect(told({en: 'More than one of the boats', zh: '不止一艘船', ja: '2隻以上の船'})).toEqual([])
  })
  test('an age', () => {
    const texts = {en: 'Boys under the age of 30 may row.', zh: '30 岁以下的男孩可以划船。'}
    expect(told({...texts, ja: '30歳以上の男の子が漕げます。'})).toHaveLength(1)
    expect(told({...texts, ja: '30歳未満の男の子が漕げます。'})).toEqual([])
  })
})

describe('words that hold another', () => {
  test('“the left to see” is a side', () => {
    const en = 'A pier on the left to land, a crane on the right to load.'
    expect(told({en, zh: '左侧的码头靠岸，右侧的起重机装货。', ja: '左側は桟橋、右側はクレーン。'})).toEqual([])
    expect(told({en, zh: '右侧的码头靠岸，右侧的起重机装货。', ja: '左側は桟橋、右側はクレーン。'})).toHaveLength(1)
  })
  test('最大値 is 最大, and 很少的 no “seldom”', () => {
    expect(told({en: 'It is the lowest tide.', zh: '是最低的潮位。', ja: '潮位の最大値です。'})).toHaveLength(1)
    expect(told({en: 'It often has few boats.', zh: '只有很少的船。', ja: '船はわずかです。'})).toEqual([])
  })
  test('a demand that two sentences make and deny', () => {
    const en = 'Boats required oars. They did not come with any requirement to dock.'
    expect(told({en, zh: '船需要桨，不要求停靠。', ja: '船には櫂が必要で、停泊する必要がなかった。'})).toEqual([])
  })
})

test.each([
  ['Boats leave every day.', '船每天出发。', '船は毎週出ます。', '船は毎日出ます。'],
  ['The yearly catch is 5 tons.', '年度捕捞量为5吨。', '月間の漁獲量は5トンです。', '年間の漁獲量は5トンです。'],
  ['It is a cheaper boat.', '是更便宜的船。', 'より高価な船です。', 'より安価な船です。'],
  ['It is not necessarily so.', '不一定如此。', '必ずそうなります。', '必ずしもそうではありません。'],
  ['He is the youngest sailor.', '他是最年轻的水手。', '最年長の船員です。', '最年少の船員です。'],
  ['A round trip by boat', '乘船往返', '船の片道', '船の往復']
])('%s', (en, zh, wrong, right) => {
  expect(told({en, zh, ja: wrong})).toHaveLength(1)
  expect(told({en, zh, ja: right})).toEqual([])
})

describe('what is demanded in polite Japanese', () => {
  const en = 'You must paint the boat by hand.'
  const ja = '船は手で塗らなければなりません。'
  test('is no denial', () => {
    expect(told({en, zh: '您可以手工给船上漆。', ja})).toEqual(['zh/page.md:1 warning opposite'])
    expect(told({en, zh: '您必须手工给船上漆。', ja})).toEqual([])
    expect(told({en, zh: '您可以手工给船上漆。', ja: '船は手で塗らなければなりませんか。'})).not.toEqual([])
  })
  test('another verb behind it is one', () => {
    const side = (text: string) => sidesOf(text, 'ja').find(({side}) => side !== undefined)?.side
    expect(side('船は手で塗らなければならないわけではありません。')).toBe('unclear')
  })
})

test('a unit is no denial, an unusual one may be', () => {
  const side = (text: string) =>
    sidesOf(text, 'en').find(({opposition}) => opposition.words.en!.startsWith('maximum'))?.side
  expect(side('A berth is the smallest unit of the port.')).toBe(1)
  expect(side('The unit is the smallest berth.')).toBe(1)
  expect(side('An unusual berth is the smallest.')).toBe('unclear')
})

test.each<[string, Texts, string[]]>([
  [
    'what is lowered beside what is increased',
    {
      en: 'The tide lifts boats, increasing the room and lowering the cost.',
      ja: '潮は船を上げ、余裕が広がり、費用が低減します。'
    },
    []
  ],
  [
    'refused beside allowed',
    {en: 'The guard refuses new boats, allowing old ones to land.', zh: '警卫拒绝新船，旧船继续停靠。'},
    []
  ],
  [
    'refused for allowed',
    {en: 'The guard of the pier is allowing old boats to land.', zh: '码头警卫拒绝旧船停靠。'},
    ['zh/page.md:1 warning opposite']
  ],
  [
    'created for deleted',
    {en: 'Another guard deletes the list.', zh: '另一名警卫创建了名单。', ja: '別の警備員が名簿を削除します。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'created and deleted',
    {en: 'A guard creates and deletes the list.', zh: '警卫创建名单。', ja: '警備員が名簿を作成し、削除します。'},
    []
  ],
  [
    'inside for outside',
    {en: 'The boats wait outside the harbour.', ja: '船は港の中で待ちます。'},
    ['ja/page.md:1 warning opposite']
  ],
  [
    'outside in another word',
    {en: 'The boats wait outside the harbour.', ja: '船は世界の中で一番大きく、港外で待ちます。'},
    []
  ],
  [
    'identical and another',
    {en: 'The two lamps are identical.', zh: '两盏灯完全相同。', ja: '二つのランプは異なります。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'at most for at least one',
    {en: 'The pier has lamps (at least one).', zh: '码头有灯（至多一个）。'},
    ['zh/page.md:1 warning opposite']
  ],
  ['at least one', {en: 'The pier has lamps (at least one).', zh: '码头有灯（至少一个）。'}, []],
  ['fewer for more', {en: 'More than 10 boats sail.', zh: '不到10艘船航行。'}, ['zh/page.md:1 warning opposite']],
  [
    'after for before',
    {
      en: 'Boarding begins ten minutes before noon.',
      zh: '中午前10分钟开始登船。',
      ja: '乗船は正午の10分後に始まります。'
    },
    ['ja/page.md:1 error opposite']
  ],
  [
    'before in three ways',
    {en: 'It begins five minutes earlier.', zh: '提前五分钟开始。', ja: '5分前から始まります。'},
    []
  ],
  ['the first ten minutes', {en: 'Watch the first 10 minutes, and rest 5 minutes after.', zh: '看前10分钟。'}, []],
  [
    'the end of a month for its beginning',
    {en: 'A feast is planned for early June.', zh: '宴会拟于6月下旬举行。', ja: '宴を6月上旬に予定している。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'the beginning of a month',
    {en: 'A feast is planned for early June.', zh: '宴会拟于6月初举行。', ja: '宴を6月上旬に予定している。'},
    []
  ],
  [
    'cancelled for postponed',
    {en: 'In case of rain, the feast is postponed.', zh: '遇雨顺延。', ja: '雨天の場合は中止します。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'as planned for cancelled',
    {en: 'The feast is cancelled in strong wind.', zh: '遇强风照常举行。', ja: '強風の場合は中止します。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'cancelled in three languages',
    {en: 'The feast is cancelled in strong wind.', zh: '遇强风取消。', ja: '強風の場合は中止します。'},
    []
  ],
  [
    'fewer for more than then',
    {en: 'There are 212 more than at the end of May.', zh: '比5月底增加212家。', ja: '5月末より212社減った。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'half price for nothing',
    {en: 'Children under six travel free.', zh: '未满六岁的儿童半价。', ja: '6歳未満は無料です。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'free below an age',
    {en: 'Children under six travel free.', zh: '未满六岁的儿童免费。', ja: '6歳未満は無料です。'},
    []
  ],
  [
    'what must be at most four may be up to four',
    {en: 'Events must have at most four rounds.', ja: '各種目は最大4組まで行うことができる。'},
    []
  ],
  [
    'may for must',
    {en: 'Events must have four rounds.', ja: '各種目は4組を行うことができる。'},
    ['ja/page.md:1 warning opposite']
  ],
  [
    'right for left beside a “not”',
    {en: 'She did not start, for her left knee hurt.', zh: '她因左膝受伤未参赛。', ja: '彼女は右膝のけがで欠場した。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'left beside a “not”',
    {en: 'She did not start, for her left knee hurt.', zh: '她因左膝受伤未参赛。', ja: '彼女は左膝のけがで欠場した。'},
    []
  ],
  [
    'spoken for written',
    {en: 'Questions are taken in writing only.', zh: '仅接受书面提问。', ja: '質問は口頭のみとする。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'all for some',
    {en: 'Everyone must leave the pier.', zh: '所有人必须离开码头。', ja: '一部の人が桟橋を離れなければならない。'},
    ['ja/page.md:1 warning opposite']
  ],
  [
    'with the tax for without it',
    {
      en: 'The price is 8 yen excluding consumption tax.',
      zh: '价格8日元，不含消费税。',
      ja: '価格は8円（消費税込み）。'
    },
    ['ja/page.md:1 error opposite']
  ],
  [
    'valid for void',
    {en: 'Tenders above it are void.', zh: '高于此价的无效。', ja: 'これを上回る入札は有効とする。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'may for a ban',
    {en: 'Work at night is prohibited.', zh: '夜间可以施工。', ja: '夜間の工事は禁止する。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'no leave for no need',
    {en: 'You need not close the gate.', zh: '不得关闭大门。', ja: '門を閉める必要はありません。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'no need for no leave',
    {en: 'You must not close the gate.', zh: '请勿关闭大门。', ja: '門を閉めなくてもかまいません。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'no need, in other words',
    {en: 'You do not have to close the gate.', zh: '不必关闭大门。', ja: '門を閉めなくてもよい。'},
    []
  ],
  [
    'no leave, in other words',
    {en: 'You must not close the gate.', zh: '不要关闭大门。', ja: '門を閉めないでください。'},
    []
  ],
  [
    'even if for unless',
    {
      en: 'No boat may land unless it has paid.',
      zh: '船不得靠岸，即使已经付费。',
      ja: '支払いがない限り、船は接岸できません。'
    },
    ['zh/page.md:1 error opposite']
  ],
  [
    'unless, in other words',
    {
      en: 'No boat may land unless it has paid.',
      zh: '船付费后方可靠岸。',
      ja: '支払いがない限り、船は接岸できません。'
    },
    []
  ],
  [
    'even if, in other words',
    {
      en: 'No boat may land, even if it has paid.',
      zh: '船即使付费也不得靠岸。',
      ja: '払っていても、船は接岸できません。'
    },
    []
  ],
  [
    'another way of a rate, once',
    {en: 'The rate was lowered.', zh: '费率上调了。', ja: '料率を引き下げた。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'two ways of a fee, in both',
    {
      en: 'The fee doubled and will be lowered next year.',
      zh: '费用增加了一倍，明年将下调。',
      ja: '料金は2倍になり、来年引き下げられる。'
    },
    []
  ],
  ['what is bought apart', {en: 'The lamp is sold separately.', zh: '灯须另行购买。', ja: '灯は別売りです。'}, []],
  ['what one must if one cannot', {en: 'Row if you can.', zh: '如必须，请划船。', ja: 'なるべく漕ぐ。'}, []],
  [
    'no leave for the one and no need of the other',
    {
      en: 'Please do not come in boots; a hat is not required.',
      zh: '请勿穿靴子，但不要求戴帽子。',
      ja: '長靴はご遠慮ください。帽子はなくてもかまいません。'
    },
    []
  ],
  [
    'may for no smoking',
    {en: 'Smoking is prohibited in the hall.', zh: '大厅内可以吸烟。', ja: 'ホールは禁煙です。'},
    ['zh/page.md:1 error opposite']
  ],
  ['no smoking', {en: 'No smoking in the hall.', zh: '大厅内不可以吸烟。', ja: 'ホールは禁煙です。'}, []],
  ['a ban', {en: 'Work at night is prohibited.', zh: '夜间不可以施工。', ja: '夜間の工事は禁止する。'}, []],
  [
    'below for above beside victims',
    {
      en: 'More than four fifths of the victims were old.',
      zh: '八成以下的遇难者是老人。',
      ja: '犠牲者の8割以上が高齢だった。'
    },
    ['zh/page.md:1 error opposite']
  ],
  [
    'after for within',
    {en: 'They left within 15 minutes.', zh: '他们在15分钟以内离开。', ja: '15分後に出た。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'warmer for colder',
    {en: 'It was four degrees lower than last year.', zh: '比去年高4度。', ja: '昨年より4度低かった。'},
    ['zh/page.md:1 error opposite']
  ],
  [
    'issued for lifted',
    {en: 'Wait until the alarm has been lifted.', zh: '警报解除之前请等待。', ja: '警報が発令されるまで待つ。'},
    ['ja/page.md:1 error opposite']
  ],
  [
    'seconds after for before',
    {en: 'He came 48 seconds before the end.', zh: '他在结束前仅48秒到达。', ja: '終了のわずか48秒後に着いた。'},
    ['ja/page.md:1 error opposite']
  ],
  ['what is not found', {en: 'More than 10 boats cannot find a lamp.', zh: '10艘以上的船找不到1盏灯。'}, []],
  [
    'twice a month for twice a year',
    {en: 'The list comes twice a year.', zh: '名单每年出版两次。', ja: '名簿は月に 2 回出ます。'},
    ['ja/page.md:1 error opposite']
  ],
  ['twice a year', {en: 'The list comes twice a year.', zh: '名单一年两次。', ja: '名簿は年に 2 回出ます。'}, []],
  [
    'all of them, of several',
    {en: 'The office lists unique boats, making them all known.', ja: '事務所はいくつかの船を知らせます。'},
    []
  ]
])('%s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

describe('first and many', () => {
  test.each<[string, Texts, string[]]>([
    [
      'last for first',
      {en: 'This is our first pier.', zh: '这是我们的最后一座码头。'},
      ['zh/page.md:1 warning opposite']
    ],
    ['a few for many', {en: 'Many boats land here.', ja: '少数の船がここに着く。'}, ['ja/page.md:1 warning opposite']]
  ])('%s is told', (_, texts, findings) => expect(told(texts)).toEqual(findings))

  test.each<[string, Texts]>([
    ['the same side', {en: 'This is our first pier, with many boats.', zh: '这是我们的第一座码头，有许多船。'}],
    ['both sides', {en: 'This is our first pier, and the last.', zh: '这是我们最后的码头。'}],
    ['“until”', {en: 'First, boats stay here until noon.', zh: '船最后在中午离开。'}],
    ['a name of a field', {en: 'Write your first name.', ja: '最後に名前を書く。'}],
    ['few that another way of speaking has', {en: 'A few of many boats land here.', ja: '少数の船がここに着く。'}],
    ['a source that says the second side', {en: 'This is our latest pier.', ja: '初の桟橋です。'}],
    ['at least', {en: 'Many boats land here.', ja: '少なくとも数隻の船がここに着く。'}]
  ])('%s is left', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('leave for a duty', () => {
  const en = 'Before the lamp works, you need to edit the map.'
  const ja = 'ランプを使う前に、地図を編集してもかまいません。'
  test.each<[string, Texts, string[]]>([
    [
      'a third version that is not clear',
      {en, zh: '灯能够使用之前，要改地图。', ja},
      ['ja/page.md:1 warning opposite']
    ],
    ['no third version', {en, ja}, ['ja/page.md:1 warning opposite']]
  ])('is told beside %s', (_, texts, findings) => expect(told(texts)).toEqual(findings))

  test.each<[string, Texts]>([
    ['two that allow', {en, zh: '灯能用之前，可以改地图。', ja}],
    ['one that is not clear', {en, zh: '灯能够使用之前，改地图。'}]
  ])('is left with %s', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('bought and sold', () => {
  test('are told where one party does the other thing', () => {
    expect(told({en: 'The town bought the old pier.', zh: '该镇出售了旧码头。'})).toEqual([
      'zh/page.md:1 warning opposite'
    ])
    expect(told({en: 'The town sells its boats.', ja: '町は船を購入します。'})).toEqual([
      'ja/page.md:1 warning opposite'
    ])
  })

  test.each<[string, Texts]>([
    [
      'what can be bought',
      {en: 'You can buy tickets at the pier.', zh: '码头出售船票。', ja: '桟橋で切符を販売しています。'}
    ],
    ['what is sold', {en: 'Tickets are sold at the pier.', ja: '切符は桟橋で購入します。'}],
    ['what is on sale', {en: 'Maps are on sale here.', zh: '地图在此购买。'}]
  ])('%s is left', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('a word turned round', () => {
  test.each<[string, Texts, string[]]>([
    [
      'what none may have less of',
      {en: 'No team may receive more than 500 coins.', zh: '每队不得少于500枚。', ja: '各組500枚を超えない。'},
      ['zh/page.md:1 error opposite']
    ],
    [
      'a share that is passed',
      {en: 'It is less than one fifth of it.', zh: '不足五分之一。', ja: '5分の1を超えている。'},
      ['ja/page.md:1 error opposite']
    ],
    [
      'most for all',
      {en: 'Most of the places are for them.', zh: '全部名额留给他们。', ja: '枠の大半は彼らのためだ。'},
      ['zh/page.md:1 error opposite']
    ],
    ['most for all, by one alone', {en: 'Most of the places are for them.', zh: '全部名额留给他们。'}, []],
    [
      'a year for two',
      {en: 'They meet every other year.', zh: '每年会面。', ja: '1年おきに会う。'},
      ['zh/page.md:1 error opposite']
    ],
    [
      'this year for the next',
      {en: 'They travel next March.', zh: '今年3月出行。', ja: '来年3月に旅する。'},
      ['zh/page.md:1 error opposite']
    ],
    [
      'with holidays for without',
      {en: 'It is open except on Sundays.', zh: '周日除外，每天开放。', ja: '日曜を含む毎日開いている。'},
      ['ja/page.md:1 error opposite']
    ],
    [
      'a week for a month, beside “instead”',
      {en: 'They meet twice a month instead.', zh: '改为每周会面两次。', ja: '代わりに月2回会う。'},
      ['zh/page.md:1 error opposite']
    ],
    ['the year that the other tells', {en: 'They came last March.', zh: '今年3月来的。'}, []],
    [
      'final for provisional figures',
      {en: 'These are provisional figures.', zh: '此为初步数据。', ja: 'これは確定値である。'},
      ['ja/page.md:1 error opposite']
    ]
  ])('%s', (_, texts, expected) => expect(told(texts)).toEqual(expected))
})

test('a share that is less, in words', () => {
  const [en, zh] = ['The harvest was a fifth less than last year.', '收成比去年减少五分之一。']
  expect(told({en, zh, ja: '収穫は昨年より2割多くなった。'})).toEqual(['ja/page.md:1 error opposite'])
  expect(told({en, zh, ja: '収穫は昨年より2割少なくなった。'})).toEqual([])
  expect(
    told({en: 'A fifth of many farms closed.', zh: '众多农场中有五分之一关闭。', ja: '多くの農場の2割が閉じた。'})
  ).toEqual([])
})
