import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readQuantities} from '../../src/quantities/index.ts'
import {readStatements} from '../../src/quantities/read.ts'
import {cpuTime} from '../cpu.ts'

/** What is read of a text, short: kind, value, unit. */
function short(text: string, locale: string) {
  return readStatements(text, locale).map(({kind, value, to, unit, date}) =>
    [kind, date ? Object.values(date).join('-') : value, to, unit].filter(part => part !== undefined).join(' ')
  )
}

describe('numbers', () => {
  test.each([
    ['en', 'These X sliders and the V shape', []],
    ['en', 'World War II', ['ordinal 2']],
    ['en', 'for 1 and 1/8', ['bare 1.125']],
    ['en', 'for 1 plus 3/2', ['count 1', 'bare 1.5 2 /']],
    ['en', 'Secondary X Axis', []],
    ['en', 'Louis X ruled', ['ordinal 10']],
    ['zh', '版本 4.0.1', ['bare 4.000001']],
    ['zh', '版本 4.0.2001', ['bare 4.002001']],
    ['zh', '定于 15.6.2001', ['date 2001-6-15']],
    ['en', 'v15.6.2001', ['bare 15.008001']],
    ['en', 'In november 2007, ships', ['date 2007-11']],
    ['en', 'it may 2007 times', ['count 2007']],
    ['en', 'sold 1,234,567 seats', ['count 1234567']],
    ['en', 'the colour (63,240,63)', ['bare 63', 'bare 240', 'bare 63']],
    ['en', 'the colour (0,128,255)', ['bare 0', 'bare 128', 'bare 255']],
    ['en', 'it is the one used by boats', []],
    ['en', 'only one used boat', ['count 1']],
    ['ja', '24分割した円', ['count 24']],
    ['ja', '24分で着く', ['duration 24 min']],
    ['ja', '2階調の絵', ['count 2']],
    ['en', 'twenty-eight of them', ['bare 28']],
    ['en', 'one hundred and five rooms', ['count 105']],
    ['en', 'a dozen', ['bare 12']],
    ['en', 'half a million', ['bare 500000']],
    ['en', '2 dozen plums', ['count 24']],
    ['en', '2 dozenal signs', ['count 2']],
    ['en', 'hundreds of thousands', ['bare 100000 1000000']],
    ['en', 'in recent decades', ['duration 10 100 a']],
    ['en', 'for centuries', ['duration 100 1000 a']],
    ['en', 'three decades', ['duration 30 a']],
    ['en', 'since 13-Mar-2024', ['date 2024-3-13']],
    ['en', 'the 13-Mar-24 boat', ['bare 13', 'bare 24']],
    ['en', 'the 13-Max-2024 boat', ['bare 13', 'bare 2024']],
    ['en', 'two-thirds of it', [`bare ${2 / 3}`]],
    ['en', '1.5 million', ['bare 1500000']],
    ['en', '1.5 million, 150万', ['bare 1500000', 'bare 1500000']],
    ['en', 'from 3億8598万7000 on', ['bare 385987000']],
    ['en', '第150号', ['bare 150']],
    ['zh', '1.5 million（150万）', ['bare 1500000', 'bare 1500000']],
    ['ja', '2 thousand隻', ['count 2000']],
    ['zh', '1.5 millions', ['bare 1.5']],
    ['en', 'it says “more than a quarter” here', ['bare 0.25']],
    ['en', 'it says "by a quarter" here', ['bare 0.25']],
    ['en', 'a quarter’s catch', []],
    ['en', 'a “third” boat', ['ordinal 3']],
    ['en', 'saved half-way, a half-hearted try', []],
    ['en', 'half-price, half of it', ['bare 0.5', 'bare 0.5']],
    ['ja', '3 hundredths', ['bare 3']],
    ['zh', '版本 4.0.1 million', ['bare 4.000001']],
    ['zh', '一百零五间', ['count 105']],
    ['zh', '千百万人', []],
    ['zh', '3.45亿', ['bare 345000000']],
    ['zh', '十四亿人', ['count 1400000000']],
    ['zh', '十几名', ['count 11 19']],
    ['zh', '三四天', ['duration 3 4 d']],
    ['zh', '五六十人', ['count 50 60']],
    ['zh', '100多万美元', ['money 1000000 USD']],
    ['zh', '3-5万人', ['count 30000 50000']],
    ['zh', '35000分之一', [`bare ${1 / 35000} 35000 /`]],
    ['ja', '3億8598万7000円', ['money 385987000 JPY']],
    ['ja', '二十余人', ['count 20']],
    ['ja', '数10億', ['bare 1000000000 10000000000']],
    ['ja', '２割', ['percent 20']],
    ['zh', '二十五六天', ['duration 25 26 d']],
    ['zh', '三百五六十人', ['count 350 360']],
    ['zh', '二十五六万人', ['count 250000 260000']],
    ['zh', '两三分钟', ['duration 2 3 min']],
    ['zh', '三五分钟', ['duration 3 5 min']],
    ['zh', '二〇二五年', ['date 2025']],
    ['zh', '三千两白银', ['measure 3000 tael']],
    ['zh', '三千两百人', ['count 3200']],
    ['zh', '百姓和百分比', []],
    ['zh', '三星的手机', []],
    ['zh', '四周的环境', []],
    ['zh', '来到四周的村庄', []],
    ['ja', '10代の若者', []],
    ['zh', '前三个季度', ['ordinal 3']],
    ['en', 'the first three quarters', ['ordinal 3']],
    ['en', 'three quarters of the boats', ['bare 0.75']],
    ['zh', '两至四周', ['duration 2 4 wk']],
    ['zh', '再走一点', []],
    ['zh', '十分重要', []],
    ['zh', '十分钟', ['duration 10 min']],
    ['ja', '十分間', ['duration 10 min']],
    ['ja', '十分です', []],
    ['ja', '一時間', ['duration 1 h']],
    ['ja', '第一四半期', ['ordinal 1']],
    ['en', '12\u00a0500 people', ['count 12500']],
    ['en', 'it rings for one second.', ['duration 1 s']],
    ['en', 'one second after that', ['duration 1 s']],
    ['en', 'one second opinion', ['bare 1', 'ordinal 2']],
    ['en', 'the second of them', ['ordinal 2']],
    ['zh', '超过 100 000行', ['count 100000']],
    ['en', '30 000 people', ['count 30000']],
    ['en', 'floor 12 500 people', ['bare 12', 'count 500']],
    ['en', 'at 10 000:30', ['bare 10', 'time 30']],
    ['zh', '这三参数和一参', ['bare 3', 'bare 1']],
    ['ja', '弐拾参円', ['money 23 JPY']],
    ['en', 'the Audi Q5', ['bare 5']],
    ['ja', '2 プロトコル', ['bare 2']],
    ['ja', '5プロ', ['percent 5']],
    ['zh', 'K36+500处', ['measure 36.5 km']],
    ['en', 'under threes travel free', ['bare 3']],
    ['en', 'the threes', []],
    ['en', 'tertiary industry', ['bare 3']],
    ['ja', '1日以内', ['duration 1 d']],
    ['ja', '元禄3年（1690年）', ['date 1690']],
    ['zh', '康熙二十九年（1690）', ['date 1690']],
    ['ja', '天平勝宝5年（753年）', ['date 753']],
    ['zh', '天宝十二载（753年）', ['date 753']],
    ['ja', '創業3年（753）', ['duration 3 a', 'bare 753']],
    ['zh', '小学三至六年级', ['ordinal 3 6']],
    ['ja', '小学3年生から6年生', ['ordinal 3 6']],
    ['ja', '1年生植物', ['duration 1 a']],
    ['zh', '1991年生', ['date 1991']],
    ['ja', '漁師の三男に、次男が', ['ordinal 3', 'ordinal 2']],
    ['ja', '三男性', ['bare 3']],
    ['ja', '勲二等旭日章', ['ordinal 2']],
    ['zh', '二等勋章', ['ordinal 2']],
    ['en', 'about one eleventh of the total', ['bare 0.09090909090909091 11 /']],
    ['en', 'the one eleventh of May', ['bare 1', 'date 5-11']],
    ['ja', '創業3年（2020人）', ['duration 3 a', 'count 2020']],
    ['en', 'at half past four', ['time 270']],
    ['en', 'at a quarter to six', ['time 345']],
    ['en', 'ten past three', ['time 190']],
    ['en', 'five past members', ['count 5']],
    ['fr', 'les 1200 billets', ['bare 1200']]
  ])('%s %s', (locale, text, expected) => {
    expect(short(text, locale)).toEqual(expected)
  })
})

describe('sizes', () => {
  test.each([
    ['zh', '两刻钟', ['duration 30 min']],
    ['zh', '两个半小时', ['duration 2.5 h']],
    ['zh', '三年半', ['duration 3.5 a']],
    ['zh', '一个半月', ['duration 1.5 mo']],
    ['zh', '一个半世纪', ['duration 150 a']],
    ['zh', '半小时', ['duration 30 min']],
    ['zh', '半年', ['duration 6 mo']],
    ['zh', '半天', ['duration 12 h']],
    ['zh', '半个世纪', ['duration 50 a']],
    ['zh', '百分之七', ['percent 7']],
    ['zh', '二进制', ['bare 2']],
    ['zh', '三成的人', ['percent 30']],
    ['zh', '由两成升至近三成', ['percent 20', 'percent 30']],
    ['zh', '七八成', ['percent 70 80']],
    ['zh', '2019年成立', ['date 2019']],
    ['zh', '两到三成', ['percent 20 30']],
    ['zh', '每10人中有3人', ['bare 0.3 10 /']],
    ['zh', '320家企业中有两成以上参加', ['count 320', 'percent 20']],
    ['zh', '100人中有30%参加', ['count 100', 'percent 30']],
    ['zh', '20家企业中有3家参加', ['bare 0.15 20 /']],
    ['ja', '2～3割', ['percent 20 30']],
    ['ja', '3割5分', ['percent 35']],
    ['ja', '5人に1人', ['bare 0.2 5 /']],
    ['ja', '1日に3人', ['count 3']],
    ['ja', '深夜0時', ['time 0']],
    ['ja', '正午に', ['time 720']],
    ['zh', '午夜前', ['time 0']],
    ['en', 'by midnight', ['time 0']],
    ['en', 'in the afternoon', []],
    ['en', 'one in ten adults', ['bare 0.1 10 /']],
    ['en', 'two to three in ten', ['percent 20 30']],
    ['en', 'one in 2024', ['bare 1', 'bare 2024']],
    ['en', '2 in 3 days', ['bare 2', 'duration 3 d']],
    ['zh', '一两天', ['duration 1 2 d']],
    ['zh', '2小时8分15秒', ['duration 7695 s']],
    ['zh', '3小时40分钟', ['duration 220 min']],
    ['zh', '两年零四个月', ['duration 28 mo']],
    ['zh', '6米92', ['measure 6.92 m']],
    ['zh', '100米3人', ['measure 100 m', 'count 3']],
    ['zh', '11点3刻', ['time 705']],
    ['zh', '五一劳动节', []],
    ['zh', '五一年', ['duration 51 a']],
    ['ja', '1時間40分', ['duration 100 min']],
    ['ja', '1時間3分の1', ['duration 1 h', `bare ${1 / 3} 3 /`]],
    ['ja', '2年6カ月', ['duration 30 mo']],
    ['en', 'two hours, eight minutes and fifteen seconds', ['duration 7695 s']],
    ['en', 'an hour and forty minutes', ['duration 100 min']],
    ['en', 'two years and four months', ['duration 28 mo']],
    ['en', '25 basis points', ['percent 0.25']],
    ['zh', '25个基点', ['percent 0.25']],
    ['en', 'in Reiwa 3', ['date 2021']],
    ['en', 'from 1 to 15 March', ['date 3-1', 'date 3-15']],
    ['en', '1-15 March 2020', ['date 2020-3-1', 'date 2020-3-15']],
    ['en', '28 July 2020', ['date 2020-7-28']],
    ['en', 'the 28th of July', ['date 7-28']],
    ['en', 'fell by a third to 10', [`bare ${1 / 3} th`, 'bare 10']],
    ['en', 'for a third time', ['ordinal 3']],
    ['zh', '每20名患者中就有1人', ['bare 0.05 20 /']],
    ['en', 'nine out of ten', ['bare 0.9 10 /']],
    ['en', '5 ft 6 in', ['measure 5.5 ft']],
    ['zh', '打八折', ['percent 20']],
    ['zh', '85折', ['percent 15']],
    ['zh', '快1.2个百分点', ['percent 1.2']],
    ['zh', '翻了一番', ['count 2']],
    ['zh', '翻两番', ['count 4']],
    ['zh', '增长近4倍', ['count 4 more']],
    ['zh', '是去年的4倍', ['count 4']],
    ['zh', '965百帕', ['measure 965 hPa']],
    ['zh', '260千卡', ['measure 260 kcal']],
    ['zh', '100万千瓦', ['measure 1000000 kW']],
    ['zh', '5兆瓦', ['measure 5 MW']],
    ['zh', '今年上半年', []],
    ['zh', '半导体', []],
    ['ja', '第4四半期', ['ordinal 4']],
    ['ja', '3割増えた', ['percent 30']],
    ['ja', '3割引', ['percent 30']],
    ['ja', '1人1日3リットル', ['count 1', 'measure 3 L']],
    ['ja', '1日に1000人', ['count 1000']],
    ['ja', '1日9時', ['date 1', 'time 540']],
    ['ja', '25、26日', ['date 25', 'date 26']],
    ['ja', '965ヘクトパスカル', ['measure 965 hPa']],
    ['en', '35 metres per second', ['measure 35 m/s']],
    ['en', 'from 20 percent to almost 30', ['percent 20', 'percent 30']],
    ['en', 'from 20 percent to 30 people', ['percent 20', 'count 30']],
    ['en', 'output doubled', ['bare 2']],
    ['ja', '1時間半', ['duration 1.5 h']],
    ['ja', '3か月半', ['duration 3.5 mo']],
    ['ja', '2日半', ['duration 2.5 d']],
    ['ja', '半月', ['duration 15 d']],
    ['ja', '四半世紀', ['duration 25 a']],
    ['ja', '2ダース', ['count 24']],
    ['ja', '2割5分', ['percent 25']],
    ['en', 'an hour and a half', ['duration 90 min']],
    ['en', 'two hours and a half', ['duration 150 min']],
    ['en', 'three and a half years', ['duration 42 mo']],
    ['en', 'a century and a half', ['duration 150 a']],
    ['en', 'three quarters of an hour', ['duration 45 min']],
    ['en', 'inside a quarter of an hour', ['duration 15 min']],
    ['en', 'a quarter century', ['duration 25 a']],
    ['en', 'a quarter hourly', []],
    ['en', 'every quarter of an hour', ['duration 15 min']],
    ['en', 'a wait of an hour and a quarter', ['duration 75 min']],
    ['en', 'two hours and three quarters', ['duration 165 min']],
    ['en', 'an hour and five boats', ['count 5']],
    ['zh', '等一小时一刻钟', ['duration 75 min']],
    ['ja', '1日目6時間半', ['ordinal 1', 'duration 6.5 h']],
    ['en', 'split 6½ and 4¾', ['bare 6.5', 'bare 4.75']],
    ['en', '1 1/2 cups', ['bare 1.5']],
    ['en', 'on 5 1/2026', ['bare 5', `bare ${1 / 2026} 2026 /`]],
    ['ja', '砂糖1と1/2カップ', ['bare 1.5']],
    ['zh', '糖1杯半', ['count 1.5']],
    ['zh', '两米半高', ['measure 2.5 m']],
    ['zh', '两米半径', ['measure 2 m']],
    ['ja', '1リットル半', ['measure 1.5 L']],
    ['ja', 'しょうゆ大さじ2', ['measure 2 tbsp']],
    ['ja', '小さじ山盛り1杯', ['measure 1 tsp']],
    ['ja', '砂糖大さじ1と1/2', ['bare 1.5']],
    ['ja', '大さじで2回混ぜる', ['count 2']],
    ['zh', '两大匙半', ['measure 2.5 tbsp']],
    ['en', '2 teaspoons of salt', ['measure 2 tsp']],
    ['en', 'fell by an eighth.', ['bare 0.125 th']],
    ['en', 'an eighth boat came', ['ordinal 8']],
    ['en', 'eat it with your teaspoon', []],
    ['en', 'a litre and a half', ['measure 1.5 L']],
    ['en', 'a couple of metres wide', ['measure 2 3 m']],
    ['en', 'a couple of people', ['bare 2']],
    ['en', 'put at between 15 and 20 million euros', ['money 15000000 20000000 EUR']],
    ['en', 'between us, 15 and 20 million', ['bare 15', 'bare 20000000']],
    ['en', 'from a foot away', ['measure 1 ft']],
    ['en', 'half a mile', ['measure 0.5 mi']],
    ['en', 'set foot in a yardstick', []],
    ['en', 'fell 12% to 410 million', ['percent 12', 'bare 410000000']],
    ['en', 'from 12% to 40', ['percent 12', 'percent 40']],
    ['ja', '2027年半ばまで', ['date 2027']],
    ['ja', '3年半', ['duration 3.5 a']],
    ['ja', '1日料金の5分の1', ['bare 0.2 5 /']],
    ['ja', '1日に最大30分遅れる', ['duration 30 min']],
    ['ja', '5月1日分の給与', ['date 5-1']],
    ['en', 'half a day', ['duration 12 h']],
    ['en', 'half a century', ['duration 50 a']],
    ['en', 'the past decade', ['duration 10 a']],
    ['en', 'two decades', ['duration 20 a']],
    ['en', 'five per cent', ['percent 5']],
    ['en', '20 percentage points', ['percent 20']],
    ['en', '300 US dollars', ['money 300 USD']],
    ['en', 'the fifth day', ['ordinal 5']],
    ['en', 'ten full days', ['duration 10 d']],
    ['en', 'King Louis XIV', ['ordinal 14']],
    ['en', 'a dozen ships', ['count 12']],
    ['en', 'see Kernel I/O', []]
  ])('%s %s', (locale, text, expected) => {
    expect(short(text, locale)).toEqual(expected)
  })
})

describe('dates and times', () => {
  test.each([
    ['en', 'on July 28, 2020', ['date 2020-7-28']],
    ['en', 'on 28 July 2020', ['date 2020-7-28']],
    ['en', 'the 28th of July', ['date 7-28']],
    ['en', 'since 2020-07-28', ['date 2020-7-28']],
    ['en', 'March on, you may', []],
    ['en', 'in May and in March', ['date 5', 'date 3']],
    ['en', 'In May, it rained. Since March, none. By March on.', ['date 5', 'date 3', 'date 3']],
    ['en', 'May it rain. March in. And May is a name, To March.', []],
    ['en', 'the lowest since 2012/13.', ['date 2012', 'date 2013']],
    ['en', 'the 2009-10 season', ['date 2009', 'date 2010']],
    ['zh', '2024/25赛季', ['date 2024', 'date 2025']],
    ['zh', '早上六点十分', ['time 370']],
    ['zh', '8点十分出发', ['time 490']],
    ['zh', '这一点十分重要', []],
    ['ja', '1日券は500円', ['money 500 JPY']],
    ['ja', '11月1日券売機', ['date 11-1']],
    ['en', 'October – March', ['date 10', 'date 3']],
    ['en', 'Mar.–May', ['date 3', 'date 5']],
    ['en', 'March, April and May', ['date 3', 'date 4', 'date 5']],
    ['ja', '港（April 2021以降）', ['date 2021-4']],
    ['ja', 'Dec. 3, 2021に開く', ['date 2021-12-3']],
    ['zh', '从 28 April 2020 起开放', ['date 2020-4-28']],
    ['zh', 'May 有 3 艘船', ['count 3']],
    ['ja', 'Marchant 2021の港', ['bare 2021']],
    ['en', 'May', ['date 5']],
    ['en', 'They march on', []],
    ['en', 'The march to the sea', []],
    ['en', 'March on, you may rest later', []],
    ['en', 'Mayor of the town', []],
    ['en', 'the 1990s', ['date 1990 decade']],
    ['en', 'the 30s', ['date 30 decade']],
    ['en', 'in her early 20s', ['date 20 decade']],
    ['en', "music of the '60s", ['date 60 decade']],
    ['en', '80s music', ['date 80 decade']],
    ['en', 'fast (< 30s for one)', ['duration 30 s', 'bare 1']],
    ['en', 'a timeout of 60s', ['duration 60 s']],
    ['en', 'below < 90s', ['duration 90 s']],
    ['en', 'within 1 second total', ['duration 1 s']],
    ['ja', '午後2時30時間', ['time 840', 'duration 30 h']],
    ['ja', '午後2時30分', ['time 870']],
    ['ja', '午後2時30', ['time 870']],
    ['ja', '16進数と100進数', ['bare 16', 'bare 100']],
    ['zh', '系数 0.5–1.0', ['bare 0.5 1']],
    ['zh', '人数10万', ['bare 100000']],
    ['ja', '件数10件', ['count 10']],
    ['ja', '約数10年の間', ['duration 10 100 a']],
    ['zh', '过去数10天', ['duration 10 100 d']],
    ['en', 'the twentieth century', ['ordinal 20 century']],
    ['en', 'from the 18th to the 7th centuries BC', ['ordinal 18 century', 'ordinal 7 century']],
    ['en', 'the 18th and 19th centuries', ['ordinal 18 century', 'ordinal 19 century']],
    ['en', 'settled in the 900s', ['date 900 decade']],
    ['en', 'a timeout of 900s', ['bare 900']],
    ['en', 'errors in the 500s', ['bare 500']],
    ['en', 'the quietest month was May, not June', ['date 5', 'date 6']],
    ['en', 'it may be that it was maybe so', []],
    ['en', 'between 3 and 5% of it', ['percent 3 5']],
    ['en', 'boats 3 and 5%', ['bare 3', 'percent 5']],
    ['en', 'a hundredth of it', ['bare 0.01 th']],
    ['en', 'a hundred thieves', ['count 100']],
    ['zh', '18、19世纪', ['ordinal 18 century', 'ordinal 19 century']],
    ['ja', '18世紀から19世紀', ['ordinal 18 century', 'ordinal 19 century']],
    ['ja', '3、20世紀の船', ['ordinal 3 century', 'ordinal 20 century']],
    ['zh', '提前半小时', ['duration 30 min']],
    ['zh', '前半小时制', []],
    ['ja', '2日、1号機', ['date 2', 'count 1']],
    ['zh', '2号楼，2号开门', ['count 2', 'date 2']],
    ['zh', '万千生物', []],
    ['en', '6.30-10am', ['time 390', 'time 600']],
    ['zh', '二〇二〇年七月二十八日', ['date 2020-7-28']],
    ['zh', '4至6月', ['date 4', 'date 6']],
    ['zh', '20世纪90年代', ['date 1990 decade']],
    ['zh', '星期二', ['date 2']],
    ['zh', '下午6点半', ['time 1110']],
    ['ja', '令和2年7月28日', ['date 2020-7-28']],
    ['ja', '平成元年', ['date 1989']],
    ['ja', '1日か2日で届く', ['duration 1 2 d']],
    ['ja', '5日か8日に届く', ['date 5', 'date 8']],
    ['ja', '5日か、6日に届く', ['date 5', 'date 6']],
    ['zh', '7月3至5日', ['date 7-3', 'date 7-5']],
    ['zh', '2020年7月28日至29日', ['date 2020-7-28', 'date 2020-7-29']],
    ['zh', '2020年7月28日至32日', ['date 2020-7', 'date 28', 'bare 32']],
    ['ja', '10日間', ['duration 10 d']],
    ['ja', '2015年の10月', ['date 2015-10']]
  ])('%s %s', (locale, text, expected) => {
    expect(short(text, locale)).toEqual(expected)
  })
})

test.each([
  ['zh', '代表团一行统一意见，以防万一'],
  ['zh', '唯一的百货十分方便'],
  ['ja', '一行は統一して千葉と三重へ'],
  ['ja', '万一の一部、五十嵐'],
  ['ja', '五十鈴川、八十島、九十九里浜、山本五十六'],
  ['zh', '五十岚、五十铃、八十岛、九十九里滨、山本五十六'],
  ['en', 'anyone and someone, not tenuous']
])('%s %s holds no quantity', (locale, text) => {
  expect(readStatements(text, locale)).toEqual([])
})

test('sees through inline codes and says where it stands in the text given', () => {
  const text = '計\ue00160\ue002社'
  const [quantity] = readStatements(text, 'ja')
  expect(quantity).toMatchObject({kind: 'count', value: 60, counter: '社'})
  expect(text.slice(quantity?.range.start, quantity?.range.end)).toBe('60\ue002社')
})

test('a code between digits keeps them apart', () => {
  expect(short('10\ue0019\ue002', 'ja')).toEqual(['bare 10', 'bare 9'])
})

test('ranges lie in the text, in order and apart', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'0123,.:/-% 年月日一二十百千万億第約\ue001$kma', 'July ', 'million ', 'two ', ' of ')
  })
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'zh', 'ja', 'fr'), (text, locale) => {
      let end = 0
      let last = -1
      for (const {range, value} of readQuantities(text, locale)) {
        // Quantities of one range (“6.30-10am”) share it.
        expect(range.start === last || range.start >= end).toBe(true)
        expect(range.end).toBeGreaterThan(range.start)
        expect(range.end).toBeLessThanOrEqual(text.length)
        expect(Number.isFinite(value)).toBe(true)
        last = range.start
        end = range.end
      }
    }),
    {numRuns: 300}
  )
})

test.each(['1', '一', '1,', '1.', '十', 'one ', '$', '1-', '百分之', 'twenty-'])(
  'reads a long run of %s in linear time',
  piece => {
    const read = (text: string) => {
      for (const locale of ['en', 'zh', 'ja']) readStatements(text, locale)
    }
    read(piece.repeat(2000))
    expect(cpuTime(() => read(piece.repeat(40_000)))).toBeLessThan(4000)
  }
)

describe('blanks that set digits off', () => {
  const number = fc.integer({min: 2, max: 9999})
  const words = fc.constantFrom(
    ['zh', '共', '名代表'],
    ['zh', '约', '万人'],
    ['zh', '增长', '个百分点'],
    ['zh', '第', '届'],
    ['ja', '全', '社'],
    ['ja', '約', '億円'],
    ['ja', '第', '回大会'],
    ['ja', 'および', 'キロメートル'],
    ['zh', '打', '折'],
    ['ja', '計', '割']
  )
  test('say nothing', () => {
    fc.assert(
      fc.property(number, words, (value, [locale, before, after]) => {
        expect(short(`${before} ${value} ${after}`, locale!)).toEqual(short(`${before}${value}${after}`, locale!))
      })
    )
  })

  test.each([
    ['zh', '2020 年 7 月 28 日上午 9 点 30 分', '2020年7月28日上午9点30分'],
    ['zh', '20 世纪 90 年代', '20世纪90年代'],
    ['zh', '2 小时 8 分 15 秒', '2小时8分15秒'],
    ['ja', '3 億 6000 万円', '3億6000万円'],
    ['ja', '令和 8 年 2 月 16 日', '令和8年2月16日'],
    ['ja', '1 時間半、4 分の 1、9 年半', '1時間半、4分の1、9年半'],
    ['ja', '61 円 25 銭', '61円25銭']
  ])('%s %s', (locale, spaced, plain) => {
    expect(short(spaced, locale)).toEqual(short(plain, locale))
  })
})

test('a time is followed by what happens once', () => {
  const [time, count] = readQuantities('10时一次，11时半再响一次', 'zh')
  expect([time?.value, count?.value]).toEqual([600, 1])
  expect(readQuantities('10時15分に1回', 'ja')[0]?.value).toBe(615)
  expect(readQuantities('十时五分开始', 'zh')[0]?.value).toBe(605)
})

test('tenths with hundredths', () => {
  expect(readQuantities('比去年少两成五。', 'zh').map(({kind, value}) => [kind, value])).toEqual([['percent', 25]])
  expect(readQuantities('占一成半。', 'zh').map(({kind, value}) => [kind, value])).toEqual([['percent', 15]])
  expect(readQuantities('完成半数', 'zh').map(({kind}) => kind)).not.toContain('percent')
  expect(readQuantities('三成左右', 'zh').map(({value}) => value)).toEqual([30])
  expect(readQuantities('增长三成，五名学生', 'zh').map(({value}) => value)).toEqual([30, 5])
})

test.each([
  ['en', 'Between 1 and 10 in 100 people feel sick.'],
  ['zh', '每100人中有1至10人感到恶心。'],
  ['zh', '每100名乘客中有1至10人感到恶心。'],
  ['ja', '100人に1～10人の割合で吐き気が出ます。']
])('%s: from so many to so many of so many: %s', (locale, text) =>
  expect(readQuantities(text, locale)).toMatchObject([{kind: 'percent', value: 1, to: 10}])
)

test('metres and their hundredths', () => {
  const read = (text: string, locale: string) => readQuantities(text, locale).map(({value, unit}) => [value, unit])
  expect(read('走高跳は1m93で優勝', 'ja')).toEqual([[1.93, 'm']])
  expect(read('やり投げは86m40だった', 'ja')).toEqual([[86.4, 'm']])
  expect(read('She cleared 1m93.', 'en')).toEqual([[1.93, 'm']])
  expect(read('型番は1m5です', 'ja')).not.toEqual([[1.05, 'm']])
  expect(read('型番は1m93bです', 'ja')).not.toEqual([[1.93, 'm']])
})

test('midnight of a weekday is no sixty', () => {
  const read = readQuantities('周六零时至凌晨3时', 'zh').map(({kind, value}) => [kind, value])
  expect(read).toContainEqual(['time', 0])
  expect(read).toContainEqual(['time', 180])
})

test('a year of an era, in words', () => {
  expect(readQuantities('the third year of Showa', 'en').map(({date}) => date)).toEqual([{year: 1928}])
  expect(readQuantities('the third year of the Showa era', 'en').map(({date}) => date)).toEqual([{year: 1928}])
  expect(readQuantities('the third year of school', 'en').map(({date}) => date)).toEqual([undefined])
})

test('an ordinal before a sign of money is no sum', () => {
  const read = readQuantities('the second $10,000', 'en').map(({kind, value}) => [kind, value])
  expect(read).toEqual([
    ['ordinal', 2],
    ['money', 10_000]
  ])
  expect(readQuantities('50 €', 'en').map(({kind, value}) => [kind, value])).toEqual([['money', 50]])
})

test('what is always open says no number of days', () => {
  expect(short('24 hours a day, 7 days a week', 'en')).toEqual(['duration 24 h'])
  expect(short('一日24時間、週7日', 'ja')).not.toContain('date 7')
  expect(short('週に 7 日', 'ja')).toEqual([])
  expect(short('週に6日', 'ja')).not.toEqual([])
  expect(short('24時間365日', 'ja')).toEqual(['duration 24 h'])
  expect(short('全年365天、每天24小时', 'zh')).toEqual(['duration 24 h'])
  expect(short('6 days a week', 'en')).toEqual(['duration 6 d'])
  expect(short('7 days of rain', 'en')).toEqual(['duration 7 d'])
})

test('half an hour before, and the first half of a year', () => {
  expect(short('闭馆前半小时', 'zh')).toEqual(['duration 30 min'])
  expect(short('前半年', 'zh')).toEqual([])
})

test('numbers of trains', () => {
  expect(short('3至8次列车', 'zh')).toEqual(['bare 3 8'])
  expect(short('3号から8号の列車', 'ja').map(one => one.split(' ')[0])).not.toContain('date')
  expect(short('3号开放', 'zh')).toEqual(['date 3'])
})

test('a day has no decimals', () => {
  expect(short('since the 6.1 of March 2011', 'en')).toEqual(['bare 6.1', 'date 2011-3'])
  expect(short('since the 6th of March 2011', 'en')).toEqual(['date 2011-3-6'])
})

test('a day of the week ends where a number begins', () => {
  expect(short('周六两场，周日一场', 'zh').filter(one => one.startsWith('count'))).toEqual(['count 2', 'count 1'])
  expect(short('周五三十人到场', 'zh')).toContain('count 30')
  expect(short('每周三十次', 'zh')).toEqual(['count 30'])
  expect(short('一周三次', 'zh')).toContain('count 3')
})

test('one and a half to two, and half a century', () => {
  expect(short('one and a half to two litres', 'en')).toEqual(['measure 1.5 2 L'])
  expect(short('two and a half to three hours', 'en')).toEqual(['duration 2.5 3 h'])
  expect(short('半个多世纪', 'zh')).toEqual(['duration 50 a'])
  expect(short('半世紀以上', 'ja')).toEqual(['duration 50 a'])
})

test('ares, and days that something is earlier or later', () => {
  expect(short('50アール', 'ja')).toEqual(['measure 50 ar'])
  expect(short('10日早く実る', 'ja')).not.toContain('date 10')
  expect(short('10日の会議', 'ja')).toContain('date 10')
})
