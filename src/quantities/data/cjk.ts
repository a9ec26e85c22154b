/** Chinese and Japanese numerals and what stands around them. Source: GB/T 15835-2011, 公用文作成の考え方 (2022), usage. */

export const DIGITS: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['两', 2],
  ['兩', 2],
  ['壱', 1],
  ['弐', 2]
])

/** Scales below a myriad. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000]
])

/** Scales of a myriad and above. */
export const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12]
])

/** Words that hold a numeral and are no number: 一行 is a party of guests, 一汽 a car maker. */
export const WORDS =
  /^(?:一(?:行|方|部|般|緒|致|起|些|样|樣|直|定|切|旦|同|层|層|体|體|种|種|汽|味|貫|向|律|番|瞬|生|旁|边|辺|道|再|概|环|環|并|併|举|挙|个|個|つ|人々|下|样|路|度|般的)|万(?:一|能|博|全|物|里|寿)|千(?:葉|叶|歳|代|载)|三(?:重|菱|井|洋|星|角|亚|原|浦)|四(?:川|国|國|季|日市|方)|五(?:輪|轮|感|星|十嵐)|六(?:本木|甲)|七(?:夕|尾)|八(?:王子|戸|代|幡|卦)|九(?:州|寨)|十(?:分|勝|和田|足|字)|百(?:度|姓|货|貨|合|科)|二(?:维|維|次元|胡)|两(?:岸|岸))/

/** What makes a bare numeral a number: counters, dates, money, percent. */
export const COUNTERS =
  /^(?:余|多)?(?:年|月|日|号|號|时|時|点|點|分|秒|周|週|人|名|位|家|社|件|個|个|箇|か|ヶ|カ|つ|回|次|届|度|倍|枚|本|冊|册|台|艘|隻|层|層|階|歳|岁|円|圆|元|ドル|美元|欧元|ユーロ|ポンド|英镑|％|%|パーセント|割|成|条|项|項|点|章|节|節|页|頁|世紀|世纪|年代|国|國|市|県|县|校|所|处|處|項目|キロ|メートル|公里|米|吨|トン|万|億|亿)/

export const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:美元|米ドル|ドル|美金)/, 'USD'],
  [/^(?:欧元|歐元|ユーロ)/, 'EUR'],
  [/^(?:英镑|英鎊|ポンド)/, 'GBP'],
  [/^(?:日元|日圆|円)/, 'JPY'],
  [/^(?:人民币|人民元|元)/, 'CNY'],
  [/^(?:韩元|韓元|ウォン)/, 'KRW']
]

/** Japanese eras: the Gregorian year before the first. Source: Unicode CLDR `japanese` calendar. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018]
])

/** Before or after it a numeral is not meant exactly. */
export const VAGUE = /[数數几幾]$/
