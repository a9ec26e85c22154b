import type {Opposition} from './opposition.ts'

/**
 * Eras, what comes right before and right after, degrees of comparison, what is on unless told, and the two worlds a program runs in. Source:
 * 现代汉语八百词 and 現代日本語文法, and the manuals of the three languages.
 */
export const ORDER_OPPOSITIONS: readonly Opposition[] = [
  {
    isNamed: true,
    words: {
      en: '# bc, # bce, # b.c., # b.c.e. | # ad, # ce, # a.d., # c.e.',
      zh: '公元前, 西元前, 纪元前 | 公元, 西元 | 公元前后',
      ja: '紀元前, 西暦前 | 西暦, 紀元後'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'immediately before, just before, directly before | immediately after, just after, right after, directly after, immediately follow, immediately follows, immediately following',
      zh: '前一刻, 前夕 | 紧跟, 紧接着, 紧随',
      ja: '直前 | 直後'
    }
  },
  {
    words: {
      en: 'earlier than, sooner than, been earlier, be earlier | later than, been later, be later | no later than, not later than, or later, or earlier',
      zh: '更早, 早于 | 更晚, 晚于',
      ja: 'より早, より前 | より遅, より後'
    }
  },
  {
    words: {
      en: 'longer than, a longer, longer one, longer ones, lasts longer, takes longer, take longer | shorter than, a shorter, shorter one, shorter ones, shorter | no longer than, not longer than',
      zh: '更长, 长于 | 更短, 短于',
      ja: 'より長 | より短'
    }
  },
  {
    isNamed: true,
    isAttested: true,
    words: {
      en: 'before, prior to | after, following | as before, like before, than before, before long, long before, ever before, never before, the year before, the day before, the night before, after all, even after, soon after, after school, after-school, look after, looks after, looked after, looking after, the following, as following, one after another, one after the other, day after day, time after time, named after, until after',
      zh: '之前 | 之后, 以后 | 在此之前, 在此之后, 在这之后, 在那之后, 从此以后, ，之后, 。之后, ；之后, ，之前, 。之前',
      ja: 'る前に, の前に, る前は, の出前に | た後に, た後は, た後、, の後に, だ後に, たあとに | この前に, その前に, その後に, この後に, 以前に, 目の前に, 人の前に'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'the front of the, front side, front panel, on the front, at the front of | the back of the, rear of the, back side, rear side, rear panel, back panel, on the back, at the back of, at the rear of',
      zh: '正面, 前面板 | 背面, 后面板, 背部',
      ja: '正面, 前面, 表面 | 背面, 裏面, 後面, 裏側 | 表面的, 表面化'
    }
  },
  {
    words: {
      en: 'transmitter, transmitters | receiver, receivers | transmitter and receiver',
      zh: '发射器, 发射机, 发送器, 发信机 | 接收器, 接收机, 收信机',
      ja: '送信機, 送信器, 発信機, トランスミッター | 受信機, 受信器, レシーバー'
    }
  },
  {
    isNamed: true,
    isAttested: true,
    words: {
      en: 'only once, just once, once only, a single time, one time only | any number of times, as often as you, as many times as, repeatedly, more than once',
      zh: '只能使用一次, 仅能使用一次, 只能用一次, 仅限一次, 仅一次, 只有一次, 只一次 | 多次, 反复, 任意次, 无限次',
      ja: '一度しか, 1度しか, 1回しか, 一回しか, 一度だけ, 1回だけ, 一回だけ, 一度のみ, 1回のみ, 1回限り, 一回限り, 一度限り | 何度でも, 何回でも, 繰り返し'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'below the level, below the average, below average, below its level, below last year | above the level, above the average, above average, above its level, above last year',
      zh: '低于 | 高于, 超过, 超出',
      ja: '下回 | 上回'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'small, smaller | large, larger, big, bigger | small enough, large enough, no smaller, no larger, not larger, not smaller',
      zh: '较小, 更小, 小得多 | 较大, 更大, 大得多',
      ja: '小さく, より小さ | 大きく, より大き | 大きく異な, 大きく変'
    }
  },
  {
    words: {
      en: 'enabled by default, turned on by default, switched on by default, on by default, active by default | disabled by default, turned off by default, switched off by default, off by default, inactive by default',
      zh: '默认启用, 默认为启用, 默认处于启用, 默认情况下启用, 默认开启, 默认为开启, 默认处于开启, 默认情况下开启, 默认打开, 默认为打开, 默认处于打开, 默认情况下打开, 处于启用状态, 处于开启状态, 处于打开状态 | 默认关闭, 默认为关闭, 默认处于关闭, 默认情况下关闭, 默认禁用, 默认为禁用, 默认处于禁用, 默认情况下禁用, 默认停用, 默认为停用, 默认处于停用, 默认情况下停用, 处于关闭状态, 处于禁用状态, 处于停用状态',
      ja: 'デフォルトで有効, デフォルトでは有効, デフォルトは有効, 既定で有効, 既定では有効, 既定は有効, 初期状態で有効, 初期状態では有効, 初期設定で有効, 初期設定では有効, 標準で有効, 標準では有効, デフォルトでオン, デフォルトではオン, デフォルトはオン, 既定でオン, 既定ではオン, 既定はオン, 初期状態でオン, 初期状態ではオン, 初期設定でオン, 初期設定ではオン, 標準でオン, 標準ではオン | デフォルトで無効, デフォルトでは無効, デフォルトは無効, 既定で無効, 既定では無効, 既定は無効, 初期状態で無効, 初期状態では無効, 初期設定で無効, 初期設定では無効, 標準で無効, 標準では無効, デフォルトでオフ, デフォルトではオフ, デフォルトはオフ, 既定でオフ, 既定ではオフ, 既定はオフ, 初期状態でオフ, 初期状態ではオフ, 初期設定でオフ, 初期設定ではオフ, 標準でオフ, 標準ではオフ'
    }
  },
  {
    words: {
      en: 'production environment, production environments | development environment, development environments',
      zh: '生产环境 | 开发环境',
      ja: '本番環境, 運用環境 | 開発環境'
    }
  }
]
