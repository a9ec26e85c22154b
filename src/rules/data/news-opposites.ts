import {NOTICE_OPPOSITIONS} from './notice-opposites.ts'
import type {Opposition} from './opposition.ts'
import {RELATIVE_YEARS} from './relative-years.ts'

/** Antonyms of news and of notices of public offices, in the one sense that they have there. */
export const NEWS_OPPOSITIONS: readonly Opposition[] = [
  ...NOTICE_OPPOSITIONS,
  {
    isOfThings: true,
    words: {
      en: 'overtake, overtakes, overtook, overtaken, overtaking, surpass, surpasses, surpassed, surpassing, outstrip, outstripped, higher than | lower than, less than, fall short of, fell short of',
      zh: '超过, 超越, 高于 | 低于, 不及, 逊于',
      ja: '上回 | 下回'
    }
  },
  {
    words: {
      en: 'year on year, year-on-year, from a year earlier, from a year before, from the same period last year, from the same period of last year, than a year earlier, from the previous year | month on month, month-on-month, quarter on quarter, quarter-on-quarter, from a month earlier, from the previous month, from the month before, from the previous quarter',
      zh: '同比 | 环比',
      ja: '前年比, 前年同期比, 前年同月比 | 前月比, 前期比, 前週比'
    }
  },
  {
    words: {
      en: 'slows down, slowed, slowing, slowdown, decelerate, decelerated | accelerate, accelerates, accelerated, accelerating, speeds up, sped up, picked up speed',
      zh: '放缓, 减速, 放慢, 减慢, 回落 | 加速, 提速, 加快',
      ja: '鈍化, 減速 | 加速'
    }
  },
  {
    words: {
      en: 'to double, doubled, doubling, will double | to halve, halved, halving, will halve | two halves, both halves | halves, doubles',
      zh: '翻番, 翻一番, 翻倍, 倍增, 加倍 | 减半 | 加倍努力, 加倍小心',
      ja: '倍増 | 半減'
    }
  },
  {
    words: {
      en: 'online | offline, in person, face to face, face-to-face',
      zh: '线上, 网上, 在线举行, 在线参加, 在线召开 | 线下, 面对面, 现场举行, 现场参加, 现场召开',
      ja: 'オンライン | オフライン, 対面'
    }
  },
  {
    words: {
      en: 'abroad, overseas | domestic, domestically, at home and not abroad',
      zh: '海外, 国外, 境外 | 国内, 境内',
      ja: '海外, 国外 | 国内 | 国内外'
    }
  },
  {
    words: {
      en: 'oldest, earliest | newest, latest | at the latest, the latest version',
      zh: '最古老, 最早 | 最新, 最晚',
      ja: '最も古, 最古, 最も早 | 最も新し, 最新, 最も遅'
    }
  },
  {
    words: {
      en: 'beforehand, in advance | afterwards, after the fact',
      zh: '事先, 事前, 预先 | 事后',
      ja: '事前, あらかじめ, 前もって | 事後'
    }
  },
  {
    words: {
      en: 'slightly injured, slightly hurt, minor injury, minor injuries | seriously injured, seriously hurt, badly hurt, severely injured, serious injury, serious injuries',
      zh: '轻伤 | 重伤',
      ja: '軽傷, 軽いけが | 重傷, 重いけが, 大けが'
    }
  },
  {
    words: {
      en: 'sluggish, weak demand, remain weak, remained weak, remains weak | robust, remain strong, remained strong, remains strong, strong demand',
      zh: '疲软, 低迷 | 强劲, 旺盛',
      ja: '低迷, 弱い | 堅調, 好調, 力強い'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'in writing, written notice, written consent | orally, verbally, by word of mouth',
      zh: '书面 | 口头',
      ja: '書面 | 口頭'
    }
  },
  {
    words: {
      en: 'postpone, postponed, postponing, put off | hour earlier, hours earlier, day earlier, days earlier, earlier than usual, earlier than planned, brought forward, ahead of schedule',
      zh: '推迟, 延后, 延期 | 提前, 提早',
      ja: '延期, 遅らせ, 繰り延べ | 繰り上げ, 前倒し, 早め'
    }
  },
  {
    isOneWay: true,
    strict: /^/,
    words: {
      en: 'later, after that | ago | or later, later versions, later than, sooner or later',
      zh: '年后, 月后, 周后, 星期后, 天后, 日后, 小时后 | 年前, 月前, 周前, 星期前, 天前, 日前, 小时前 | 日前后',
      ja: '年後, 月後, 週間後, 日後, 時間後 | 年前, 月前, 週間前, 日前, 時間前 | 期日前'
    }
  },
  {
    words: {
      en: 'provisional figures, preliminary figures, provisional data, preliminary data, provisional results, preliminary results, are provisional, are preliminary | final figures, final data, final results, are final, are definitive',
      zh: '初步数据, 初步统计, 初步结果, 快报数据 | 最终数据, 最终统计, 最终结果, 终值',
      ja: '速報値, 暫定値 | 確定値, 確報値'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'beat, beats, defeated, defeats | lost to, loses to, lose to, was beaten by, were beaten by',
      zh: '战胜, 击败 | 败给, 不敌, 输给, 负于',
      ja: 'を破った, を破り, を破る, を下した, を下し, に勝っ, に勝ち | に敗れ, に負け'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'the best, best of | the worst, worst of, and worst, or worst',
      zh: '最好的, 最佳, 最好和, 最好与, 最好或 | 最差, 最坏, 最糟',
      ja: '最良, 最優秀, 最も優れ | 最悪, 最も劣, 最も悪'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'year younger, years younger | year older, years older',
      zh: '小#岁 | 大#岁',
      ja: '年下 | 年上'
    }
  },
  {
    isAttested: true,
    isNamed: true,
    words: {
      en: 'except on, except for, excluding | including, inclusive of | not limited to',
      zh: '除外, 除了, 除开, 以外, 之外, 不包括, 不包含, 不含 | 包括, 包含',
      ja: 'を除く, を除き, を除い, 以外 | を含む, を含め, も含む, も含め | それ以外, これ以外, 以外にも'
    }
  },
  ...RELATIVE_YEARS,
  {
    isAttested: true,
    words: {
      en: 'all | most of, in most',
      zh: '全部, 所有 | 大部分, 大多数, 过半数',
      ja: 'すべて, 全て, 全部, 全員 | 大半, 大部分, 大多数, 過半数'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'of magnitude, magnitude | seismic intensity, intensity',
      zh: '震级 | 烈度',
      ja: 'マグニチュード | 震度'
    }
  },
  {
    isAttested: true,
    isNamed: true,
    words: {
      en: 'months before, days before, weeks before, years before, hours before, minutes before, seconds before, half an hour before, an hour before, one hour before, minutes earlier, hours earlier | months after, days after, weeks after, years after, hours after, minutes after, seconds after, half an hour after, an hour after, one hour after, minutes later, hours later',
      zh: '前#秒, 前仅#秒, 前仅#分钟, 前#分钟, 前#小时, 前#天, 前#日, 前#周, 前#个月, 提前#分钟, 提前#小时, 提前#天, 满前, 开始前, 结束前, 之前, 以前, 月前, 周前, 星期前, 天前, 日前, 年前, 小时前, 分钟前, 秒前 | 后#秒, 后仅#秒, 后#分钟, 后#小时, 后#天, 后#日, 后#周, 后#个月, 满后, 开始后, 结束后, 之后, 以后, 月后, 周后, 星期后, 天后, 日后, 年后, 小时后, 分钟后, 秒后',
      ja: '月前, 週間前, 日前, 年前, 時間前, 分前, 秒前 | 月後, 週間後, 日後, 年後, 時間後, 分後, 秒後'
    }
  },
  {
    isAttested: true,
    isOneWay: true,
    firm: /^(?:must|shall)$/,
    strict: /^/,
    words: {
      en: 'may | must, shall, has to, have to | may not, in may, of may, by may, since may, until may, early may, mid-may, late may, may 1, may 2, may 3, may be, may have',
      zh: '可以, 可在, 可于 | 必须, 应当, 务必, 须在, 须于, 须经, 应在, 应于 | 不可以',
      ja: 'ことができ, できます, てもよい, 差し支え, てもかまいません, ても構いません, てかまいません, て構いません | なければならない, なければならず, なければなりません, なければいけない, なければいけません, なくてはならない, なくてはなりません, なくてはいけない, なくてはいけません, ねばならない, ねばなりません'
    }
  }
]
