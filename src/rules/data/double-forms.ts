/** A character that a language has, where it mostly stands for a form of another script. */
export interface DoubleForm {
  /** What the language writes. */
  readonly form: string
  /** Words that have the character rightly. */
  readonly except?: readonly string[]
  /** Nothing but these is wrong. */
  readonly only?: readonly string[]
  /** It is a surname too. */
  readonly isSurname?: true
}

/**
 * Characters of 简化字总表 (1964) that JIS X 0208 has too: those of its level 2, which print no longer uses and old names do not have, and a
 * few of level 1 with the words they are right in (after 常用漢字表 and dictionaries of Japanese); forms that print has for names alone (人名用漢字) and
 * that are the common ones of Chinese, with everyday words that have the other form (常用漢字表); and forms of Japanese that GB 2312
 * has as rare characters of its own.
 */
export const DOUBLE_FORMS: Readonly<Record<'zh' | 'ja', Readonly<Record<string, DoubleForm>>>> = {
  ja: {
    机: {form: '機', except: ['机上', '机下', '机辺', '文机', '脇机', '片机', '座机', '強机', '務机', '習机', '事机']},
    后: {form: '後', except: ['皇后', '太后', '王后', '母后', '立后', '廃后', '后妃', '后宮', '后土']},
    采: {form: '採', except: ['采配', '采女', '采地', '采邑', '喝采', '風采', '神采', '納采', '文采', '色采', '采井']},
    准: {form: '準', only: ['水准', '基准', '标准', '標准', '准備', '准则', '准則']},
    个: {form: '個'},
    于: {form: '於', isSurname: true},
    从: {form: '従'},
    价: {form: '価'},
    决: {form: '決'},
    况: {form: '況'},
    几: {form: '幾', except: ['几帳', '床几', '浄几', '几董']},
    厂: {form: '廠'},
    听: {form: '聴'},
    坏: {form: '壊'},
    夸: {form: '誇'},
    广: {form: '広'},
    弃: {form: '棄'},
    气: {form: '気'},
    犹: {form: '猶'},
    粮: {form: '糧'},
    网: {form: '網'},
    耻: {form: '恥'},
    荐: {form: '薦'},
    收: {
      form: '収',
      only: [
        '收集',
        '收入',
        '收支',
        '收益',
        '收容',
        '收納',
        '收録',
        '收穫',
        '收束',
        '收縮',
        '收拾',
        '收蔵',
        '收載',
        '收監',
        '收賄',
        '回收',
        '吸收',
        '領收',
        '徴收',
        '買收',
        '没收',
        '月收',
        '年收',
        '税收',
        '接收',
        '押收',
        '撤收',
        '増收',
        '減收'
      ]
    },
    默: {form: '黙', only: ['沈默', '默認', '默読', '默殺', '默祷', '暗默', '寡默', '默示', '默秘']},
    碎: {form: '砕', only: ['粉碎', '破碎', '碎石', '碎氷', '碎身', '撃碎', '玉碎']},
    粹: {form: '粋', only: ['純粹', '抜粹', '国粹', '生粹', '粹人']},
    醉: {form: '酔', only: ['麻醉', '泥醉', '心醉', '陶醉', '醉客', '宿醉']},
    搜: {form: '捜', only: ['搜査', '搜索']},
    卷: {
      form: '巻',
      only: ['卷末', '卷頭', '上卷', '下卷', '全卷', '別卷', '卷数', '圧卷', '席卷', '一卷', '竜卷', '卷物']
    },
    拔: {form: '抜', only: ['拔群', '選拔', '拔粋', '海拔', '拔本', '奇拔']},
    凉: {form: '涼', only: ['清凉', '凉風', '納凉', '荒凉', '凉感', '凉味']}
  },
  zh: {
    後: {form: '后'},
    於: {form: '于', except: ['於菟', '於戏', '商於']},
    糸: {form: '丝'},
    芸: {form: '艺', only: ['芸术', '文芸', '工芸', '园芸', '手芸', '芸能', '芸人', '演芸']}
  }
}
