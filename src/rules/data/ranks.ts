/**
 * What sets a rank apart from the office it is of: a deputy, a former and an acting mayor are no mayor. `told` says it for certain, of an
 * office behind it; `signs` are all words that may say it. Sources: 「国の行政機関の職名」 and 地方自治法 (副, 代理, 代行), 公务员法 and 地方组织法
 * (副, 代理), usage of news in the three languages (former, 前, 元).
 */
export interface Rank {
  readonly told: Readonly<Record<string, RegExp>>
  readonly signs: Readonly<Record<string, RegExp>>
  /** What it is a rank of: a version that names none leaves the title away. */
  readonly offices: Readonly<Record<string, RegExp>>
}

/** Of which city or bureau: 副市卫生局局长. Only a deputy has that: 前台经理, 代表团团长 and 前田市長 have no rank. */
const OF = '\\p{Script=Han}{0,6}?'
/** Where no other word ends: 目前市长, 地元市長 and 现代院长 have no rank either. */
const START = {zh: '(?<!(?![由与和及的该])\\p{Script=Han})', ja: '(?<!\\p{Script=Han})'}
/** Heads and officers, in English with an adjective or two before them: “deputy port director”. */
const EN =
  '(?:(?!(?:and|or|the|an?|its|of|to) )[a-z]+[ -]){0,2}?(?:ambassador|captain|chair|chairman|chairperson|chairwoman|chief|coach|commander|consul|curator|dean|director|' +
  'editor|governor|head|leader|manager|mayor|minister|officer|premier|president|principal|secretary|treasurer)s?\\b'
const ZH =
  '(?:[部处局科司厅省市县区镇乡村州校院馆所站团队组行社会班船机舰军师]长|委员长|主任|主席|主编|经理|书记|秘书长|总裁|总理|总统|首相|大臣|' +
  '领事|大使|会头|理事|教练|议长|董事|司令)'
const JA =
  '(?:[部局課科係省市区町村州校院館所署団隊組行社会学船機艦班室園駅議]長|秘書長|委員長|主任|主席|会頭|頭取|支配人|知事|大統領|首相|大臣|' +
  '総裁|書記|領事|大使|理事|監督|編集長|司令官|センター長)'

/** Any office at all. */
const OFFICES = {en: new RegExp(`\\b${EN}`, 'iu'), zh: new RegExp(ZH, 'u'), ja: new RegExp(JA, 'u')}

export const RANKS: readonly Rank[] = [
  {
    told: {
      en: new RegExp(`\\b(?:assistant|deputy|vice)[ -]${EN}`, 'iu'),
      // 副食 and 副業 are no deputies.
      zh: new RegExp(`副(?![产食业作词本标刊])${OF}${ZH}`, 'u'),
      ja: new RegExp(`副(?![産食業作詞本題])${OF}${JA}`, 'u')
    },
    signs: {
      en: /\b(?:deput|vice|assistant|associate|under|sub|second|lieutenant|junior|co-)/iu,
      zh: /副|次长|次官|助理|代理|协理|协助/u,
      ja: /副|次長|次官|次席|補佐|代理|准|助/u
    },
    offices: OFFICES
  },
  {
    told: {
      en: new RegExp(`\\b(?:former|ex-) ?${EN}`, 'iu'),
      zh: new RegExp(`${START.zh}前任?[副总]?${ZH}`, 'u'),
      ja: new RegExp(`${START.ja}[前元][副総]?${JA}`, 'u')
    },
    signs: {
      en: /\b(?:former|ex-|then|past|previous|late|retired|once|was|were|served|used|outgoing|emerit|old|had|until|predecessor)/iu,
      zh: /[前原曾旧老故离退卸昔]|[时历]任/u,
      ja: /[前元旧故歴]|当時|かつて|務めた|退任|退職|先代|以前|名誉|OB/u
    },
    offices: OFFICES
  },
  {
    told: {
      en: new RegExp(`\\b(?:acting|interim|caretaker) ${EN}`, 'iu'),
      zh: new RegExp(`${START.zh}代理?[副总]?${ZH}`, 'u'),
      ja: new RegExp(`代[理行](?<=${JA}代[理行])|(?:暫定|臨時)[副総]?${JA}`, 'u')
    },
    signs: {
      en: /\b(?:acting|acts|interim|caretaker|provisional|temporar|deput|behalf|stand)/iu,
      zh: /[代暂替]|临时|署理|看守/u,
      ja: /[代仮]|暫定|臨時/u
    },
    offices: OFFICES
  },
  {
    told: {
      en: new RegExp(`\\bhonorary ${EN}`, 'iu'),
      zh: new RegExp(`[名荣]誉[副总]?${ZH}`, 'u'),
      ja: new RegExp(`[名栄]誉[副総]?${JA}`, 'u')
    },
    signs: {en: /honou?r|emerit/iu, zh: /誉/u, ja: /誉/u},
    offices: OFFICES
  },
  {
    told: {
      en: /\b(?:associate|assistant) professors?\b/iu,
      zh: /(?:副|助理)教授/u,
      ja: /[准助副]教授/u
    },
    signs: {
      en: /\b(?:associate|assistant|lecturer|reader|fellow)\b/iu,
      zh: /[副准]教授|助理|讲师|研究员/u,
      ja: /[准副]教授|助教|講師|研究員/u
    },
    offices: {en: /\bprofessors?\b/iu, zh: /教授/u, ja: /教授/u}
  }
]
