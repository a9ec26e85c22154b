/**
 * Words of Chinese and Japanese that say how things are related and no thing: closed classes of any grammar (particles, prepositions,
 * conjunctions, pronouns, auxiliaries, directions), with Han characters in their Simplified form. None stands in the place of a name.
 */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  zh: wordsOf(
    '的 地 得 了 着 过 吗 呢 吧 啊 也 都 就 才 又 再 还 只 很 更 最 太 极 较 不 没 没有 未 无 非 和 与 及 以及 或 或者 而 而且 并 并且 但 但是 ' +
      '如 如果 若 则 即 因 因为 所以 因此 虽 虽然 以 以便 为 为了 由 由于 被 把 将 让 使 给 对 对于 关于 向 往 从 自 在 于 到 至 当 按 ' +
      '按照 根据 通过 经过 其 其他 它 它们 他 他们 她 我 我们 你 你们 您 自己 这 那 此 该 本 某 每 各 任何 这里 那里 这个 那个 什么 怎么 如何 ' +
      '哪 哪个 谁 何 是 有 会 能 能够 可 可以 可能 可能会 应 应该 要 需 需要 请 做 作 成 成为 进 入 出 上 下 里 里面 内 外 中 前 后 间 之 ' +
      '一 一个 一些 个 些 种 位 次 等 等等 时 时候 开始 更多 几乎 十分 已 已经 正在 起 来 去'
  ),
  ja: wordsOf(
    '事 物 时 为 方 所 中 前 后 上 下 内 外 间 际 际に 以下 以上 以外 场合 等 他 其他 各 每 全 全て 何 谁 此 其 私 我 彼 彼女 自分 ' +
      '和 并 及 又 或 但 从 然 故 通 关 对 基 使 用 行 出 来 见 言 思 可 能 可能 可能性 必要 有 无 多 少 大 小 再 最 更 非 同 别 特 际して'
  )
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
