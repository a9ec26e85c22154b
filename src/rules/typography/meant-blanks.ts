import type {Block, BlockKind} from '../../model/index.ts'

const NUMERALS = '〇零一二三四五六七八九十百千两兩\\d'

/** What a thing is, and how much of it, a blank between: 塩 ひとつまみ. */
const ENTRY = /^[^\s。！？]{1,20} [^\s。！？]{1,20}$/u

export function isEntry(segments: Block['segments']): boolean {
  return segments.length === 1 && ENTRY.test(segments[0]!.text)
}

/** Where the lists begin most of whose items, and three at least, are such entries. */
export function listsOfEntries(blocks: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<number, {entries: number; all: number}>()
  for (const {kind, containers, segments} of blocks) {
    const list = containers.findLast(container => container.kind === 'list')
    if (!list || kind !== 'paragraph') continue
    const count = counts.get(list.range.start) ?? {entries: 0, all: 0}
    counts.set(list.range.start, {entries: count.entries + Number(isEntry(segments)), all: count.all + 1})
  }
  return new Set([...counts].flatMap(([at, {entries, all}]) => (entries > 2 && entries * 2 > all ? [at] : [])))
}

/** When something is, in front of what it is: 10時30分 開会式, 午後6時～ 花火, 1805年 最小二乗法, 周六 闭幕式. */
const WHEN = new RegExp(
  `^(?:[（(]?(?:午前|午後|上午|下午|早上|晚上|凌晨|中午)? ?(?:公元|西暦|前)?[${NUMERALS}元]+(?:[年月日时時点分]|[:：][${NUMERALS}]{2})(?:[（(]\\p{Script=Han}{1,3}[）)])?[）)]? ?[～〜~—–、，,-]?){1,6}半?(?:から|まで|起|頃|ごろ)?$`,
  'u'
)

/** Where the lists begin in which two items or more have a time or a date and a blank in front. */
export function programmes(blocks: readonly Block[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const {containers, segments} of blocks) {
    const list = containers.findLast(container => container.kind === 'list')
    const [when, ...rest] = segments[0]?.text.split(' ') ?? []
    if (list && rest.length > 0 && isWhen(when!)) counts.set(list.range.start, (counts.get(list.range.start) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([at, count]) => (count > 1 ? [at] : [])))
}

export function isWhen(before: string): boolean {
  return /\p{L}$/u.test(before) && WHEN.test(before)
}

/** The number of a chapter or an article in front of its title: 第一条 目的, 附件二 格式, 附則 施行期日. */
const LABEL = new RegExp(
  `(?<!\\p{L})(?:第 ?[${NUMERALS}]+ ?[章节節条條款项項目部编編篇卷巻课課讲講回話话期步単单][${NUMERALS}の之]*|附[录錄録件則则表图図][${NUMERALS}]*|別[表紙記][${NUMERALS}]*)$`,
  'u'
)

/** A given name and how its bearer is addressed. */
const NAMED = /^\p{Script=Han}{1,3}(?:さん|氏|様|先生|女史|女士|君)/u

/** A given name in kana before what its bearer is addressed with, which may close a link first: はなの ひかり氏. */
const NAMED_IN_KANA = /^[ぁ-んァ-ヺー]{2,6}[\uE000-\uF8FF]?(?:さん|氏|様|先生|女史|くん|ちゃん)/u

/** What a blank parts from a title: always a label, in a heading a numeral too. */
export function isLabel(before: string, kind: BlockKind): boolean {
  return LABEL.test(before) || (kind === 'heading' && new RegExp(`^[${NUMERALS}]+$`, 'u').test(before))
}

/** A blank keeps the parts of a credit, the line of a news agency and a way through menus apart: （记者 孙倩）, 文/王明 图/李强, 本报讯 市长昨天…. */
export function isApart(before: string, after: string): boolean {
  return (
    /^.{0,20}[讯訊电電]$/u.test(before) ||
    (/[（(][^（）()ぁ-ん]{1,8}$/.test(before) && /^(?![的了和与或在是为被把将])[^（）()]{1,8}[）)]/.test(after)) ||
    /^\p{L}{1,4}[：:／/]/u.test(after) ||
    NAMED_IN_KANA.test(after) ||
    (/(?<!\p{Script=Han})\p{Script=Han}{1,3}$/u.test(before) && NAMED.test(after)) ||
    BEGINS_PATH.test(after) ||
    ENDS_PATH.test(before)
  )
}

/** On which days, and when: 平日 午前9時～午後5時, 工作日 上午9时至下午5时. */
const ENDS_DAYS =
  /(?:平日|祝日|休日|毎日|[月火水木金土日]曜日?|工作日|节假日|每[天日]|(?:周|星期)[一二三四五六日天])[）)]?$/u
const BEGINS_TIME = new RegExp(`^(?:午前|午後|上午|下午) ?[${NUMERALS}]`, 'u')

/** What was done with a law, and when: 最終改正 令和7年3月25日. */
const ENDS_DEED = /(?:改正|制定|施行|公布|告示|締結)$/u
const BEGINS_ERA = new RegExp(`^(?:令和|平成|昭和|大正|明治) ?[${NUMERALS}元]`, 'u')

/** A blank keeps apart what stands side by side without a word that joins it: days and hours, a deed and its date. */
export function isSideBySide(before: string, after: string): boolean {
  return (ENDS_DAYS.test(before) && BEGINS_TIME.test(after)) || (ENDS_DEED.test(before) && BEGINS_ERA.test(after))
}

/** A way through menus has blanks around its arrows, and one before it and behind it: 菜单 文件 → 打开 即可. */
const BEGINS_PATH = /^[^\s。、，！？]{1,20} ?[→▸＞>] ?[^\s。、，！？]/u
const ENDS_PATH = /[→▸＞>] ?[^\s。、，！？→▸＞>]{1,20}$/u
