import type {Opposition} from './opposition.ts'

/**
 * Antonyms of the rules of schools, houses and offices and of results: for whom, on which days, for which time, which house, which degree. Source: usage
 * of such texts in the three languages; the laws on degrees (学位規則, 学位法) and on the two houses.
 */
export const RULES_OPPOSITIONS: readonly Opposition[] = [
  {
    isAttested: true,
    isNamed: true,
    words: {
      en: 'per person, per head, per capita, each person | per household, each household, every household, a household, per family, each family, per group, each group, per team',
      zh: '每人, 每名, 每位, 人均 | 每户, 每家, 每个家庭, 每组, 每团, 每队 | 每家公司, 每家企业, 每家店, 每家医院, 每家银行, 每家媒体',
      ja: '1人, １人, 一人, 1名, １名 | 1世帯, １世帯, 一世帯, 1家族, 1団体, １団体, 1組, １組, 1グループ | 一人一人, 1人1人, 一人暮らし, 1組1人'
    }
  },
  {
    isAttested: true,
    isNamed: true,
    words: {
      en: 'on weekdays, weekdays, on working days, monday to friday, monday through friday | every day, daily, seven days a week',
      zh: '工作日, 平日, 周一至周五, 周一到周五 | 每天, 每日, 天天',
      ja: '平日, 月～金, 月曜日から金曜日, 月曜から金曜 | 毎日, 連日'
    }
  },
  {
    isAttested: true,
    words: {
      en: 'for the first time, the first time | again, once again, once more, the second time | again and again, time and again',
      zh: '首次, 首度, 第一次, 初次 | 再次, 再度, 又一次, 第二次',
      ja: '初めて, 初の | 再び, 再度, 2度目, 二度目, 2回目'
    }
  },
  {
    isAttested: true,
    isNamed: true,
    words: {
      en: 'after opening, of opening, once opened | before opening, unopened',
      zh: '开封后, 开封之后, 拆封后 | 开封前, 未开封, 拆封前',
      ja: '開封後, 開栓後 | 開封前, 未開封, 開栓前'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'upstairs | downstairs',
      zh: '上楼, 楼上 | 下楼, 楼下',
      ja: '上の階, 階上, 上階 | 下の階, 階下, 下階'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'upper house, house of councillors, house of councilors, house of lords | lower house, house of representatives, house of commons',
      zh: '上院, 上议院, 参议院, 参院 | 下院, 下议院, 众议院, 众院',
      ja: '上院, 参議院, 参院 | 下院, 衆議院, 衆院'
    }
  },
  {
    isNamed: true,
    words: {
      en: "bachelor's, bachelor’s, bachelor of, bachelor degree | master's, master’s, master of, master degree",
      zh: '学士, 本科 | 硕士',
      ja: '学士, 学部卒 | 修士'
    }
  },
  {
    isNamed: true,
    words: {
      en: "master's, master’s, master of, master degree | doctorate, doctorates, doctoral, phd, ph.d",
      zh: '硕士 | 博士',
      ja: '修士 | 博士'
    }
  },
  {
    isNamed: true,
    words: {
      en: "bachelor's, bachelor’s, bachelor of, bachelor degree | doctorate, doctorates, doctoral, phd, ph.d",
      zh: '学士, 本科 | 博士',
      ja: '学士, 学部卒 | 博士'
    }
  },
  {
    words: {
      en: 'more than last year, more than the year before, more than the previous year, # more than last year, # more than the year before | less than last year, fewer than last year, # fewer than last year, # fewer than the year before, less than the year before, fewer than the year before, less than the previous year, fewer than the previous year',
      zh: '增加, 增长, 多出, 增多, 去年多, 上年多, 前年多, 上届多 | 减少, 下降, 降低, 减至, 去年少, 上年少, 前年少, 上届少',
      ja: '年より#円多, 年より#人多, 年より#件多, 年より#ポイント多, 年より多, 年より#か国増, 年より#人増, 年より#件増, 年より#社増, 年より増 | 年より#円少, 年より#人少, 年より#件少, 年より#ポイント少, 年より少, 年より#か国減, 年より#人減, 年より#件減, 年より#社減, 年より減'
    }
  }
]
