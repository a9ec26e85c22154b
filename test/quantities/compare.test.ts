import {describe, expect, test} from 'vitest'
import {disagreements} from '../../src/quantities/compare.ts'
import {readStatements} from '../../src/quantities/read.ts'
import {cpuTime} from '../cpu.ts'

/** Disagreements in words: culprit, what it has, what is expected. */
function faults(texts: Readonly<Record<string, string>>, source = 'en') {
  const variants = new Map(
    Object.entries(texts).map(([locale, text]) => [locale, readStatements(text, locale)] as const)
  )
  const cut = (locale: string, range?: {start: number; end: number}) =>
    range ? texts[locale]!.slice(range.start, range.end) : ''
  return disagreements(variants, source).map(({culprit, found, expected}) =>
    [culprit, cut(culprit, found?.range), expected ? cut(expected.locale, expected.statement.range) : ''].join('|')
  )
}

describe('two that are counted', () => {
  const [en, ja] = ['The three latest boats are kept.', '直近3隻の船が残されます。']
  test('for three of two others', () => {
    expect(faults({en, zh: '保留最近的两艘船。', ja})).toEqual(['zh|两艘|three latest'])
  })
  test('is “both” where nothing is counted', () => {
    expect(faults({en, zh: '两者都保留最近的船。', ja})).toEqual([])
    expect(faults({en, zh: '保留最近的三艘船，分两次。', ja})).toEqual([])
    expect(faults({en, zh: '保留最近的两艘船。'})).toEqual([])
  })
})

describe('things that are counted in words', () => {
  test.each([
    ['one version against one', {en: 'three food factories', ja: '四つの食品工場'}],
    ['a witness that counts nothing', {en: 'three factories', zh: '几家工厂', ja: '四つの工場'}],
    ['about so many', {en: 'three or four factories', zh: '三四家工厂', ja: '四つほどの工場'}],
    ['each its own', {en: 'three halls and four rooms', zh: '三个大厅和四个房间', ja: '四つの部屋と三つのホール'}]
  ])('%s', (_, texts) => {
    expect(faults(texts)).toEqual([])
  })
})

describe('what two say, and one in figures', () => {
  const en = 'Of the 27, 19 are from firms, five from banks and three from the city.'
  const ja = '27名のうち19名が企業、5名が銀行、3名が市の人である。'
  test('is no word for a guess', () => {
    expect(faults({en, zh: '27人中，19人来自企业，5人来自银行。', ja})).toEqual(['zh||three'])
    expect(faults({en, zh: '27人中，19人来自企业，5人来自银行，3人来自市里。', ja})).toEqual([])
    expect(faults({en, zh: '27人中，19人来自企业，5人来自银行。'})).toEqual([])
  })
  test('nor is a month', () => {
    const months = {en: 'It was 2% in August and 3% in September.', zh: '8月为2%，9月为3%。'}
    expect(faults({...months, ja: '8月は2%、昨年8月は3%。'})).toEqual(['ja||September'])
    expect(faults({...months, ja: '8月は2%、9月は3%。'})).toEqual([])
    expect(faults({en: months.en, ja: '8月は2%、昨年は3%。'})).toEqual([])
  })
  test('nor twice for half', () => {
    const half = {en: 'It takes half the time.', ja: '時間は2分の1になる。'}
    expect(faults({...half, zh: '所需时间为两倍。'})).toEqual(['zh||half'])
    expect(faults({...half, zh: '所需时间为一半。'})).toEqual([])
  })
})

describe('a size, and so many times', () => {
  test('in the place of another', () => {
    const sizes = {en: 'Several dozen firms share it.', zh: '数十家企业共用。'}
    expect(faults({...sizes, ja: '数百社が共用する。'}).length).toBe(1)
    expect(faults({...sizes, ja: '数十社が共用する。'})).toEqual([])
    const times = {en: 'It grew tenfold.', zh: '增长到十倍。'}
    expect(faults({...times, ja: '2倍になった。'}).length).toBe(1)
    expect(faults({...times, ja: '10倍になった。'})).toEqual([])
    expect(faults({en: 'It is twice as large.', zh: '增长两倍。', ja: '2倍になった。'})).toEqual([])
  })
})

describe('how often and how long', () => {
  const twice = {en: 'It may be renewed once.', ja: '1回に限り延長できる。'}
  const length = {en: 'It runs for five years, then for another three.', ja: '期間は5年、その後は3年間。'}
  test.each<[string, Record<string, string>, string[]]>([
    ['once against 两次', {...twice, zh: '可续签两次。'}, ['zh|两次|once']],
    ['once against 一次', {...twice, zh: '可续签一次。'}, []],
    ['once against 再', {...twice, zh: '可再续签。'}, []],
    [
      'once in words everywhere',
      {en: 'Once more, the wind turned.', zh: '风向两次改变。', ja: '再び風向きが変わった。'},
      []
    ],
    ['another three against 五年', {...length, zh: '为期五年，其后五年。'}, ['zh||three']],
    ['another three and 三年', {...length, zh: '为期五年，其后三年。'}, []]
  ])('%s', (_, texts, expected) => expect(faults(texts)).toEqual(expected))
})

describe('grams and litres', () => {
  const both = {en: 'Each gets 250 g of fish and 1.5 L of water.', ja: '魚250gと水1.5lを配る。'}
  test.each<[string, Record<string, string>, number]>([
    ['kilograms', {...both, zh: '每人250千克鱼和1.5升水。'}, 1],
    ['millilitres', {...both, zh: '每人250克鱼和1.5毫升水。'}, 1],
    ['the same', {...both, zh: '每人250克鱼和1.5升水。'}, 0],
    ['a network', {en: 'The 5G network', zh: '5g网络', ja: '5G回線'}, 0],
    ['a size', {en: 'Size 3L', zh: '3L号', ja: '3Lサイズ'}, 0]
  ])('%s', (_, texts, count) => expect(faults(texts)).toHaveLength(count))
})

describe('several hundred', () => {
  test.each<[string, Record<string, string>, number]>([
    ['数千', {en: 'Several hundred helped.', zh: '数千人提供了帮助。', ja: '数百人が手伝った。'}, 1],
    ['数百', {en: 'Several hundred helped.', zh: '数百人提供了帮助。', ja: '数百人が手伝った。'}, 0],
    ['数十万', {en: 'A few hundred thousand came.', zh: '来了数十万人。', ja: '数十万人が来た。'}, 0],
    ['许多', {en: 'Several hundred helped.', zh: '许多人提供了帮助。', ja: '数百人が手伝った。'}, 0]
  ])('%s', (_, texts, count) => expect(faults(texts)).toHaveLength(count))
})

describe('agrees', () => {
  test.each<[string, Record<string, string>]>([
    ['words and digits', {en: 'two files', ja: '2つのファイル'}],
    ['an article', {en: 'a file', ja: '1つのファイル'}],
    ['both, which one says by two', {en: 'in one or the other', zh: '在两者之一', ja: '2つのどちらかに'}],
    [
      'an article beside an hour',
      {en: 'in an hour, a good agent', zh: '一小时，是一个好助手', ja: '1時間で、1人の助手'}
    ],
    ['a Roman numeral', {en: 'King Ludwig II', ja: 'ルートヴィヒ2世'}],
    ['a decade', {en: 'back to the Seventies', zh: '回到七十年代', ja: '70年代に'}],
    ['two decades', {en: 'two decades', ja: '20年間'}],
    ['a fraction and percent', {en: 'half of it', zh: '其中50%'}],
    ['one in so many', {en: 'one in 35,000 cases', zh: '35000分之一', ja: '35,000件に1件'}],
    ['a time', {en: 'at 23.45', zh: '23点45分', ja: '午後11時45分'}],
    ['a number said again', {en: '500 euros, to be spent', zh: '500欧元，这500欧元需要花完'}],
    ['K and thousands', {en: 'over 238K users', zh: '超过238,000名用户'}],
    ['ambiguous kilo', {en: '5 kg of rice', ja: '米5キロ'}],
    ['dollars of a city', {en: '$300 a day', zh: '每天300港元'}],
    ['a year in brackets', {en: 'in 1989', ja: '平成元（1989）年に'}],
    ['a step label', {en: 'Rename it.', zh: '2. 重命名。'}],
    ['hexadecimal', {en: 'hex colors', ja: '16進数の色'}],
    ['completely', {en: 'It is 100% ready.', ja: '完全に準備ができた。'}],
    ['a share of a scale', {en: 'a quarter of a million people', zh: '25万人', ja: '25万人'}],
    [
      'rounds of a contest and terms of office',
      {en: 'into the semi-finals, a re-election', ja: '4強へ、3選を果たす', zh: '进入四强，连任'}
    ],
    ['hundreds that are a century', {en: 'in the early 1600s', zh: '17世纪初', ja: '17世紀初頭'}],
    ['a foot', {en: 'from a foot away', zh: '离一英尺', ja: '30センチ離れて'}],
    ['fractions in a recipe', {en: '1½ cups', zh: '1杯半', ja: '1と1/2カップ'}],
    ['a couple', {en: 'a couple of metres wide', zh: '宽两三米', ja: '幅2、3メートル'}],
    ['between two sums', {en: 'between 15 and 20 million euros', zh: '1500万至2000万欧元', ja: '1500万～2000万ユーロ'}],
    ['six points that are no hour', {en: 'made six points', zh: '提出六点建议', ja: '6項目を示した'}],
    ['a first day', {en: 'Day one is short.', zh: '第一天较短。', ja: '1日目は短い。'}],
    ['dozens in digits', {en: '2 dozen plums', zh: '李子两打', ja: 'プラム2ダース'}],
    ['quarters of a scale', {en: 'three quarters of a million', zh: '75万'}],
    ['an era of the Republic', {en: 'in 1912', zh: '民国元年', ja: '大正元年に'}],
    ['a year of the Republic', {en: 'in 1923', zh: '民国十二年'}],
    ['weeks in days', {en: 'for two weeks', zh: '十四天', ja: '2週間'}],
    ['a while', {en: 'one minute, please', zh: '请稍等', ja: '少々お待ちください'}],
    ['one day or the next', {en: 'in a day or two', zh: '一两天内', ja: '1日か2日で'}],
    ['one or two days', {en: 'in one or two days', ja: '1日か2日で'}],
    ['growth by so many times', {zh: '增长近4倍', ja: '5倍近い', en: 'almost five times as much'}],
    ['the same times in loose growth', {zh: '增长4倍', en: 'grew 4 times'}],
    ['a speed with its time before it', {zh: '每小时100公里', ja: '時速100キロ', en: '100 km/h'}],
    ['the wind', {zh: '35米/秒', ja: '風速35メートル', en: '35 metres per second'}],
    ['a price off', {zh: '打八折', ja: '2割引', en: '20% off'}],
    ['calories', {zh: '260千卡', ja: '260キロカロリー', en: '260 kcal'}],
    ['days or so', {zh: '二十五六天', ja: '25、26日', en: 'twenty-five or twenty-six days'}],
    ['so many in ten', {en: 'one in ten adults', zh: '十分之一的成年人', ja: '大人の約1割'}],
    ['one person in five', {en: 'one person in five', zh: '五分之一的人', ja: '5人に1人'}],
    ['midnight', {en: 'by midnight', zh: '午夜前', ja: '深夜0時までに'}],
    ['a time that was run', {en: 'in 2:08:15', zh: '2小时8分15秒', ja: '2時間8分15秒'}],
    ['hours and minutes', {en: 'an hour and forty minutes', zh: '100分钟', ja: '1時間40分'}],
    ['a sentence of years', {en: 'two and a half years', zh: '两年半', ja: '2年6カ月'}],
    ['a jump', {en: '6.92 m', zh: '6米92', ja: '6メートル92'}],
    ['pounds and ounces', {en: '2 lb 3 oz', zh: '1公斤', ja: '約1キロ'}],
    ['points of per cent', {en: '0.1 points lower', zh: '低0.1个百分点', ja: '0.1ポイント低い'}],
    ['an age that is not reached', {en: 'aged 7 to 14', zh: '7至14岁', ja: '7歳以上15歳未満'}],
    ['a year without its century', {en: 'In 1958, with money', zh: '1958年', ja: '58年、借りた金で'}],
    ['years that share a century', {en: '1802–11', zh: '1802年至1811年', ja: '1802～11年'}],
    ['a sum and its hundredths', {en: '¥61.25 a share', zh: '61.25日元', ja: '61円25銭'}],
    ['jiao', {en: '3.5 yuan', zh: '3元5角'}],
    ['cents', {en: '5 dollars and 25 cents', zh: '5.25美元', ja: '5ドル25セント'}],
    ['a business term', {en: 'the three months to 30 September', zh: '截至9月30日的三个月', ja: '7～9月期の売上高'}],
    ['a quarter of the year', {en: 'Q3 results', zh: '第三季度业绩', ja: '第3四半期決算'}],
    ['a quarter that is called by another name', {en: 'Q3 last year', zh: '上年同期', ja: '前年同期'}],
    ['people in their twenties', {en: 'in their twenties', zh: '二十几岁的年轻人', ja: '20代の人'}],
    ['days out of days', {en: 'nine days out of ten', zh: '十天里有九天', ja: '10日のうち9日'}],
    ['some of so many', {en: '3 of the 12 companies', zh: '12家企业中有3家', ja: '12社中3社'}],
    ['up to a share', {en: '0 to 80% in 45 minutes', zh: '45分钟充至80%', ja: '45分で0→80%'}],
    ['from share to share', {en: 'from 20% to almost 30', zh: '从20%增至近30%'}],
    ['a tenth', {en: 'one in ten adults', zh: '十分之一的成年人', ja: '大人の十分の一'}],
    ['thin blanks between thousands', {en: '12\u202f500 people', zh: '1.25万人', ja: '1万2500人'}],
    ['one o’clock', {en: 'sold out by one in the afternoon', zh: '下午一点就卖光', ja: '午後1時に売り切れる'}],
    ['a day before a time', {en: '16 May, 8:30–11:30', zh: '5月16日8:30至11:30', ja: '5月16日8時30分～11時30分'}],
    ['four weeks', {en: 'at least 4 weeks apart', zh: '至少间隔四周', ja: '4週間以上あける'}],
    ['a quarter of them', {en: 'a quarter of them', zh: '其中四分之一', ja: 'その4分の1'}],
    ['an hour in Han numerals', {en: 'an hour and forty minutes', ja: '一時間四十分'}],
    ['ten past', {en: 'at 3:10 p.m.', zh: '十五时十分', ja: '十五時十分'}],
    [
      'halves in capitals',
      {en: 'from 9 AM to 5:30 PM', zh: '上午 9 点到下午 5 点半', ja: '午前 9 時から午後 5 時 30 分'}
    ],
    ['a pair in words beside an idiom', {en: 'between the two of them', zh: '三人之间', ja: '二人の間'}],
    ['midnight as twelve', {en: 'every Sunday at 12 AM', zh: '每周日晚上12点', ja: '毎週日曜日の夜の12時'}],
    ['midnight as none', {en: 'at 12 A.M.', zh: '凌晨 12 点', ja: '午前 0 時'}],
    ['noon as twelve', {en: 'at 12 PM', zh: '中午12点', ja: '午後0時'}],
    ['days that are counted', {en: 'from 12 to 15 May', ja: '5月12日から15日までの4日間'}],
    ['the exits', {en: 'exits 14 and 15', zh: '14号与15号出口', ja: '14番出口と15番出口'}],
    ['from nothing', {en: '0 to 100 km/h in 3.9 seconds', zh: '百公里加速3.9秒', ja: '時速100キロまで3.9秒'}],
    ['a day or two in hours', {en: 'the next 24 to 48 hours', zh: '未来一两天', ja: '今後24～48時間'}],
    ['May Day', {en: 'May Day', zh: '五一', ja: 'メーデー'}],
    ['a letter for a unit', {en: 'a 5K run, 30m long', zh: '长30米的5公里跑', ja: '長さ30mの5キロ走'}],
    ['a day or a month first', {en: 'dated 3/4/1921', zh: '1921年4月3日', ja: '1921年4月3日'}],
    ['the same in America', {en: 'dated 4/3/1921', zh: '1921年4月3日'}],
    ['more than a dozen', {en: 'more than a dozen ships', zh: '十多艘船', ja: '10隻余り'}],
    ['a few minutes', {zh: '三五分钟', ja: '数分', en: 'a few minutes'}],
    ['the first half', {zh: '上半年', ja: '上半期', en: 'in the first half of the year'}],
    ['a quarter', {zh: '四季度', ja: '第4四半期', en: 'the fourth quarter'}],
    [
      'a date and another number',
      {en: 'on 3 June, twelve minutes late', zh: '6月3日，晚了12分钟', ja: '6月3日、12分遅れ'}
    ],
    ['an illness with a number in its name', {en: 'the Covid-19 ward', zh: '新冠病房', ja: 'コロナ病棟'}],
    ['kilonewtons', {en: 'a thrust of 4,200 kilonewtons', zh: '推力4200千牛', ja: '推力は4200キロニュートン'}],
    ['half a metre', {en: 'half a metre', zh: '半米', ja: '50センチ'}],
    ['parts of a point', {en: 'by a quarter point', zh: '25个基点', ja: '0.25ポイント'}],
    ['half a percent', {en: 'less than half a percent', zh: '不到0.5%', ja: '0.5％未満'}],
    ['half a percentage point', {en: 'half a percentage point', zh: '半个百分点', ja: '0.5％'}],
    ['half as much again', {en: 'half as much again', zh: '1.5倍', ja: '1.5倍'}],
    ['a half with a measure', {en: 'one and a half tonnes', zh: '一吨半', ja: '1.5トン'}],
    ['a half with a scale', {en: 'two and a half million', zh: '250万', ja: '250万'}],
    ['a hundredth time', {en: 'his hundredth race', zh: '第100场比赛', ja: '100回目のレース'}],
    ['a twelfth of a row', {en: 'do not count on a twelfth.', zh: '别指望第12个。', ja: '12個目は期待できない。'}],
    ['even chances', {en: 'a 50-50 chance', zh: '五五开', ja: '五分五分'}],
    ['per million', {en: '1.3 cases per million doses', zh: '每百万剂1.3例', ja: '100万回あたり1.3件'}],
    ['an age in tens', {en: 'in his seventies', zh: '年逾七旬', ja: '70代'}],
    ['years and a few months', {en: 'six years and eight months', zh: '6年零8个月', ja: '6年8カ月'}],
    ['minutes and seconds', {en: '17:05', zh: '17:05', ja: '17分5秒'}],
    ['a rise by twice', {en: 'three times as many', zh: '增长了两倍', ja: '3倍になった'}],
    ['a rise by once', {en: 'twice as many', zh: '增长一倍', ja: '2倍になった'}],
    ['a month that may be a verb', {en: 'its May forecast', zh: '5月预测', ja: '5月の予測'}],
    ['the months of a quarter', {en: 'in the first quarter', zh: '第一季度', ja: '1～3月'}],
    ['the months of a quarter that April begins', {en: 'the second quarter', ja: '7～9月期'}],
    ['a speed behind its time', {en: '2.4 kilometres per second', zh: '每秒2.4公里', ja: '秒速2.4キロ'}],
    ['three of four', {en: 'three of the four shops', zh: '四个店中有三个', ja: '4店のうち3店'}],
    ['a minute and seconds', {en: 'a minute and 40 seconds', zh: '1分40秒', ja: '1分40秒'}],
    ['a year and months', {en: 'a year and two months', zh: '一年零两个月', ja: '1年2カ月'}],
    ['a fortnight', {en: 'within a fortnight', zh: '两周内', ja: '2週間以内'}],
    [
      'per cent left to the first',
      {
        en: 'wind 46 percent, the sun 18, water 9.',
        zh: '风电46%，太阳能18%，水电9%',
        ja: '風力46％、太陽光18％、水力9％'
      }
    ],
    ['quarters up to the third', {en: 'the first three quarters', zh: '前三季度', ja: '1～9月期'}],
    ['and to the end of it', {en: 'the first three quarters', zh: '前三个季度', ja: '第3四半期まで'}],
    ['weeks before', {en: "four weeks' notice", zh: '提前四周通知', ja: '4週間前の通知'}],
    ['a record that is broken', {en: '24.5 million', zh: '以2450万打破纪录', ja: '2450万'}],
    ['years with hyphens', {en: 'a four-and-a-half-year contract', zh: '四年半', ja: '4年半'}],
    ['a height', {en: 'he stands 1.77', zh: '身高1米77', ja: '身長177センチ'}],
    ['three times a week', {en: 'three times a week', zh: '每周三次', ja: '週3回'}],
    ['hectolitres', {en: '1.18 million hectolitres', zh: '118万百升', ja: '118万ヘクトリットル'}],
    ['seven of ten bottles', {en: 'seven in ten bottles', zh: '每十瓶酒有七瓶', ja: '7割'}],
    ['alcohol', {en: '12.5% vol.', zh: '酒精度12.5%', ja: '12.5度'}],
    ['points and a half', {en: 'a point and a half more', zh: '领先一分半', ja: '1点半の差'}],
    ['a good fifth', {en: 'a good fifth below the peak', zh: '比峰值低两成多', ja: '2割余り下回る'}],
    ['a tenth and more behind it', {en: 'gained almost a tenth and reached it', zh: '增长近一成', ja: '1割近く増え'}],
    ['every tenth place', {en: 'loses every tenth place', zh: '削减十分之一', ja: '1割減って'}],
    ['every third quarrel', {en: 'every third quarrel', zh: '每三起纠纷就有一起', ja: 'もめ事の3件に1件'}],
    ['every third day', {en: 'every third day', zh: '每3天', ja: '3日おき'}],
    ['in every hundred', {en: '86 seats in every hundred', zh: '每百个座位有86个', ja: '100席のうち86席'}],
    ['a fifth of a row, by its number', {en: 'a fifth for the summer', zh: '第五次定于夏季', ja: '5号機は夏'}],
    [
      'days of the week, in short and in a row',
      {en: 'open 3 June - 5 June (Thu - Sat)', zh: '6月3日至5日（周四至周六）开放', ja: '6月3日(木)～5日(土)に開館'}
    ],
    [
      'days of the week in a list',
      {en: 'on Mondays, Wednesdays and Fridays', zh: '每周一、三、五', ja: '月・水・金曜日'}
    ],
    ['so many a week', {en: 'three times a week', zh: '每周三班', ja: '週3便'}],
    ['a sat that is no Saturday', {en: 'they sat - and sun shone', zh: '他们坐着，阳光灿烂', ja: '座り、日が照った'}],
    ['per cent with a point in words', {en: 'up 7.5 percent', zh: '增长百分之七点五', ja: '7.5％増'}],
    ['square feet', {en: '36 square feet', zh: '36平方英尺', ja: '36平方フィート'}],
    ['square feet as square metres', {en: '400 square feet', zh: '37平方米', ja: '37平方メートル'}],
    ['twice, counted', {en: 'read it twice', zh: '读了两遍', ja: '2度読んだ'}],
    ['an hour of the day', {en: 'between 7 and 8 a.m.', zh: '早上7点时段', ja: '朝7時台'}],
    ['a decade of an era', {en: 'a street', zh: '昭和三十年代的街', ja: '昭和30年代の街'}],
    ['working days', {en: 'within 5 working days', zh: '5个工作日内', ja: '5営業日以内'}],
    ['working days of a range', {en: 'three to five business days', zh: '三至五个工作日', ja: '3～5営業日'}],
    ['full years of age', {en: 'at least 20 years old', zh: '年满20周岁', ja: '満20歳以上'}],
    [
      'an age that is not reached, in full years',
      {en: 'aged 7 to 14', zh: '7周岁以上15周岁未满', ja: '7歳以上15歳未満'}
    ],
    ['years of a century said once', {en: 'from 1995 to 1997', zh: '1995年至1997年', ja: '1995年から97年まで'}],
    ['a pair that idiom says', {en: 'three rivers', zh: '两个地方的三条河', ja: '3河川'}],
    ['the same length in another unit', {en: 'for two weeks, Article 2', zh: '第二条 14天', ja: '2週間、第2条'}],
    ['the same heat in another unit', {en: 'at 20 °C, Article 2', zh: '第二条 68°F', ja: '20℃、第2条'}],
    ['a length that two leave out', {en: 'for one year, Article 2', zh: '第二条 满一年', ja: '第2条 丸一年'}],
    ['half years of age', {en: 'at three and a half', zh: '三岁半', ja: '3歳半'}],
    ['a quarter past midnight', {en: 'at a quarter past midnight', zh: '零点一刻', ja: '午前0時15分'}],
    [
      'per cent left to the first, behind “and”',
      {
        en: '71 percent to their first, 17 to their second and 5 to their third.',
        zh: '71%第一，17%第二，5%第三',
        ja: '71％が第1、17％が第2、5％が第3'
      }
    ],
    ['parts of a second', {en: 'in 2:07.31', zh: '2分07秒31', ja: '2分7秒31'}],
    ['parts of a second alone', {en: '29.8 seconds, then 32.4', zh: '29秒8，随后是32秒4', ja: '29秒8、次は32秒4'}],
    ['hundredths of a second in a table', {en: '0.03', zh: '0.03', ja: '0秒03'}],
    ['tenths of a second', {en: 'four tenths of a second', zh: '0.4秒', ja: '0秒4'}],
    ['a second and a half', {en: 'a second and a half ahead', zh: '领先一秒半', ja: '1秒半の差'}],
    ['a long minute and a half', {en: 'the longest minute and a half', zh: '最长的一分半钟', ja: '一番長い1分半'}],
    ['a mark of ten', {en: 'rated 9.1 out of 10', zh: '评分9.1（满分10分）', ja: '10点満点中9.1'}],
    ['hundredths of money', {en: '80 sen', zh: '0.8日元', ja: '80銭'}],
    ['cents', {en: '38 cents', zh: '0.38欧元', ja: '38セント'}],
    ['the richest tenth', {en: 'the richest tenth paid it', zh: '最富有的十分之一', ja: '最も豊かな1割'}],
    ['a quarter brighter', {en: 'a quarter brighter', zh: '亮四分之一', ja: '4分の1明るい'}],
    ['the past weeks', {en: 'of the past four weeks', zh: '过去四周', ja: '過去4週間'}],
    ['times that happen in seconds', {en: '3 times in 10 seconds', zh: '10秒3次', ja: '10秒3回'}],
    ['the first hundred', {en: 'the first hundred pages', zh: '前一百页', ja: '最初の100ページ'}],
    ['stars', {en: 'three stars for the rest', zh: '其余三星', ja: '残りに3つ星'}],
    ['litres and a half', {en: 'two litres and a half', zh: '两升半', ja: '2.5リットル'}],
    ['one version alone', {en: '45 shops'}]
  ])('%s', (_, texts) => {
    expect(faults(texts)).toEqual([])
  })
})

describe('disagrees', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'other litres and a half',
      {en: 'two litres and a half', zh: '一升半', ja: '1.5リットル'},
      ['en|two litres and a half|一升半']
    ],
    [
      'the first thousand',
      {en: 'the first thousand pages', zh: '前一百页', ja: '最初の100ページ'},
      ['en|thousand pages|一百页']
    ],
    ['other stars', {en: 'three stars for the rest', zh: '其余三星', ja: '残りに4つ星'}, ['ja|4つ|three stars']],
    ['other hundredths of a second', {en: 'in 2:07.31', zh: '2分07秒13', ja: '2分7秒31'}, ['zh|2分07秒13|2:07.31']],
    ['other tenths of a second', {en: '29.8 seconds', zh: '28秒9', ja: '29秒8'}, ['zh|28秒9|29.8 seconds']],
    ['six tenths', {en: 'six tenths of a second', zh: '0.4秒', ja: '0秒4'}, ['en|six tenths of a second|0.4秒']],
    [
      'two seconds and a half',
      {en: 'a second and a half ahead', zh: '领先一秒半', ja: '2秒半の差'},
      ['ja|2秒半|a second and a half']
    ],
    [
      'another mark of ten',
      {en: 'rated 9.1 out of 10', zh: '评分9.7（满分10分）', ja: '10点満点中9.1'},
      ['zh|9.7|9.1 out of 10']
    ],
    ['other sen', {en: '80 sen', zh: '0.6日元', ja: '80銭'}, ['zh|0.6日元|80 sen']],
    [
      'the richest fifth',
      {en: 'the richest fifth paid it', zh: '最富有的十分之一', ja: '最も豊かな1割'},
      ['en|fifth|十分之一']
    ],
    ['a third brighter', {en: 'a third brighter', zh: '亮四分之一', ja: '4分の1明るい'}, ['en|third|四分之一']],
    ['a good third', {en: 'a good third below the peak', zh: '比峰值低两成多', ja: '2割余り下回る'}, ['en|third|两成']],
    [
      'another tenth',
      {en: 'gained almost a fifth and reached it', zh: '增长近一成', ja: '1割近く増え'},
      ['en|fifth|一成']
    ],
    ['every fifth place', {en: 'loses every fifth place', zh: '削减十分之一', ja: '1割減って'}, ['en|fifth|十分之一']],
    [
      'every fifth quarrel',
      {en: 'every third quarrel', zh: '每五起纠纷就有一起', ja: 'もめ事の3件に1件'},
      ['zh|五起纠纷就有一起|third']
    ],
    [
      'other seats of a hundred',
      {en: '86 seats in every hundred', zh: '每百个座位有68个', ja: '100席のうち86席'},
      ['zh|百个座位有68个|86 seats in every hundred']
    ],
    [
      'another hour of the day',
      {en: 'between 7 and 8 a.m.', zh: '早上7点时段', ja: '朝8時台'},
      ['ja|朝8時|7 and 8 a.m']
    ],
    ['working days', {en: 'within 5 working days', zh: '5周内', ja: '5営業日以内'}, ['zh|5周|5 working days']],
    [
      'other full years of age',
      {en: 'at least 20 years old', zh: '年满18周岁', ja: '満20歳以上'},
      ['zh|18周岁|20 years']
    ],
    ['weeks', {en: 'for 20 weeks', zh: '为期18周', ja: '20週間'}, ['zh|18周|20 weeks']],
    [
      'another year of a century said once',
      {en: 'from 1995 to 1997', zh: '1995年至1997年', ja: '1995年から98年まで'},
      ['ja|1995年から98年|1995 to 1997']
    ],
    [
      'years from a year on',
      {en: '15 years after 2010', zh: '2010年之后的15年', ja: '2010年から18年'},
      ['ja|18年|15 years']
    ],
    ['two for three', {en: 'the three rivers', zh: '两条河流', ja: '3河川'}, ['zh|两条|three rivers']],
    ['two for one', {en: 'one of them', zh: '其中两部', ja: 'うち1冊'}, ['zh|两部|one']],
    [
      'another length beside a number that is the same',
      {en: 'Article 2: for one year', zh: '第二条 满两年', ja: '第2条 1年以上'},
      ['zh|两年|one year']
    ],
    [
      'a unit once of two',
      {en: 'valid for five years, and five years more', zh: '有效期五个月，并延长五年', ja: '5年間有効で、さらに5年間'},
      ['zh|五个月|five years']
    ],
    ['another age and a half', {en: 'at three and a half', zh: '五岁半', ja: '3歳半'}, ['zh|五岁半|three and a half']],
    [
      'half past midnight',
      {en: 'at half past midnight', zh: '零点一刻', ja: '午前0時15分'},
      ['en|half past midnight|零点一刻']
    ],
    [
      'one in ten times as many',
      {en: 'up to 1 in 10,000, at once', zh: '不超过1/10000', ja: '10万人に1人以下'},
      ['ja|10万人に1人|1 in 10,000']
    ],
    [
      'a minute and other seconds',
      {en: 'a minute and 30 seconds', zh: '1分40秒', ja: '1分40秒'},
      ['en|a minute and 30 seconds|1分40秒']
    ],
    ['three weeks', {en: 'within a fortnight', zh: '三周内', ja: '2週間以内'}, ['zh|三周|fortnight']],
    ['a fortnight left out', {en: 'within a month', zh: '两周内', ja: '2週間以内'}, ['en||两周']],
    [
      'another share behind the first',
      {en: 'wind 46 percent, the sun 18.', zh: '风电46%，太阳能16%', ja: '風力46％、太陽光18％'},
      ['zh|16%|18']
    ],
    [
      'per cent for a number',
      {en: 'grew 46 percent. It is in 18 towns.', zh: '增长46%。遍及18%的城镇。'},
      ['zh|18%|18 towns']
    ],
    ['other weeks before', {en: "four weeks' notice", zh: '提前三周通知', ja: '4週間前の通知'}, ['zh|三周|four weeks']],
    ['another height', {en: 'he stands 1.71', zh: '身高1米77', ja: '身長177センチ'}, ['en|1.71|1米77']],
    [
      'litres for hectolitres',
      {en: '1.18 million hectolitres', zh: '118万升', ja: '118万ヘクトリットル'},
      ['zh|118万升|1.18 million hectolitres']
    ],
    [
      'other bottles of ten',
      {en: 'seven in ten bottles', zh: '每十瓶酒有三瓶', ja: '7割'},
      ['zh|十瓶酒有三瓶|seven in ten']
    ],
    ['other alcohol', {en: '12.5% vol.', zh: '酒精度12.5%', ja: '15.2度'}, ['ja|15.2度|12.5% vol']],
    ['degrees for per cent', {en: '30% of it', zh: '30度', ja: '30％'}, ['zh|30度|30%']],
    [
      'other points and a half',
      {en: 'two points and a half more', zh: '领先一分半', ja: '1点半の差'},
      ['en|two points and a half|一分半']
    ],
    [
      'other minutes beside a date',
      {en: 'on 3 June, twelve minutes late', zh: '6月3日，晚了21分钟', ja: '6月3日、12分遅れ'},
      ['zh|21分钟|twelve minutes']
    ],
    [
      'newtons for kilonewtons',
      {en: '4,200 kilonewtons', zh: '4200千牛', ja: '4200ニュートン'},
      ['ja|4200ニュートン|4,200 kilonewtons']
    ],
    ['half a kilometre', {en: 'half a metre', zh: '半公里', ja: '50センチ'}, ['zh|半公里|half a metre']],
    ['other points', {en: 'by a quarter point', zh: '50个基点', ja: '0.25ポイント'}, ['zh|50个基点|quarter point']],
    ['another percent', {en: 'half a percent', zh: '0.5%', ja: '5％'}, ['ja|5％|half a percent']],
    ['more again', {en: 'half as much again', zh: '2.5倍', ja: '1.5倍'}, ['zh|2.5倍|half as much again']],
    ['another half', {en: 'one and a half tonnes', zh: '1.5吨', ja: '2.5トン'}, ['ja|2.5トン|one and a half tonnes']],
    ['another hundredth time', {en: 'his hundredth race', zh: '第10场比赛', ja: '100回目'}, ['zh|第10|hundredth']],
    [
      'other days of the week in short',
      {en: '3 June - 5 June (Thu - Sat)', zh: '六月三日至五日（星期三至星期五）', ja: '6月3日(木)～6月5日(土)'},
      ['zh|星期五|(Thu - Sat)', 'zh|星期三|(Thu - Sat)']
    ],
    [
      'another day in a row of them',
      {en: 'on Mondays, Wednesdays and Fridays', zh: '每周一、三、五', ja: '月・木・金曜日'},
      ['ja|月・木・金曜日|Wednesdays']
    ],
    ['so many more a week', {en: 'three times a week', zh: '每周三班', ja: '週5便'}, ['ja|5|three times']],
    [
      'so many more a week, on the fifth day of it',
      {en: 'three a week, on Friday and Wednesday', zh: '每周三班，周三、周五', ja: '週5便、水・金曜日'},
      ['ja|5|three']
    ],
    ['so many more times', {en: 'read it twice', zh: '读了三遍', ja: '2度読んだ'}, ['zh|三遍|twice']],
    ['feet for metres', {en: '36 square feet', zh: '36平方米', ja: '36平方メートル'}, ['en|36 square feet|36平方米']],
    [
      'a third beside three of something',
      {en: 'shared by three: a third by A', zh: '由三县分摊，甲承担四分之一', ja: '3県で分担し、甲が3分の1'},
      ['zh|四分之一|third']
    ],
    [
      'another place in a row, beside the third month',
      {en: 'the third prize, on March 2', zh: '第三届，3月2日', ja: '第2回、3月2日'},
      ['ja|第2|第三']
    ],
    ['another place in a row', {en: 'count on a twelfth.', zh: '指望第13个。', ja: '12個目。'}, ['zh|第13|']],
    ['another part', {en: 'by a twelfth.', zh: '十三分之一', ja: '12分の1'}, ['zh|十三分之一|twelfth']],
    [
      'per thousand',
      {en: '1.3 cases per thousand', zh: '每百万剂1.3例', ja: '100万回あたり1.3件'},
      ['en|per thousand|百万']
    ],
    ['another age in tens', {en: 'in his seventies', zh: '年逾六旬', ja: '70代'}, ['zh|六旬|seventies']],
    [
      'no sixties',
      {en: 'in his sixties, in 160 minutes', zh: '年逾五旬，用了160分钟', ja: '60代、160分'},
      ['zh|五旬|sixties']
    ],
    [
      'other months',
      {en: 'six years and eight months', zh: '6年零9个月', ja: '6年8カ月'},
      ['zh|6年零9个月|six years and eight months']
    ],
    ['another multiple', {en: 'stay twice as long', zh: '停留时间是三倍', ja: '2倍の長さ'}, ['zh|三倍|twice']],
    [
      'fewer quarters',
      {en: 'the first three quarters', zh: '前三季度', ja: '第2四半期まで'},
      ['ja|第2四半期|first three quarters']
    ],
    ['another quarter', {en: 'in the first quarter', zh: '第三季度', ja: '1～3月'}, ['zh|第三季度|first quarter']],
    [
      'a quarter that is no month',
      {en: 'the fourth quarter', zh: '第二季度', ja: '4～6月期'},
      ['en|fourth quarter|第二季度']
    ],
    [
      'a speed by the hour',
      {en: '2.4 kilometres per hour', zh: '每秒2.4公里', ja: '秒速2.4キロ'},
      ['en|2.4 kilometres per hour|2.4公里']
    ],
    [
      'one in more',
      {en: 'one in fourteen adults', zh: '14个人中有1个', ja: '41人に1人'},
      ['ja|41人に1人|one in fourteen']
    ],
    [
      'a share beside its top',
      {en: 'two thirds of them, three times', zh: '四分之三，三次', ja: '4分の3、3回'},
      ['en|two thirds|四分之三']
    ],
    ['a weekday', {en: 'on Tuesday', zh: '星期三'}, ['zh|星期三|Tuesday']],
    ['a century', {en: 'the 1950s', zh: '19世纪50年代', ja: '1950年代'}, ['zh|19世纪50年代|1950s']],
    ['words that differ', {en: 'eighteen months', zh: '八个月', ja: '18か月'}, ['zh|八个月|eighteen months']],
    ['the unit of data', {en: 'less than 1 KB', zh: '不到1MB'}, ['zh|1MB|1 KB']],
    ['a version', {en: 'since v7.2.0', ja: 'v7.2.2以降'}, ['ja|7.2.2|7.2.0']],
    ['growth by other times', {en: 'five times as much', zh: '增长3倍'}, ['zh|3倍|five times']],
    ['another time that was run', {en: 'in 2:08:15', zh: '2小时8分45秒'}, ['zh||2:08:15', 'zh|2小时8分45秒|']],
    ['other minutes', {en: 'an hour and forty minutes', ja: '1時間50分'}, ['ja|1時間50分|an hour and forty minutes']],
    ['another jump', {en: '6.92 m', zh: '6米29'}, ['zh|6米29|6.92']],
    [
      'metres for kilometres',
      {en: 'over four kilometers', zh: '超过四千米', ja: '4mを超える'},
      ['ja|4m|four kilometers']
    ],
    ['another day', {en: 'dated 3/4/1921', zh: '1921年4月5日'}, ['zh|1921年4月5日|3/4/1921']],
    ['a day that can be no month', {en: 'dated 3/14/1921', zh: '1921年3月15日'}, ['zh|1921年3月15日|3/14/1921']],
    ['a third', {en: 'a third of them', zh: '三分之一', ja: '3分の4'}, ['ja|3分の4|third']],
    [
      'so many of every so many',
      {en: 'one in every 20 patients', zh: '每20名患者中有1人', ja: '20人に4人'},
      ['ja|20人に4人|one in every 20']
    ],
    ['a dozen', {en: 'a dozen ships', zh: '10艘船', ja: '10隻'}, ['en|a dozen ships|10艘']],
    ['another hour in words', {zh: '六点关门', ja: '五時に閉まる'}, ['ja|五時|六点']],
    ['another speed', {en: '100 km/h', ja: '時速120キロ'}, ['ja|120キロ|100 km/h']],
    ['tenths', {en: '30 percent', zh: '四成', ja: '3割'}, ['zh|四成|30 percent']],
    ['seconds for minutes', {en: 'at 23.45', ja: '23時45秒に'}, ['ja|45秒|23.45', 'ja|23時|']],
    [
      'one of several small numbers where a third has none',
      {en: 'berths 1, 2 and 3', zh: '甲、乙和丙', ja: '3、2、3番'},
      ['zh||2', 'zh||3', 'ja|3|1']
    ],
    [
      'a third that has none, and one in an order of its own',
      {en: 'columns 2 and 4 of base 2 and 1', zh: '列数', ja: '第1・2列、4と1'},
      ['zh||2', 'zh||4']
    ],
    ['days or months', {en: 'in one or two months', ja: '1日か2日で'}, ['ja|1日か2日|two months']],
    [
      'each version another sum',
      {en: '$103.7 million', zh: '103.7亿美元', ja: '1370万ドル'},
      ['zh|103.7亿美元|$103.7 million', 'ja|1370万ドル|$103.7 million']
    ],
    [
      'the year of the second date',
      {en: 'January 1820 and November 1820', ja: '1820年1月と1823年11月'},
      ['ja|1823年11月|']
    ],
    ['sizes', {en: 'hundreds of people', zh: '数千人', ja: '数百人'}, ['zh|数千人|hundreds']],
    ['small words in another unit', {en: 'three hours', zh: '三分钟', ja: '3時間'}, ['zh|三分钟|three hours']],
    ['small words in one unit', {en: 'three hours', zh: '五小时'}, ['zh|五小时|three hours']],
    ['a year of the Republic', {en: 'in 1923', zh: '民国十三年'}, ['zh|民国十三年|1923']],
    ['an age beside the one that is not reached', {en: 'aged 7 to 14', ja: '7歳以上18歳未満'}, ['ja|18歳|7 to 14']],
    ['the lower age', {en: 'aged 7 to 14', zh: '7至14岁', ja: '0歳以上15歳未満'}, ['ja|0歳|7 to 14']],
    ['another year without its century', {en: 'In 1958', ja: '59年'}, ['ja|59年|1958']],
    ['another end of years', {en: '1802–11', ja: '1802～12年'}, ['ja|1802～12年|1802–11']],
    ['other hundredths', {en: '¥61.25', ja: '61円35銭'}, ['ja|61円35銭|¥61.25']],
    ['another quarter of the year', {en: 'Q4 results', zh: '第三季度', ja: '第3四半期'}, ['en|4|第三季度']],
    ['another end of a term', {en: 'the three months to 30 June', ja: '7～9月期'}, ['ja|7～9月期|30 June']],
    [
      'a month where 一个 stands',
      {en: 'a last Thursday and 3 January', zh: '最后一个周四和4月3日'},
      ['zh|4月3日|3 January']
    ],
    [
      'another unit of time, where 一个 is an article',
      {en: 'in 1 hour, a good agent', zh: '1 小时，是一个好助手', ja: '1 分で、よい助手'},
      ['ja|1 分|1 hour']
    ],
    ['another number of a name, where 一个 is an article', {en: 'a DVD-1', zh: '一个 DVD-2'}, ['zh|2|1']],
    [
      'a pair in words that two versions count',
      {en: 'enable the following two ways', zh: '启用以下三种方式', ja: '以下の二つの方法を有効にする'},
      ['zh|三种|two ways']
    ],
    ['the other half', {en: 'at 9 AM', zh: '晚上9点'}, ['zh|晚上9点|9 AM']],
    ['the other half by the minute', {en: 'at 2:30 PM', ja: '午前2時30分'}, ['ja|午前2時30分|2:30 PM']],
    ['the other twelve', {en: 'at 12 PM', zh: '晚上12点'}, ['zh|晚上12点|12 PM']],
    ['an hour that is none', {en: 'from 3 p.m. to midnight', zh: '15:00至27:00'}, ['zh|27|']],
    [
      'a word where two have digits or another word',
      {en: 'lost both before she was twelve', zh: '不到十岁', ja: '10歳になる前'},
      ['en|twelve|十岁']
    ],
    ['days that are counted wrongly', {en: 'from 12 to 15 May', ja: '5月12日から15日までの6日間'}, ['ja|6日間|']],
    ['digits against two words', {en: 'nine of them', zh: '其中九次', ja: 'うち2回'}, ['ja|2回|nine']],
    ['another share', {en: 'a quarter of them', zh: '四分之一', ja: '7分の1'}, ['ja|7分の1|quarter']],
    [
      'some of so many, one more',
      {en: '4 of the 12 companies', zh: '12家企业中有3家', ja: '12社中3社'},
      ['en|4|12家企业中有3家']
    ],
    ['things in words', {en: 'three food factories', zh: '三家食品工厂', ja: '四つの食品工場'}, ['ja|四つ|three food']],
    ['things in words, in the source', {en: 'five halls', zh: '四个大厅', ja: '四つのホール'}, ['en|five halls|四个']],
    ['a number dropped by both', {en: '45 shops', zh: '门店', ja: '店舗'}, ['en|45 shops|']]
  ])('%s', (_, texts, expected) => {
    expect(faults(texts)).toEqual(expected)
  })

  test('with two versions that are not the source the first leads', () => {
    expect(faults({zh: '60家', ja: '61社'}, 'en')).toEqual(['ja|61社|60家'])
  })

  test('the language of the source leads wherever it stands', () => {
    expect(faults({en: '60 shops', ja: '61社'}, 'ja')).toEqual(['en|60 shops|61社'])
  })
})

test('a table of data is no sentence: it costs no quadratic time', () => {
  const row = (from: number) => Array.from({length: 20_000}, (_, index) => `${from + index * 7}`).join(' ')
  expect(cpuTime(() => expect(faults({en: row(100), ja: row(103)})).toEqual([]))).toBeLessThan(3000)
})

test('what two versions count as one is no two', () => {
  const texts = {en: 'fit it into one request', zh: '放进一个请求', ja: '2つのリクエストに入れる'}
  expect(faults(texts)).toEqual(['ja|2つ|one request'])
  expect(faults({en: texts.en, ja: texts.ja})).toEqual([])
  const more = {en: 'to one or more ports', zh: '一个或多个港口', ja: '2つ以上の港'}
  expect(faults(more)).toEqual(['ja|2つ|one'])
  expect(faults({en: 'to more than one port', zh: '一个以上港口', ja: '2つ以上の港'})).toEqual([])
  expect(faults({en: 'to one or more ports', zh: '一个或多个港口', ja: '1つ以上の港'})).toEqual([])
})

test('seconds in short are seconds', () => {
  expect(faults({en: 'within < 30s', zh: '在30秒内', ja: '30秒以内'})).toEqual([])
  expect(faults({en: 'within < 30s', zh: '在30分钟内', ja: '30秒以内'})).toEqual(['zh|30分钟|30s'])
})

describe('a number that all others say once more', () => {
  const texts = {en: 'No two boats here; each has two crews.', ja: '2つの船はなく、それぞれ2つの班がいる。'}
  test('another in its place', () => {
    expect(faults({...texts, zh: '没有两个船，各有三个班。'})).toEqual(['zh|三个|two crews'])
  })
  test.each([
    ['the same', '没有两个船，各有两个班。'],
    ['none in its place', '没有两个船，各有班。'],
    ['another counter', '没有两个船，各有三班人。'],
    ['more numbers', '没有两个船，各有三个班四个人。']
  ])('%s', (_, zh) => expect(faults({...texts, zh})).toEqual([]))
  test('one against one says nothing', () => {
    expect(faults({en: texts.en, zh: '没有两个船，各有三个班。'})).toEqual([])
  })
})

describe('what the source and a translation say, one of them in digits', () => {
  const [en, ja] = ['one gold, two silver and three bronze lamps', '金1個、銀2個、銅3個']
  test('is missed', () => {
    expect(faults({en, ja, zh: '金灯一盏、银灯两盏'})).toEqual(['zh||three bronze'])
    expect(faults({en: 'half the fare', ja: '半額', zh: '全额'})).toEqual(['zh||half'])
    expect(faults({en: 'at noon', ja: '午後から', zh: '正午'})).toEqual(['ja||noon'])
  })
  test('is not, where the source only lists or it is a pair, a place or said by both in words', () => {
    expect(faults({en: 'the list, the lamp and the boat', ja: '三つのもの', zh: '三个东西'})).toEqual([])
    expect(faults({en: 'a two-letter name', ja: '2文字の名', zh: '双字母的名'})).toEqual([])
    expect(faults({en: 'the fourth lamp', ja: '4番目の灯', zh: '下一盏灯'})).toEqual([])
    expect(faults({en: 'three lamps', ja: '三つの灯', zh: '灯'})).toEqual([])
    expect(faults({en: 'midnight blue', ja: 'ミッドナイトブルー', zh: '午夜蓝'})).toEqual([])
  })
})

test('半数 is no “twice”', () => {
  const texts = {en: 'twice as many lamps', zh: '两倍的灯'}
  expect(faults({...texts, ja: '半数の灯'})).toEqual(['ja|半数|twice'])
  expect(faults({...texts, ja: '2倍の灯'})).toEqual([])
})

test('二等 is no 2002年', () => {
  expect(faults({en: 'the second class, in 2003', zh: '2003年二等勋章', ja: '2003年に勲三等'})).toEqual([
    'ja|三等|second'
  ])
})

describe('a length or two things that two versions say', () => {
  test('are missed', () => {
    expect(faults({en: 'the period is ten years', zh: '期限为十年', ja: '期限とする'})).toEqual(['ja||ten years'])
    expect(faults({en: 'at least two contracts', zh: '两项以上工程', ja: '3件以上の工事'})).toEqual([
      'ja|3件|two contracts'
    ])
    expect(faults({en: 'he was second', zh: '获得季军', ja: '2位だった'})).toEqual(['zh|季军|second'])
  })
  test('are not, in words of their own', () => {
    expect(faults({en: 'the period is two years', zh: '期限为两年', ja: '期限とする'})).toEqual([])
    expect(faults({en: 'both contracts', zh: '两者', ja: '3件の工事とその2つ'})).toEqual(['ja|3件|'])
    expect(faults({en: 'the runner-up', zh: '亚军', ja: '準優勝'})).toEqual([])
  })
})
