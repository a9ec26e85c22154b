/** A character that a language has, where it mostly stands for a form of another script. */
export interface DoubleForm {
  /** What the language writes. */
  readonly form: string
  /** Words that have the character rightly. */
  readonly except?: readonly string[]
  /** Nothing but these is wrong. */
  readonly only?: readonly string[]
}

/**
 * Characters of 简化字总表 (1964) that JIS X 0208 has too: those of its level 2, which print no longer uses and old names do not have, and a
 * few of level 1 with the words they are right in (after 常用漢字表 and dictionaries of Japanese); and forms of Japanese that GB 2312
 * has as rare characters of its own.
 */
export const DOUBLE_FORMS: Readonly<Record<'zh' | 'ja', Readonly<Record<string, DoubleForm>>>> = {
  ja: {
    机: {form: '機', except: ['机上', '机下', '机辺', '文机', '脇机', '片机', '座机', '強机', '務机', '習机', '事机']},
    后: {form: '後', except: ['皇后', '太后', '王后', '母后', '立后', '廃后', '后妃', '后宮', '后土']},
    采: {form: '採', except: ['采配', '采女', '采地', '采邑', '喝采', '風采', '神采', '納采', '文采', '色采', '采井']},
    准: {form: '準', only: ['水准', '基准', '标准', '標准', '准備', '准则', '准則']},
    个: {form: '個'},
    于: {form: '於'},
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
    荐: {form: '薦'}
  },
  zh: {
    後: {form: '后'},
    於: {form: '于', except: ['於菟', '於戏', '商於']},
    糸: {form: '丝'},
    芸: {form: '艺', only: ['芸术', '文芸', '工芸', '园芸', '手芸', '芸能', '芸人', '演芸']}
  }
}
