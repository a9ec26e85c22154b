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
      en: 'longer than, lasts longer, takes longer, take longer | shorter than, shorter | no longer than, not longer than',
      zh: '更长, 长于 | 更短, 短于',
      ja: 'より長 | より短'
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
      en: 'enabled by default, turned on by default, on by default | disabled by default, turned off by default, off by default',
      zh: '默认启用, 默认开启, 默认打开, 默认为启用 | 默认关闭, 默认禁用, 默认停用',
      ja: 'デフォルトで有効, 既定で有効 | デフォルトで無効, 既定で無効'
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
