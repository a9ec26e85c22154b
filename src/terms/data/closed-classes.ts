/**
 * Words of English that belong to no term, in lower case: the closed classes, and what is as common as they are. Source: the closed classes of any
 * grammar of English.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What determines a noun: the noun follows, with other words before it or not. */
export const DETERMINERS = set(
  'a an the this these those my your his her its our their any each every some another several various both all many few'
)

/** What may stand before a noun without a determiner: prepositions, but for “to”, which verbs follow too. */
export const PREPOSITIONS = set(
  'about above across after against along among around at before behind below beneath beside between beyond despite during for from in inside ' +
    'into near of off on onto outside over per through throughout toward towards under until upon via with within without'
)

/** What may follow a noun: a determiner would follow a verb. */
export const BEHIND_NOUNS = set(
  'about above across after against along among around as at before behind below beneath beside between beyond by despite during for from in inside ' +
    'into near of off on onto outside over per through throughout to toward towards under until upon via with within without ' +
    'and or but nor if then than so when where while because which who that ' +
    'is are was were be can could may might must shall should will would has have had does do did cannot'
)

/** Words that no term begins or ends with. */
export const NO_TERM = set(
  'a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over per to up via with without ' +
    'is are was were be been being am do does did done doing has have had having can could may might must shall should will would cannot ' +
    'i you he she it we they me him her us them my your his its our their who whom whose which what when where why how yourself itself themselves ' +
    'not no yes all any both each every few more most other others another some such only own same too very just also about after again before below ' +
    'between during above across against along among around behind beneath beside beyond despite inside near outside through throughout toward towards ' +
    'under until upon within since while because although though unless whether either neither however therefore instead else once longer no instead ' +
    'here there now new first second third last next previous one two three four five many much several various use used using uses make makes made making ' +
    'see get gets let like need needs needed want don’t it’s following example examples instance addition order case cases general particular fact ' +
    'way ways thing things lot kind sort number part parts time times day days today well even still already always never often sometimes usually ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
)

/** Words that no name of Chinese or Japanese begins or ends with, though a dictionary has them by themselves. */
export const NO_EDGE = set(
  '的 了 在 是 和 与 及 或 之 也 都 就 又 还 并 而 但 则 且 以 为 从 对 由 到 向 往 于 把 被 让 使 给 用 跟 同 比 将 会 能 可 要 请 应 需 须 想 有 无 没 不 未 已 正 再 更 最 很 太 ' +
    '这 那 该 此 其 某 每 各 何 哪 个 些 一个 一些 这个 那个 这些 那些 其他 其中 所有 任何 我 你 您 他 她 它 我们 你们 他们 它们 自己 你的 ' +
    '上 下 中 里 内 外 前 后 等 以上 以下 之前 之后 其它 如果 例如 可以 需要 必须 应该 能够 通过 使用 因为 所以 因此 然后 但是 并且 或者 以及 关于 对于 由于 为了 根据 ' +
    '当 即 若 如 如何 什么 怎样 怎么 为何 已经 正在 以及 只 仅 只有 进行 包括 包含 提供 成为 作为 ' +
    '後 時 間 内 外 上 下 中 前 次 各 同 当 毎 本 他 我 等 的 性 化 以上 以下 以外 場合 必要 可能 使用 利用 例 何 誰 全 全て 一 一つ 々 ー'
)

/** Words that no name has inside. */
export const NO_NAME = set('的 了 是 在 你 您 我 它 我们 你们 它们 你的 我的')
