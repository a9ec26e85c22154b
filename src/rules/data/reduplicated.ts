/**
 * Words of two characters that are rightly said twice: verbs of a short try (研究研究), words of degree and of feeling, and nouns that mean
 * each of them (個人個人, 場面場面); the name of Bilibili (哔哩哔哩). Sources: 吕叔湘, 现代汉语八百词 (重叠); 現代日本語文法 (畳語).
 */
export const REDUPLICATED: Readonly<Record<'zh' | 'ja', readonly string[]>> = {
  zh: '研究 讨论 商量 考虑 休息 学习 打扫 打听 了解 认识 观察 练习 介绍 收拾 整理 锻炼 体验 感受 放松 尝试 参考 调整 检查 分析 比较 活动 热闹 高兴 轻松 凉快 暖和 舒服 开心 走动 交流 沟通 琢磨 试探 准备 照顾 帮助 教育 意思 回忆 回味 欣赏 参观 琢磨 反省 检讨 批评 宣传 评论 议论 照应 联系 雪白 笔直 冰凉 通红 漆黑 碧绿 滚烫 飞快 非常 特别 真的 永远 很多 太多 好多 许多 不停 谢谢 哈哈 嘻嘻 呵呵 加油 万岁 欢迎 对不 是不 能不 会不 有没 要不 可不 好不 愿不 应不 哔哩'.split(
    ' '
  ),
  ja: '個人 個別 各国 各自 時代 場面 場所 地域 要所 随所 瞬間 一瞬 部分 段階 節目 年代 世代 季節 局面 作品 土地 時期 都度 項目 言葉 日々 万歳 今日 明日 毎日'.split(
    ' '
  )
}

/** Characters that stand before any noun in Japanese, and are no slip before one that begins with them: 新新宿, 各各国. */
export const PREFIXES = '新旧大小高各全前本当同副総超再最非反対女男元現両諸毎某翌今来去古老生'

/** Characters of measure and number that are said twice: 一つ一つ, 一步一步, 半分半分. */
export const EACH = /^[一二三四五六七八九十百千万半每毎少多大小点]/u
