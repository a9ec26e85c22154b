import type {Opposition} from './opposition.ts'

/** Antonyms of notices: of events, leaflets, calls for tenders and results, in the one sense that they have there. */
export const NOTICE_OPPOSITIONS: readonly Opposition[] = [
  {
    words: {
      en: 'postpone, postpones, postponed, postponing, put off | cancel, cancels, cancelled, canceled, called off, call off',
      zh: '推迟, 延期, 顺延, 延后, 改期 | 取消, 停办',
      ja: '延期, 順延 | 中止, 取りやめ, 取り止め'
    }
  },
  {
    words: {
      en: 'cancelled, canceled, cancel, called off | go ahead, goes ahead, went ahead, as planned, as scheduled',
      zh: '取消, 停办, 中止 | 照常, 如期',
      ja: '中止, 取りやめ, 取り止め | 予定どおり, 予定通り'
    }
  },
  {
    words: {
      en: 'free of charge, for free, is free, are free, travel free | half price, half-price, half the price',
      zh: '免费 | 半价',
      ja: '無料 | 半額'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'has been lifted, have been lifted, is lifted, are lifted | has been issued, have been issued, is issued, are issued',
      zh: '解除 | 发布, 拉响',
      ja: '解除 | 発令, 発表'
    }
  },
  {
    isNamed: true,
    words: {
      en: '# degrees higher, # degrees warmer, # points higher | # degrees lower, # degrees cooler, # degrees colder, # points lower',
      zh: '高#度, 高出#度, 高了#度, 高#个百分点, 高#分 | 低#度, 低了#度, 低#个百分点, 低#分',
      ja: '#度高, #ポイント高, #点高 | #度低, #ポイント低, #点低'
    }
  },
  {
    words: {
      en: 'underestimate, underestimated, underestimates, understate, understated | overestimate, overestimated, overestimates, overstate, overstated, overblown, exaggerated',
      zh: '低估 | 高估, 夸大',
      ja: '過小評価 | 過大評価'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'prohibited, forbidden, banned, must not, may not, mustn’t | may, allowed, permitted, free to, welcome to | in may, of may, by may, since may, until may, may have',
      zh: '禁止, 严禁, 不得, 不准, 请勿, 切勿 | 可以, 准许 | 不得不, 可以说, 不得已 | 不能, 不可, 不应',
      ja: '禁止, 禁煙, 厳禁, てはならない, てはならず, てはなりません, てはいけない, てはいけません, ないでください | ことができ, てもよい, てよい, て良い, てもかまいません, てもかまわない, ても構いません, ても構わない, てかまいません, て構いません, 可能 | 可能性, 不可能, 可能な限り, ことができません, ことができない, ことができず'
    }
  },
  {
    words: {
      en: "must not, must never, mustn’t, mustn't, not allowed to, not permitted to, forbidden to, prohibited from | need not, needn’t, needn't, not need to, don’t need to, don't need to, doesn’t need to, doesn't need to, not have to, don’t have to, don't have to, doesn’t have to, doesn't have to, no need to, not required to | must not necessarily, if you need not",
      zh: '不得, 不准, 严禁, 禁止, 请勿, 切勿, 不许 | 无须, 无需, 毋须, 不必, 不用, 不需要, 没有必要, 不要求, 不强求 | 不得不, 不得已, 不必要的, 不需要的, 无需的',
      ja: '禁止, ご遠慮, てはならない, てはならず, てはなりません, てはいけない, てはいけません, ないでください | 必要はない, 必要はありません, 必要がない, 必要がありません, 必要なく, なくてもよい, なくてもいい, なくてもかまいません, なくても構いません, なくてかまいません, 不要'
    }
  },
  {
    isNamed: true,
    isAttested: true,
    words: {
      en: 'unless | even if, even when, even though',
      zh: '除非 | 即使, 即便, 哪怕',
      ja: 'ない限り, ぬ限り, 場合を除き, 場合を除いて, ときを除き | たとえ, としても, 場合でも, 場合も, 場合であっても'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'within | minutes later, hours later, days later, weeks later, minutes after, hours after, days after',
      zh: '以内, 之内, #分钟内, #小时内, #天内, #日内, #周内 | 分钟后, 小时后, 天后, 周后',
      ja: '以内 | 分後, 時間後, 日後, 週間後'
    }
  }
]
