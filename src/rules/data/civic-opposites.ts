import type {Opposition} from './opposition.ts'

/** Antonyms of trade, work, travel, law and politics, in the one sense that news and notices have. Source: usage of news and notices in the three languages. */
export const CIVIC_OPPOSITIONS: readonly Opposition[] = [
  {
    words: {
      en: 'buyer, buyers, purchaser, purchasers | seller, sellers, vendor',
      zh: '买方, 买家, 购买者 | 卖方, 卖家, 出售者',
      ja: '買い手, 買主, 購入者 | 売り手, 売主, 販売者'
    }
  },
  {
    words: {
      en: 'lend, lends, lent, lending, lender, lenders | borrow, borrows, borrowed, borrowing, borrower, borrowers',
      zh: '借出, 出借, 出借人 | 借入, 借款人',
      ja: '貸し手, 貸付 | 借り入, 借入, 借り手, 借りる, 借りた'
    }
  },
  {
    words: {
      en: 'landlord, landlords, lessor, lessors | tenant, tenants, lessee, lessees',
      zh: '房东, 出租人, 出租方 | 租户, 承租人, 承租方, 租客',
      ja: '貸主, 家主, 大家さん, 賃貸人 | 借主, 賃借人, 入居者'
    }
  },
  {
    words: {
      en: 'employer, employers | employee, employees',
      zh: '雇主, 用人单位 | 雇员, 员工, 职工',
      ja: '雇用主, 雇い主, 事業主 | 従業員, 被雇用者, 社員'
    }
  },
  {
    words: {
      en: 'plaintiff, plaintiffs | defendant, defendants',
      zh: '原告 | 被告',
      ja: '原告 | 被告'
    }
  },
  {
    words: {
      en: 'guilty, convicted | not guilty, acquitted',
      zh: '有罪 | 无罪',
      ja: '有罪 | 無罪'
    }
  },
  {
    words: {
      en: 'winner, winners, winning team | loser, losers, losing team',
      zh: '获胜者, 胜者, 赢家 | 失败者, 败者, 输家',
      ja: '勝者, 勝ち組 | 敗者, 負け組'
    }
  },
  {
    words: {
      en: 'victory, victories | defeat, defeats',
      zh: '胜利, 获胜 | 失败, 败北, 落败',
      ja: '勝利 | 敗北'
    }
  },
  {
    words: {
      en: 'ruling party, ruling parties, ruling coalition | opposition party, opposition parties, the opposition',
      zh: '执政党, 执政联盟 | 反对党, 在野党',
      ja: '与党 | 野党'
    }
  },
  {
    words: {
      en: 'left-wing, leftist, leftists | right-wing, rightist, rightists',
      zh: '左翼, 左派 | 右翼, 右派',
      ja: '左翼, 左派 | 右翼, 右派'
    }
  },
  {
    words: {
      en: 'revenue, revenues, income | expenditure, expenditures, expenses, spending',
      zh: '收入 | 支出, 开支',
      ja: '収入, 歳入 | 支出, 歳出'
    }
  },
  {
    words: {
      en: 'wholesale, wholesaler, wholesalers | retail, retailer, retailers',
      zh: '批发 | 零售',
      ja: '卸売 | 小売'
    }
  },
  {
    words: {
      en: 'appreciate against, appreciated against, appreciation of the, stronger yen, strong yen, stronger dollar, yen strengthens, dollar strengthens, currency strengthens | depreciate against, depreciated against, depreciation of the, weaker yen, weak yen, weaker dollar, yen weakens, dollar weakens, currency weakens',
      zh: '升值 | 贬值',
      ja: '円高, ドル高, 元高 | 円安, ドル安, 元安'
    }
  },
  {
    words: {
      en: 'inflation | deflation',
      zh: '通货膨胀, 通胀 | 通货紧缩, 通缩',
      ja: 'インフレ | デフレ'
    }
  },
  {
    words: {
      en: 'tighten, tightens, tightened, tightening | loosen, loosens, loosened, loosening, relax, relaxes, relaxed, relaxing, ease restrictions, eased restrictions, easing restrictions',
      zh: '收紧 | 放宽, 放松',
      ja: '引き締め, 厳格化, 強化 | 緩和, 緩め'
    }
  },
  {
    words: {
      en: 'strengthen, strengthens, strengthened, strengthening | weaken, weakens, weakened, weakening',
      zh: '加强, 增强, 强化 | 削弱, 减弱, 弱化',
      ja: '強化, 強め | 弱体化, 弱め, 弱ま'
    }
  },
  {
    words: {
      en: 'improve, improves, improved, improving, improvement | worsen, worsens, worsened, worsening, deteriorate, deteriorates, deteriorated, deterioration',
      zh: '改善, 好转 | 恶化',
      ja: '改善, 向上 | 悪化'
    }
  },
  {
    words: {
      en: 'urban | rural',
      zh: '城市, 城镇 | 农村, 乡村',
      ja: '都市 | 農村'
    }
  },
  {
    words: {
      en: 'take off, takes off, took off, takeoff, take-off | land, lands, landed, landing',
      zh: '起飞 | 降落, 着陆',
      ja: '離陸 | 着陸'
    }
  },
  {
    words: {
      en: 'get on, gets on, got on, boarding, board the, boarded | get off, gets off, got off, alight, alights, alighted',
      zh: '上车, 登机, 乘车, 上船 | 下车, 下机, 下船',
      ja: '乗車, 搭乗, 乗船 | 降車, 下車, 降機, 下船'
    }
  },
  {
    words: {
      en: 'check in, checks in, checked in, check-in | check out, checks out, checked out, check-out, checkout',
      zh: '入住, 登记入住 | 退房',
      ja: 'チェックイン | チェックアウト'
    }
  },
  {
    words: {
      en: 'appoint, appoints, appointed, appointment as | dismiss, dismisses, dismissed, removed from office, sacked',
      zh: '任命 | 免职, 罢免, 解职, 撤职',
      ja: '任命, 起用 | 解任, 罷免, 更迭'
    }
  },
  {
    words: {
      en: 'hire, hires, hired, hiring, recruit, recruits, recruited | lay off, lays off, laid off, layoff, layoffs, fire staff',
      zh: '录用, 聘用, 雇用, 招聘 | 裁员, 解雇, 辞退',
      ja: '採用, 雇用 | 解雇, 人員削減, 一時帰休'
    }
  },
  {
    words: {
      en: 'join, joins, joined, joining, accession | withdraw from, withdraws from, withdrew from, withdrawn from, withdrawal from, leave the union, left the union',
      zh: '加入 | 退出',
      ja: '加盟, 加入, 参加 | 脱退, 離脱'
    }
  },
  {
    words: {
      en: 'advance to, advances to, advanced to | eliminated, knocked out',
      zh: '晋级 | 淘汰, 出局',
      ja: '進出, 勝ち進 | 敗退, 脱落'
    }
  },
  {
    words: {
      en: 'pass the exam, passed the exam, pass the examination, passed the examination, pass the test, passed the test | fail the exam, failed the exam, fail the examination, failed the examination, fail the test, failed the test',
      zh: '合格, 通过考试 | 不合格, 未通过',
      ja: '合格 | 不合格'
    }
  },
  {
    words: {
      en: 'eastbound | westbound',
      zh: '东行 | 西行',
      ja: '東行き | 西行き'
    }
  },
  {
    words: {
      en: 'northbound | southbound',
      zh: '北行 | 南行',
      ja: '北行き | 南行き'
    }
  },
  {
    words: {
      en: 'inbound tourists, inbound tourism, inbound visitors, inbound travel | outbound tourists, outbound tourism, outbound visitors, outbound travel',
      zh: '入境游, 入境旅游, 入境游客 | 出境游, 出境旅游, 出境游客',
      ja: '訪日, インバウンド | 出国, アウトバウンド'
    }
  },
  {
    words: {
      en: 'sunrise | sunset',
      zh: '日出 | 日落',
      ja: '日の出 | 日の入り, 日没'
    }
  },
  {
    words: {
      en: 'married | unmarried, divorced',
      zh: '已婚 | 未婚, 单身, 离异, 离婚',
      ja: '既婚 | 未婚, 独身, 離婚'
    }
  },
  {
    words: {
      en: 'ally, allies, allied | enemy, enemies',
      zh: '盟友, 盟国 | 敌人, 敌国',
      ja: '同盟国, 味方 | 敵国, 敵'
    }
  },
  {
    words: {
      en: 'donor, donors | recipient, recipients',
      zh: '捐赠者, 捐助方, 捐助国, 捐献者 | 受赠者, 受援国, 受助者, 受捐者',
      ja: '寄付者, 援助国, 提供者, ドナー | 受贈者, 被援助国, 受給者, 受領者'
    }
  },
  {
    words: {
      en: 'short-sleeved, short sleeves | long-sleeved, long sleeves',
      zh: '短袖 | 长袖',
      ja: '半袖 | 長袖'
    }
  },
  {
    words: {
      en: 'photocopy, photocopies, copy, copies, copied, copying | the original of, original copy, original document, original documents, originals of',
      zh: '复印件, 副本 | 原件, 正本',
      ja: '写し, コピー | 原本, 原紙'
    }
  },
  {
    words: {
      en: 'paid leave, paid holiday, paid holidays, paid vacation | unpaid leave, unpaid holiday, unpaid vacation',
      zh: '带薪 | 无薪, 停薪',
      ja: '有給 | 無給'
    }
  },
  {
    words: {
      en: 'before meals, before eating, before a meal | after meals, after eating, after a meal',
      zh: '饭前, 餐前, 食前 | 饭后, 餐后, 食后',
      ja: '食前 | 食後'
    }
  },
  {
    words: {
      en: 'mild, milder, mildly | severe, more severe, severely',
      zh: '轻微, 较轻, 轻度 | 严重, 较重, 重度',
      ja: '軽度, 軽症, 軽い | 重度, 重症, 重い'
    }
  },
  {
    words: {
      en: 'ahead of its rival, ahead of its rivals, leads by, leading by, seconds ahead of, minutes ahead of, points ahead of | seconds behind, minutes behind, points behind, trail by, trails by, trailing by, trailed by, behind by',
      zh: '领先 | 落后',
      ja: 'リード | 追う展開, リードされ'
    }
  },
  {
    words: {
      en: 'optimistic, optimism | pessimistic, pessimism',
      zh: '乐观 | 悲观',
      ja: '楽観 | 悲観'
    }
  },
  {
    words: {
      en: 'voluntary, voluntarily | compulsory, obligatory, forced',
      zh: '自愿 | 强制',
      ja: '任意, 自発 | 義務, 強制'
    }
  },
  {
    words: {
      en: 'first class, first-class | second class, second-class, economy class',
      zh: '一等, 头等 | 二等, 经济舱',
      ja: '一等, ファーストクラス | 二等, エコノミークラス'
    }
  },
  {
    words: {
      en: 'adult, adults | child, children',
      zh: '成人 | 儿童',
      ja: '大人, 成人 | 子供, 子ども, こども, 小児'
    }
  }
]
