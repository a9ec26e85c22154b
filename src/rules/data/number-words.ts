/** A number that another language says by a word without one. */
interface NumberWord {
  readonly values: readonly number[]
  /** What stands behind the number, as written. */
  readonly behind: RegExp
  /** The words, expressions by language. */
  readonly words: Readonly<Record<string, string>>
}

/** What says one of a unit: “another hour”. */
const A = '(?:an?|one|another) (?:whole |full |further |extra |additional )?'

/**
 * “24 hours a day” is said by “round the clock”, 3D by 立体, 90 degrees by “at a right angle”. Source: usage of opening hours and services, of
 * drawing programs and geometry, of numeral systems and of contracts (third party); 現代日本語・现代汉语.
 */
export const NUMBER_WORDS: readonly NumberWord[] = [
  {
    values: [7, 24, 365],
    behind: /^[- ]?(?:hours?|days?|時間|日|小时|小時|天)/i,
    words: {
      en: '(?:a)?round the clock|(?:all )?year[- ]round|all (?:the )?year|every day|day and night|daily|24/7',
      zh: '全年|全天|终年|每天|每日|天天|日夜|昼夜|无休',
      ja: '年中|無休|毎日|終日|昼夜|一年中|休みなく|四六時中'
    }
  },
  {
    values: [24],
    behind: /^[- ]?(?:hours?|時間|个?小[时時])/i,
    words: {en: `${A}day`, zh: '[一整]天|一日|一昼夜', ja: '(?<!\\d)[1一]日|一昼夜'}
  },
  {
    values: [7],
    behind: /^[- ]?(?:days?|日|天)/i,
    words: {en: `${A}week`, zh: '一周|一个?星期', ja: '(?<!\\d)[1一]週間'}
  },
  {
    values: [12],
    behind: /^[- ]?(?:months?|[かカヶケ箇]月|个月)/i,
    words: {en: `${A}year`, zh: '一年', ja: '(?<!\\d)[1一]年'}
  },
  {
    values: [60],
    behind: /^[- ]?(?:min(?:ute)?s?|分)/i,
    words: {en: `${A}hour`, zh: '一个?小时', ja: '(?<!\\d)[1一]時間'}
  },
  {
    values: [15],
    behind: /^[- ]?(?:min(?:ute)?s?|分)/i,
    words: {en: 'quarter past', zh: '一刻', ja: '15分'}
  },
  {
    values: [45],
    behind: /^[- ]?(?:min(?:ute)?s?|分)/i,
    words: {en: 'quarter to', zh: '三刻', ja: '45分'}
  },
  {
    values: [3],
    behind: /^ ?(?:桁|位|digits?)/i,
    words: {en: 'thousands? separators?|digit groupings?', zh: '千[分位]', ja: '桁区切り'}
  },
  {
    // 水1リットルに食塩1グラム: “to each litre”.
    values: [1],
    behind: /^ ?(?:リットル|メートル|キロ|グラム|トン|平方|ヘクタール|升|米|公斤|千克|克|公里|公顷)/,
    words: {
      en: '(?:each|every|per|an?) (?:square )?(?:lit(?:re|er)|met(?:re|er)|kilo(?:gram|met(?:re|er))?|gram|tonne|ton|hectare)',
      zh: '每(?:升|米|公斤|千克|公里|克|吨|公顷|平方米)'
    }
  },
  {
    // Noon, in minutes.
    values: [720],
    behind: /^(?:oon|idday|午)/,
    words: {en: 'noon|midday', zh: '中午|正午', ja: '正午|真昼|お昼'}
  },
  {
    values: [3],
    behind: /^[- ]?(?:D(?![A-Za-z])|dimension|次元|维|維)/,
    words: {en: 'solids?|stereoscopic|spatial', zh: '立体', ja: '立体'}
  },
  {
    values: [2],
    behind: /^[- ]?(?:D(?![A-Za-z])|dimension|次元|维|維)/,
    words: {en: 'flat|planar|plane|bi-?dimensional', zh: '平面', ja: '平面'}
  },
  {
    values: [90],
    behind: /^[- ]?(?:degrees?|deg(?![a-z])|°|º|度)/,
    words: {
      en: 'right angles?|perpendicular(?:ly)?|vertical(?:ly)?|orthogonal(?:ly)?',
      zh: '垂直|直角|正交',
      ja: '垂直|直角|直交'
    }
  },
  {
    values: [2],
    behind: /^[^。，、,.]{0,6}(?:以上|or more)/,
    words: {
      en: 'more than one|multiple|several',
      zh: '[多大]于一|不止一|超过一|一[个页项种条张台]以上|多[个页项种条张台]',
      ja: '複数'
    }
  },
  {
    values: [1],
    behind: /^(?:st)?[- ]?part(?:y|ies)\b/,
    words: {en: 'first[- ]part(?:y|ies)', zh: '官方|自家|自有', ja: 'ファースト[ー・]?パーティ|自社|純正'}
  },
  {
    values: [3],
    behind: /^(?:rd)?[- ]?part(?:y|ies)\b|^方/,
    words: {en: 'third[- ]part(?:y|ies)', zh: '外部|他人', ja: 'サード[ー・]?パーティ|他社|外部'}
  },
  {
    values: [2],
    behind: /^ ?(?:乗|次方|次幂|nd power)/,
    words: {en: 'squares?|squared', zh: '平方', ja: '平方|自乗'}
  },
  {
    values: [3],
    behind: /^ ?(?:乗|次方|次幂|rd power)/,
    words: {en: 'cubes?|cubed|cubic', zh: '立方', ja: '立方'}
  },
  {
    values: [2],
    behind: /^[^。，、,.]{0,4}(?:以降|以后|以後|開始|开始|から|起)/,
    words: {
      en: '(?:after|but|except|other than|beyond)(?: for| on)?(?: the)? (?:first|\\w+ 1)|(?:subsequent|following|later|remaining) \\w+',
      zh: '(?:第一|首).{1,4}(?:之后|以后|以外|之外|除外)|除.{0,4}(?:第一|首|1)',
      ja: '(?:最初|先頭|1).{1,6}(?:の後|以外|を除)'
    }
  },
  {values: [1], behind: /^(?:次|級|级)/, words: {en: 'primary', zh: '主要|首要', ja: 'プライマリ'}},
  {values: [2], behind: /^(?:次|級|级)/, words: {en: 'secondary', zh: '次要|次级', ja: 'セカンダリ|副次'}},
  {values: [3], behind: /^(?:次|級|级)/, words: {en: 'tertiary', zh: '第三', ja: 'ターシャリ'}},
  {values: [2], behind: /^(?:进|進)/, words: {en: 'binary', zh: '二进', ja: 'バイナリ'}},
  {values: [8], behind: /^(?:进|進)/, words: {en: 'octal', zh: '八进', ja: 'オクタル'}},
  {values: [10], behind: /^(?:进|進)/, words: {en: 'decimal', zh: '十进', ja: 'デシマル'}},
  {values: [16], behind: /^(?:进|進)/, words: {en: 'hex(?:adecimal)?', zh: '十六进', ja: 'ヘックス|ヘキサ'}},
  {
    values: [2],
    behind: /^[- ]?ways?\b/,
    words: {en: 'bidirectional(?:ly)?|both (?:ways|directions)', zh: '双向|雙向', ja: '双方向|両方向'}
  },
  {values: [2], behind: /^ ?方向/, words: {en: 'bidirectional(?:ly)?', zh: '双向', ja: '双方向'}},
  {
    values: [2],
    behind: /^ ?等分/,
    words: {
      en: 'hal(?:f|ves|fway|ved?)|mid(?:dle|point|way)|cent(?:er|re)|bisects?',
      zh: '一半|对半|平分|中[点间央]',
      ja: '半分|中[点間央]'
    }
  },
  {
    values: [0.5],
    behind: /(?:)/,
    words: {
      en: 'hal(?:f|ves?|fway|ved|ving)|mid|mid[- ]?\\w+|semi[- ]?\\w*|bi\\w+|middle|centre|center',
      zh: '半|五折|对开|折半|平分|中[途点間间]',
      ja: '半|ハーフ|セミ|折|中[途点間間]|ちょうど真ん中'
    }
  },
  {
    // 四隅, 四辺: the corners and the sides of whatever is square.
    values: [4],
    behind: /^ ?(?:[つ个個])?(?:の)?(?:隅|辺|角(?!形)|边(?!形))/,
    words: {en: 'corners?|sides?|edges?|borders?', zh: '角|边', ja: '隅|辺|角'}
  },
  {values: [2], behind: /^ ?[値值]/, words: {en: 'boolean|binary|true or false', zh: '布尔|真假', ja: 'ブール|真偽'}},
  {
    values: [3],
    behind: /^ ?原色/,
    words: {en: 'RGB|primary colou?rs?|red,? green,? (?:and )?blue', zh: '原色|红绿蓝', ja: '原色|RGB'}
  },
  {
    // What is the third of three is the last.
    values: [3, 4, 5, 6],
    behind: /^(?:rd|th| ?番目|[〇一二三四五六]?[个個])/,
    words: {en: 'last|final', zh: '最后|末', ja: '最後|末尾'}
  },
  {
    values: [2],
    behind: /^[- ]?(?:層|层|条|列|行|重|連|rows?\b|layers?\b|コア|核|cores?\b|画面|屏|モニター)/,
    words: {en: 'dual|double|twin', zh: '双|两', ja: 'デュアル|二重|両'}
  }
]
