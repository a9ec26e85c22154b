/**
 * States whose official name does not hold the usual one in some language, a line each, names in English, Chinese and Japanese. Source: ISO 3166-1 (official
 * names in English), 中华人民共和国外交部 国家和组织, 外務省 国・地域.
 */
export const STATES: readonly (readonly string[])[] = [
  ['China', "People's Republic of China", '中国', '中华人民共和国', '中華人民共和国'],
  ['South Korea', 'Korea', 'Republic of Korea', '韩国', '大韩民国', '韓国', '大韓民国'],
  [
    'North Korea',
    "Democratic People's Republic of Korea",
    'DPRK',
    '朝鲜',
    '朝鲜民主主义人民共和国',
    '北朝鮮',
    '朝鮮民主主義人民共和国'
  ],
  [
    'United States',
    'United States of America',
    'USA',
    'US',
    'U.S.',
    'America',
    '美国',
    '美利坚合众国',
    '米国',
    'アメリカ',
    'アメリカ合衆国'
  ],
  [
    'United Kingdom',
    'UK',
    'Britain',
    'Great Britain',
    '英国',
    '大不列颠及北爱尔兰联合王国',
    'イギリス',
    'グレートブリテン及び北アイルランド連合王国'
  ],
  ['France', 'French Republic', '法国', '法兰西共和国', 'フランス'],
  ['Germany', 'Federal Republic of Germany', '德国', '德意志联邦共和国', 'ドイツ', 'ドイツ連邦共和国'],
  ['Italy', 'Italian Republic', '意大利', 'イタリア'],
  ['Russia', 'Russian Federation', '俄罗斯', '俄国', '俄罗斯联邦', 'ロシア', 'ロシア連邦'],
  ['Thailand', 'Kingdom of Thailand', '泰国', '泰王国', 'タイ'],
  ['Switzerland', 'Swiss Confederation', '瑞士', 'スイス'],
  ['Greece', 'Hellenic Republic', '希腊', 'ギリシャ'],
  ['Czechia', 'Czech Republic', '捷克', 'チェコ'],
  ['Slovakia', 'Slovak Republic', '斯洛伐克', 'スロバキア'],
  ['Argentina', 'Argentine Republic', '阿根廷', 'アルゼンチン'],
  ['Syria', 'Syrian Arab Republic', '叙利亚', 'シリア'],
  ['Laos', "Lao People's Democratic Republic", '老挝', 'ラオス'],
  ['Kyrgyzstan', 'Kyrgyz Republic', '吉尔吉斯斯坦', 'キルギス'],
  ['Turkey', 'Türkiye', '土耳其', 'トルコ'],
  ['Vietnam', 'Viet Nam', '越南', 'ベトナム'],
  ['United Arab Emirates', 'UAE', '阿联酋', '阿拉伯联合酋长国', 'アラブ首長国連邦'],
  ['Saudi Arabia', 'Kingdom of Saudi Arabia', '沙特', '沙特阿拉伯', 'サウジアラビア'],
  ['Papua New Guinea', '巴新', '巴布亚新几内亚', 'パプアニューギニア'],
  ['Bosnia', 'Bosnia and Herzegovina', '波黑', '波斯尼亚和黑塞哥维那', 'ボスニア', 'ボスニア・ヘルツェゴビナ'],
  ['Democratic Republic of the Congo', 'DRC', '刚果（金）', '刚果民主共和国', 'コンゴ民主共和国']
]
