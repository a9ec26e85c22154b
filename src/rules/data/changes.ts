/** Words that say, next to a share, that something went up or down by it: expressions, up and down, before it and behind it. */
export interface ChangeWords {
  readonly before: readonly [up: string, down: string]
  readonly behind: readonly [up: string, down: string]
  /** What may stand between the word and the share. */
  readonly between: string
  /** Before a share and its words: they are not meant. */
  readonly not: RegExp
  /** Words next to a length of time that compare it: longer and later are up. */
  readonly time: {
    readonly before: readonly [up: string, down: string]
    readonly behind: readonly [up: string, down: string]
  }
}

const PLUS = '(?<![\\d%％])[+＋]'
const MINUS = '(?<![\\d%％～〜 ] ?)[-−–－▲]'

/** News of economy and statistics have them; nothing that other senses have too (“up to”, 最多, 至少). */
export const CHANGE_WORDS: Readonly<Record<string, ChangeWords>> = {
  en: {
    before: [
      `\\b(?:rose|risen|rises?|rising|increas(?:es?|ed|ing)|gr(?:ew|ow|own|ows|owing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|up(?! to))|${PLUS}`,
      `\\b(?:f[ae]ll|fallen|falls|falling|dropp?(?:s|ed|ing)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|slipp?(?:s|ed|ing)?|shr[aiu]nk|down(?! to))|${MINUS}`
    ],
    behind: [
      '(?:rise|increase|growth|gain|jump|higher|more|up)\\b',
      '(?:fall|drop|decline|decrease|reduction|lower|less|fewer|down)\\b'
    ],
    between:
      '(?: ?(?:by|an?|about|some|nearly|almost|roughly|around|over|another|only|just|sharply|slightly|points?))* ?',
    not: /\b(?:not|never)\b|n['’]t\b/,
    time: {
      before: ['\\b(?:extended|lengthened|delayed|postponed) by', '\\b(?:shortened|cut|reduced) by'],
      behind: [
        '(?:longer|later|more|slower)\\b(?! than (?:before|after))',
        '(?:shorter|earlier|sooner|less|fewer|faster|quicker)\\b'
      ]
    }
  },
  zh: {
    before: [
      `(?:增长|增加|上升|上涨|上调|提高|攀升|(?<![最])[增涨升高多])|${PLUS}`,
      `(?:下降|减少|下跌|下调|降低|下滑|缩减|(?<![最至不减])[降跌减低少])|${MINUS}`
    ],
    behind: ['的?(?:增长|增幅|涨幅|升幅|上升|上涨|增加)', '的?(?:下降|降幅|跌幅|下跌|下滑|减少)'],
    between: '(?:[了约近逾达]|超过|大约|将近)*',
    not: /[未没不]/,
    time: {
      before: [
        '(?:延长|推迟|延后|延迟|拖后|(?<![最不至夜傍今昨每早])[晚迟慢]|(?<![最至])增加)了?',
        '(?:缩短|提前|提早|(?<![最至])减少|(?<![最不至清今明每一])早|(?<![最尽赶])快)了?'
      ],
      behind: ['(?!)', '(?!)']
    }
  },
  ja: {
    before: [`プラス|${PLUS}`, `マイナス|${MINUS}`],
    behind: [
      'の?(?:増加|上昇|伸び|増(?!税))|(?:上回|アップ|高[くいかので、。）]|上が|多[くいか])',
      'の?(?:減少|低下|下落|下降|減(?![税塩量]))|(?:下回|ダウン|安[くいかので、。）]|下が|少な[くいか])'
    ],
    between: '(?:ほど|程度|近く|以上|余り|も)?',
    not: /(?!)/,
    time: {
      before: ['(?!)', '(?!)'],
      behind: ['(?:長[くい]|遅[くいれ]|延[びば長])', '(?:短[くい縮]|早[くいめ]|速[くい])']
    }
  }
}
