import {CIVIC_OPPOSITIONS} from './civic-opposites.ts'
import {FREQUENCIES} from './frequencies.ts'
import {NEWS_OPPOSITIONS} from './news-opposites.ts'
import type {Opposition} from './opposition.ts'
import {ORDER_OPPOSITIONS} from './order-opposites.ts'
import {PARTS_OF_TIME} from './parts-of-time.ts'
import {ROUGH_SPANS} from './rough-spans.ts'
import {RULES_OPPOSITIONS} from './rules-opposites.ts'
import {TECHNICAL_OPPOSITIONS} from './technical-opposites.ts'

/**
 * Antonyms as dictionaries of synonyms and antonyms pair them, those that technical and news texts use in one sense. Left out are
 * words with other common senses, which real translations exchange freely: high, new, more, next, win, row and 列, and what
 * sentences turn round: before and after, start and end.
 */
export const OPPOSITIONS: readonly Opposition[] = [
  {
    words: {
      en: '# more than at, # more than in, # more than a year, up by, up from, % more, % higher, percent more, percent higher, per cent more, per cent higher, increase, increases, increased, increasing, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, escalate, escalates, escalated, escalating | # fewer than at, # fewer than in, # less than in, down by, down from, % less, % fewer, % lower, percent less, percent fewer, percent lower, per cent less, per cent fewer, per cent lower, decrease, decreases, decreased, decreasing, reduce, reduces, reduced, reducing, reduction, drop, drops, dropped, fall, falls, fell, fallen, falling, fewer, decline, declines, declined, declining, lowers, lowered, lowering, shrink, shrinks, shrank, shrinking',
      zh: '增加, 增长, 增大, 增多, 增至, 提高, 上升, 上涨, 升至, 升到, 升幅, 涨幅, 上调 | 减少, 减小, 减低, 减至, 降低, 降至, 降到, 降幅, 缩小, 下降, 下跌, 跌至, 跌幅, 下调 |  | 升值, 贬值, 涨价, 降价',
      ja: '増加, 増大, 増や, 増え, 増す, 増し, 上昇, 高め, ％増, %増, ポイント増, 引き上げ | 減少, 減ら, 減り, 減る, 減っ, 低下, 縮小, 低減, 削減, ％減, %減, ポイント減, 下落, 下降, 引き下げ |  | 円高, 円安, 値上, 値下'
    }
  },
  {
    words: {
      en: 'raise, raises, raised, raising, hike, hikes, increase, increases, increased, increasing, rise, rises | cut, cuts, cutting, lowers, lowered, lowering, reduce, reduces, reduced, reducing',
      zh: '上调, 调高, 加息 | 下调, 调低, 降息',
      ja: '引き上げ, 引上げ, 利上げ, 値上げ | 引き下げ, 引下げ, 利下げ, 値下げ'
    }
  },
  {
    words: {
      en: 'discount, discounts, discounted | surcharge, surcharges, surcharged',
      zh: '优惠, 折扣, 打折, 减价, 降价 | 附加费, 加收, 加价, 涨价',
      ja: '割引, 割り引, 値引, 値下げ | 割増, 割り増, 値上げ, 追加料金'
    }
  },
  {
    words: {
      en: 'maximum, maximal, largest, biggest, greatest, highest | minimum, minimal, smallest, lowest',
      zh: '最大, 最多, 最高 | 最小, 最少, 最低 | 最大程度, 最大限度, 最大化, 最小化',
      ja: '最大, 最多, 最高, 過去最高, 最大値, 最高値, 高水準 | 最小, 最少, 最低, 過去最低, 最小値, 最低値, 低水準 | 最大限, 最低限, 最小限, 最大化, 最小化'
    }
  },
  {
    isOfFigures: true,
    words: {
      en: 'at least, exceed, exceeds, exceeding, exceeded, lower limit, over the age of, above the age of, above, or more, or over, over, or higher, or later, or newer, or above, or greater, and over, more than, greater than, no less than, no fewer than, no earlier than, not earlier than, no sooner than | at most, nearly, almost, upper limit, not exceed, not exceeding, never exceed, nor exceed, shall not exceed, must not exceed, may not exceed, cannot exceed, can not exceed, should not exceed, does not exceed, do not exceed, did not exceed, will not exceed, under the age of, below the age of, below, or less, or under, under, or fewer, or lower, or earlier, or below, and under, less than, fewer than, up to, no more than, no later than | see above, see below, the above, as above, the one above, above all, above sea, described above, described below, listed below, listed above, shown below, shown above, given below, mentioned above, example below, example above, table below, table above, code below, code above, section above, section below, steps above, steps below, image above, image below, step above, step below, file above, figure above, figure below, more than in, more than at, more than on, more than the, more than last, less than in, less than at, less than on, less than the, less than last, fewer than in, fewer than at, fewer than on, fewer than the, fewer than last, under way, under construction, under control, under review, under the, under a, under an, under article, under section, under rule, under no, over the, over a, over to, over by, over an, all over, took over, take over, is over, was over, over again, over there, over here',
      zh: '以上, 至少, 最少, 逾, 余, 下限, 已满, 年满, 不少于, 不低于, 不得少于, 不得低于, 不能少于, 不能低于, 超过, 高于, 大于, 多于, 高出 | 以下, 跌破, 至多, 最多, 不超过, 不多于, 不高于, 不得超过, 不得多于, 不得高于, 不能超过, 少于, 低于, 小于, 以内, 上限, 未满, 不足, 不到, 将近, 接近, 近 | 其余, 剩余, 多余, 业余, 余额, 余下, 余数, 最近, 附近, 靠近, 邻近, 临近, 近年, 近日, 近期, 近几, 近来, 就近, 远近, 亲近, 贴近, 近代, 近况, 不到位, 达不到, 找不到, 看不到, 得不到, 做不到, 感觉不到, 收不到, 想不到, 用不到',
      ja: '以上, 少なくとも, 最低, 最小, 超え, 超の, 超過, 余り, あまり, 上回, より大き, より多, 下限 | 以下, 近く, 近い, に迫, 上限, 下回, 割り込, 満たな, 足らず, 多くとも, 最大, 最高, 未満, 以内, より小さ, より少な, 超えない, 超えません, 超えず, 超えなかった, 超えてはな | 最大値, 最高値, 最低値, 最小値, 最小限, 最大限, 過去最高, 過去最低'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'left, leftmost, left-hand, on the left, to the left, at the left | right, rightmost, right-hand, on the right, to the right, at the right | is left, are left, be left, was left, were left, has left, have left, had left, left for, left by, left out, left over, left behind, left as, left empty, left blank, left unchanged, left in, left to, all right, right-click, right click, right away, right now, right after, right before, right here, right place, the right to',
      zh: '左 | 右 | 左右, 右键, 右击, 左倾, 右倾',
      ja: '左 | 右 | 左右, 右クリック, 左クリック, 右往左往'
    }
  },
  {
    isOneWay: true,
    words: {
      en: 'first, firstly, initial, initially | last, the last, final, finally, lastly, latest, end, ends, ended, ending, eventually, ultimately, recent, until | first name, first names, last name',
      zh: '第一, 首个, 首次, 首先, 最初, 最先, 初次 | 最后, 最末, 末尾, 最终',
      ja: '最初, 第一, 初めて, 初の, 先頭 | 最後, 末尾, 最終'
    }
  },
  {
    isOneWay: true,
    words: {
      en: 'many, numerous, a number of, any number of, most cases, more and more, lots of, a lot of, much of, most of, plenty of, a large number of, a great number of | few, fewer, a few, some, several, little, a little, slightly, small, a bit, less, minor, certain, a couple of, not many, not much, rarely, seldom, hardly',
      zh: '许多, 很多, 大量, 众多 | 少数, 少量, 少许, 寥寥 | 不少, 至少, 多少, 少数民族, 极少数',
      ja: '多く, 多数, 大量, 数多, たくさん, 大半, ほとんど | 少し, 少数, わずか, 僅か, 少々, 若干 | 少なくとも, 多少, 少なからず, もう少し, 多くとも'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'the first | the last',
      zh: '第一, 首个, 首次 | 最后, 最末',
      ja: '最初, 先頭 | 最後, 末尾 | 先頭だっ, 先頭でし, 先頭に立, 先頭を走, 先頭集団'
    }
  },
  {
    words: {
      en: 'upper, topmost | lower, bottom | lower case, lowercase, lower-case, upper case, uppercase, upper-case',
      zh: '上方, 顶部, 顶端, 上部 | 下方, 底部, 底端, 下部',
      ja: '上部, 上方, 上端, 上側 | 下部, 下方, 下端, 下側'
    }
  },
  {
    words: {
      en: 'horizontal, horizontally | vertical, vertically',
      zh: '水平, 横向 | 垂直, 纵向, 竖直',
      ja: '水平, 横方向 | 垂直, 縦方向, 縦'
    }
  },
  {
    words: {
      en: 'inside, internal, internally, inner | outside, external, externally, outer | outside the scope, outside of the scope',
      zh: '内部, 里面, 内侧 | 外部, 外面, 外侧 |  | 之外, 以外',
      ja: '内部, 内側, 国内, の中で | 外部, 外側, 範囲外, 国外, の外で, の外に |  | 以外, 外'
    }
  },
  {
    words: {
      en: 'indoor, indoors | outdoor, outdoors',
      zh: '室内 | 室外, 户外',
      ja: '屋内, 室内 | 屋外, 室外'
    }
  },
  {
    words: {
      en: 'foreground | background',
      zh: '前景, 前台 | 背景, 后台',
      ja: '前景, フォアグラウンド, 描画色 | 背景, バックグラウンド'
    }
  },
  {
    words: {
      en: 'enable, enables, enabled, enabling, re-enable, re-enabled | disable, disables, disabled, disabling',
      zh: '启用 | 禁用, 停用',
      ja: '有効, 有効化 | 無効, 無効化'
    }
  },
  {
    words: {
      en: 'activate, activates, activated, activating, reactivate | deactivate, deactivates, deactivated, deactivating, deactivation',
      zh: '激活 | 停用, 取消激活',
      ja: '有効化, アクティブ化 | 無効化, 非アクティブ化'
    }
  },
  {
    words: {
      en: 'maximize, maximizes, maximizing, maximise, maximises, maximising | minimize, minimizes, minimizing, minimise, minimises, minimising',
      zh: '最大化 | 最小化',
      ja: '最大化 | 最小化'
    }
  },
  {
    words: {
      en: 'allow, allows, allowed, allowing, permit, permits, permitted, lets you, let you, letting you, lets users, let users | deny, denies, denied, denying, forbid, forbids, forbidden, prohibit, prohibits, prohibited, refuse, refuses, refused, refusing, reject, rejects, rejected, rejecting',
      zh: '允许, 准许 | 拒绝, 禁止, 不许, 不准',
      ja: '許可 | 拒否, 禁止, 不許可'
    }
  },
  {
    words: {
      en: 'accept, accepts, accepted, accepting, acceptance | reject, rejects, rejected, rejecting, rejection, refuse, refuses, refused',
      zh: '接受, 受理, 采纳 | 拒绝, 驳回',
      ja: '受け入れ, 承認, 受諾, 受理 | 拒否, 拒絶, 却下, 棄却, 退けた, 退けられ'
    }
  },
  {
    words: {
      en: 'add, adds, added, adding, insert, inserts, inserted, inserting | remove, removes, removed, removing, removal, delete, deletes, deleted, deleting, deletion',
      zh: '添加, 插入, 新增 | 删除, 移除, 去除, 除去, 清除, 去掉',
      ja: '追加, 挿入 | 削除, 除去, 取り除, 消去 | 追加の'
    }
  },
  {
    words: {
      en: 'create, creates, created, creating | delete, deletes, deleted, deleting, deletion',
      zh: '创建, 新建 | 删除',
      ja: '作成 | 削除'
    }
  },
  {
    words: {
      en: 'install, installs, installed, installing, installation | uninstall, uninstalls, uninstalled, uninstalling, uninstallation, deinstall, deinstalled',
      zh: '安装 | 卸载',
      ja: 'インストール | アンインストール'
    }
  },
  {
    words: {
      en: 'open, opens, opened, opening, reopen, reopens, reopened, reopening | close, closes, closed, closing | open source, open-source, close to',
      zh: '打开, 开馆, 重新开放, 再度开放 | 关闭, 关上, 合上, 合盖, 闭合, 闭馆',
      ja: '開く, 開き, 開い, 開け, 開か, 開館, オープン | 閉じ, 閉め, 閉ま, 閉館'
    }
  },
  {
    words: {
      en: 'show, shows, shown, showing, display, displays, displayed | hide, hides, hidden, hiding',
      zh: '显示 | 隐藏',
      ja: '表示 | 非表示, 隠し, 隠す, 隠れ'
    }
  },
  {
    words: {
      en: 'expand, expands, expanded, expanding, enlarge, enlarges, enlarged | collapse, collapses, collapsed, collapsing, shrink, shrinks',
      zh: '展开, 放大, 扩大 | 折叠, 收起, 缩小',
      ja: '展開, 拡大, 大きく | 折りたた, 縮小'
    }
  },
  {
    words: {
      en: 'input, inputs | output, outputs',
      zh: '输入 | 输出',
      ja: '入力 | 出力'
    }
  },
  {
    words: {
      en: 'import, imports, imported, importing | export, exports, exported, exporting',
      zh: '导入, 进口 | 导出, 出口',
      ja: 'インポート, 輸入 | エクスポート, 輸出'
    }
  },
  {
    words: {
      en: 'upload, uploads, uploaded, uploading | download, downloads, downloaded, downloading',
      zh: '上传 | 下载',
      ja: 'アップロード | ダウンロード'
    }
  },
  {
    words: {
      en: 'send, sends, sending, sent | receive, receives, received, receiving | is sent, are sent, was sent, were sent, be sent, been sent, being sent',
      zh: '发送, 送出 | 接收, 收到',
      ja: '送信 | 受信 | 送受信'
    }
  },
  {
    words: {
      en: 'connect, connects, connected, connecting, connection | disconnect, disconnects, disconnected, disconnecting, disconnection, lose connection, loses connection, lost connection, lose the connection, loses the connection, lost the connection, lose their connection, loses its connection, lost its connection, lost their connection, connection is lost, connection was lost',
      zh: '连接 | 断开, 断连, 断开连接',
      ja: '接続 | 切断, 接続が失われ, 接続を失, 接続が切れ, 接続が途切れ, 接続が断た'
    }
  },
  {
    words: {
      en: 'lock, locks, locked, locking | unlock, unlocks, unlocked, unlocking',
      zh: '锁定, 上锁 | 解锁, 解除锁定',
      ja: 'ロックする, ロックし, ロックされ | アンロック, ロック解除, ロックを解除, ロックの解除 | ブロックする, ブロックし, ブロックされ'
    }
  },
  {
    words: {
      en: 'encrypt, encrypts, encrypted, encrypting, encryption | decrypt, decrypts, decrypted, decrypting, decryption',
      zh: '加密 | 解密',
      ja: '暗号化 | 復号, 暗号化を解'
    }
  },
  {
    words: {
      en: 'compress, compresses, compressed, compressing, compression | decompress, decompresses, decompressed, uncompress, uncompressed, extract, extracts, extracted, unpack, unpacked',
      zh: '压缩 | 解压, 解压缩, 未压缩',
      ja: '圧縮 | 解凍, 伸張, 展開, 圧縮を解, 非圧縮, 無圧縮'
    }
  },
  {
    words: {
      en: 'success, successful, successfully, succeed, succeeds, succeeded | failure, failures, fail, fails, failed, failing',
      zh: '成功 | 失败',
      ja: '成功 | 失敗'
    }
  },
  {
    words: {
      en: 'arrive, arrives, arrived, arriving, arrival | depart, departs, departed, departing, departure',
      zh: '到达, 抵达 | 出发, 启程, 离开',
      ja: '到着 | 出発'
    }
  },
  {
    words: {
      en: 'entrance, entry | exit, exits',
      zh: '入口, 入场 | 出口, 出场, 离场',
      ja: '入口, 入り口, 入場 | 出口, 退場'
    }
  },
  {
    words: {
      en: 'client, clients | server, servers',
      zh: '客户端 | 服务器, 服务端',
      ja: 'クライアント | サーバ'
    }
  },
  {
    words: {
      en: 'local, locally | remote, remotely',
      zh: '本地 | 远程',
      ja: 'ローカル | リモート'
    }
  },
  {
    words: {
      en: 'global, globally | local, locally',
      zh: '全局 | 局部',
      ja: 'グローバル | ローカル'
    }
  },
  {
    words: {
      en: 'full-time, full time | part-time, part time',
      zh: '全职, 专职 | 兼职',
      ja: 'フルタイム, 常勤 | パートタイム, 非常勤'
    }
  },
  {
    words: {
      en: 'majority, most users, most people, most of | minority',
      zh: '大多数, 大部分, 过半数 | 少数, 小部分 | 极少数民族, 少数民族',
      ja: '大部分, 大多数, 過半数 | 少数, ごく一部 | 少数民族'
    }
  },
  {
    words: {
      en: 'static, statically | dynamic, dynamically',
      zh: '静态 | 动态',
      ja: '静的 | 動的'
    }
  },
  {
    words: {
      en: 'synchronous, synchronously | asynchronous, asynchronously',
      zh: '同步 | 异步',
      ja: '同期 | 非同期'
    }
  },
  {
    words: {
      en: 'manual, manually | automatic, automatically, automated | the manual, a manual',
      zh: '手动, 手工 | 自动',
      ja: '手動, 手作業 | 自動'
    }
  },
  {
    words: {
      en: 'temporary, temporarily | permanent, permanently',
      zh: '临时, 暂时 | 永久',
      ja: '一時的, 臨時 | 永続的, 恒久, 永久'
    }
  },
  {
    words: {
      en: 'lossy | lossless',
      zh: '有损 | 无损',
      ja: '非可逆, 不可逆 | 可逆, ロスレス'
    }
  },
  {
    words: {
      en: 'ascending | descending',
      zh: '升序 | 降序',
      ja: '昇順 | 降順'
    }
  },
  {
    words: {
      en: 'public key, public keys | private key, private keys, secret key, secret keys',
      zh: '公钥 | 私钥',
      ja: '公開鍵 | 秘密鍵'
    }
  },
  {
    words: {
      en: 'advantage, advantages | disadvantage, disadvantages, drawback, drawbacks',
      zh: '优点, 优势, 好处 | 缺点, 劣势, 坏处',
      ja: '利点, 長所 | 欠点, 短所'
    }
  },
  {
    words: {
      en: 'profit, profits, surplus | loss, losses, deficit, deficits',
      zh: '盈利, 盈余, 利润, 顺差 | 亏损, 赤字, 逆差',
      ja: '黒字, 利益 | 赤字, 損失'
    }
  },
  {
    // What can be bought is on sale.
    unless:
      /\b(?:can|could|may) (?:also |only |still )?(?:be )?(?:buy|bought|purchased?|sold)\b|\b(?:on|for) sale\b|\b(?:is|are) sold\b|(?:另行|另外|单独)(?:购买|出售)|別売/i,
    words: {
      en: 'buy, buys, bought, buying, purchase, purchases, purchased | sell, sells, sold, selling, sale, sales',
      zh: '购买, 买入, 收购 | 出售, 卖出, 销售',
      ja: '購入, 買う, 買い, 買収 | 販売, 売却, 売る, 売り'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'north, northern, northernmost | south, southern, southernmost | north-south, northeast, northwest, southeast, southwest, north and south',
      zh: '北 | 南 | 南北, 北京, 南京',
      ja: '北 | 南 | 南北, 北京, 南京'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'east, eastern, easternmost | west, western, westernmost | east-west, middle east, far east, east and west',
      zh: '东 | 西 | 东西, 中东, 东京, 广东, 广西, 江西, 山东, 山西, 陕西, 东部时间',
      ja: '東 | 西 | 東西, 東京, 中東, 関西, 関東, 西暦'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'women, woman, female, females, girl, girls | men, male, males, boy, boys',
      zh: '女性, 女子, 女士, 女孩, 女童, 女生, 妇女 | 男性, 男子, 男士, 男孩, 男童, 男生',
      ja: '女性, 女子, 女児, 女の子, 婦人 | 男性, 男子, 男児, 男の子'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'morning, mornings | afternoon, afternoons, evening, evenings | good morning, good afternoon, good evening',
      zh: '上午, 早上, 早晨, 凌晨, 清晨 | 下午, 傍晚, 晚上 | 一晚上',
      ja: '午前, 朝 | 午後, 夕方, 夜 | 朝鮮'
    }
  },
  {
    words: {
      en: 'approve, approves, approved, approval | oppose, opposes, opposed, opposition',
      zh: '赞成, 批准, 支持 | 反对',
      ja: '賛成, 承認, 支持 | 反対'
    }
  },
  {
    words: {
      en: 'thick, thicker, thickness | thin, thinner',
      zh: '厚 | 薄',
      ja: '厚 | 薄'
    }
  },
  {
    words: {
      en: 'always | sometimes, occasionally | not always, almost always, always on top',
      zh: '总是, 始终 | 有时, 偶尔 | 不总是, 并不总是',
      ja: '常に, いつも, 必ず | 時々, 時折, ときどき, 場合によっては | 必ずしも, とは限, 正常に, 通常に, 異常に, 非常に'
    }
  },
  {
    words: {
      en: "must, needs to, need to, have to, has to, mandatory, required, requirement, requirements | need not, needn’t, do not need to, does not need to, don’t need to, don't need to, doesn't need to, do not have to, don't have to, not needed, isn't needed, isn’t needed, not required, does not require, do not require, doesn't require, doesn’t require, don't require, don’t require, no need, optional, rather than needing to, rather than having to, without needing to, without having to, instead of needing to, instead of having to | the need to | without",
      zh: '必须, 务必, 不得不 | 不必, 无需, 无须, 不需要, 可选 | 可选择, 可选取, 不需要的, 无需的',
      ja: '必要があ, なければならない, なければならず, なければなりません, なければいけない, なければいけません, なくてはならない, なくてはなりません, なくてはいけない, なくてはいけません, ねばならない, ねばなりません, 必須 | 必要がありません, 必要はありません, 必要がな, 必要はな |  | (任意), （任意）'
    }
  },
  {
    words: {
      en: 'keyboard, keyboards | mouse, mice',
      zh: '键盘 | 鼠标',
      ja: 'キーボード | マウス'
    }
  },
  {
    words: {
      en: 'faster, fastest, more quickly | slower, slowest, more slowly',
      zh: '更快, 较快, 最快, 加快 | 更慢, 较慢, 最慢, 减慢',
      ja: 'より速, より高速, 最速, 速くな | より遅, より低速, 最も遅, 遅くな'
    }
  },
  {
    words: {
      en: 'requires more, require more, needs more, need more, more resources, more memory | requires less, require less, requires fewer, require fewer, needs less, need less, needs fewer, need fewer, fewer resources, less memory',
      zh: '更多, 较多 | 更少, 较少',
      ja: 'より多 | より少な'
    }
  },
  {
    words: {
      en: 'in seconds, number of seconds, seconds to | in milliseconds, number of milliseconds, milliseconds to',
      zh: '单位是秒, 单位为秒, 以秒为单位, 秒数 | 单位是毫秒, 单位为毫秒, 以毫秒为单位, 毫秒数',
      ja: '秒単位, 秒数 | ミリ秒単位, ミリ秒数'
    }
  },
  {
    words: {
      en: 'in seconds, number of seconds, seconds to | in minutes, number of minutes, minutes to',
      zh: '单位是秒, 单位为秒, 以秒为单位, 秒数 | 单位是分钟, 单位为分钟, 以分钟为单位, 分钟数 | 毫秒数',
      ja: '秒単位, 秒数 | 分単位, 分数を | ミリ秒単位, ミリ秒数'
    }
  },
  {
    words: {
      en: 'cheap, cheaper, cheapest, inexpensive, affordable | expensive, more expensive, costly, costlier, pricey',
      zh: '便宜, 廉价, 低廉 | 昂贵',
      ja: '安価, 低価格, 割安, 格安, 手頃 | 高価, 高額, 割高'
    }
  },
  {
    words: {
      en: 'easy, easier, easiest, easily | difficult, more difficult, harder, hardest, difficulty',
      zh: '容易, 轻松, 轻易, 更易 | 困难, 很难, 难以, 更难 | 不容易',
      ja: '容易, 簡単, たやす | 困難, 難し | 難易'
    }
  },
  {
    words: {
      en: 'very low, extremely low, quite low, is low, are low | very high, extremely high, quite high, is high, are high',
      zh: '非常低, 很低, 极低, 较低 | 非常高, 很高, 极高, 较高',
      ja: '非常に低, とても低, 極めて低, は低い, が低い | 非常に高, とても高, 極めて高, は高い, が高い'
    }
  },
  {
    words: {
      en: 'withdraw, withdraws, withdrawn, withdrew, withdrawing, withdrawal, withdrawals | deposit, deposits, deposited, depositing',
      zh: '提款, 取款, 提现 | 存款, 存入, 充值',
      ja: '引き出, 出金 | 預け入れ, 預入, 入金 | 引き出しの中'
    }
  },
  {
    words: {
      en: 'lack, lacks, lacked, lacking | possess, possesses, equipped with',
      zh: '缺乏, 缺少, 欠缺 | 具备, 具有, 拥有',
      ja: '欠け, 欠如, 不足 | 備え, 持ち合わせ'
    }
  },
  {
    words: {
      en: 'youngest | oldest, eldest',
      zh: '最年轻, 最年幼, 年龄最小 | 最年长, 最老, 年龄最大',
      ja: '最年少 | 最年長, 最高齢'
    }
  },
  {
    words: {
      en: 'round trip, round-trip, return ticket, return tickets, return fare | one-way, one way | one way to, one way of, one way is',
      zh: '往返, 来回 | 单程, 单向',
      ja: '往復 | 片道, 一方通行'
    }
  },
  {
    words: {
      en: 'not necessarily | necessarily, inevitably',
      zh: '不一定, 未必, 不见得 | 一定, 必然, 必定 | 一定的, 一定程度, 一定量, 一定范围, 一定数量, 一定时间, 一定要, 一定会, 一定能',
      ja: '必ずしも, とは限, とはかぎ | 必ず, 必然的'
    }
  },
  {
    words: {
      en: 'every other day, every second day, on alternate days | every day, each day, daily',
      zh: '隔天, 隔日, 每隔一天, 每两天 | 每天, 每日, 天天',
      ja: '隔日, 1日おき, 一日おき | 毎日, 日々'
    }
  },
  ...ROUGH_SPANS,
  ...FREQUENCIES,
  ...NEWS_OPPOSITIONS,
  ...PARTS_OF_TIME,
  ...ORDER_OPPOSITIONS,
  ...TECHNICAL_OPPOSITIONS,
  ...CIVIC_OPPOSITIONS,
  ...RULES_OPPOSITIONS,
  {
    words: {
      en: 'different from, differs from, differ from, a different | the same as, in the same, identical to, identical |  | different',
      zh: '不同, 有别于 | 相同, 一样, 一致',
      ja: '異な | 同じ, 同一 |  | 別の'
    }
  },
  {
    words: {
      en: 'user name, user names, username, usernames | password, passwords',
      zh: '用户名 | 密码',
      ja: 'ユーザー名, ユーザ名 | パスワード'
    }
  },
  {
    words: {
      en: 'sender, senders | recipient, recipients, addressee',
      zh: '发件人, 发送者, 发送人 | 收件人, 接收者, 接收人',
      ja: '差出人, 送信者 | 受信者, 宛先, 受取人'
    }
  },
  {
    words: {
      en: 'portrait | landscape',
      zh: '纵向 | 横向',
      ja: '縦向き, 縦置き | 横向き, 横置き'
    }
  },
  {
    words: {
      en: 'uppercase, upper case, upper-case | lowercase, lower case, lower-case',
      zh: '大写 | 小写 | 大小写',
      ja: '大文字 | 小文字 | 大文字小文字, 大文字と小文字'
    }
  },
  {
    words: {
      en: 'even numbers, even number, even pages, even page, even rows | odd numbers, odd number, odd pages, odd page, odd rows',
      zh: '偶数 | 奇数',
      ja: '偶数 | 奇数'
    }
  },
  {
    words: {
      en: 'header, headers, page header | footer, footers, page footer',
      zh: '页眉 | 页脚',
      ja: 'ヘッダー | フッター'
    }
  },
  {
    words: {
      en: 'record high, highest on record, all-time high | record low, lowest on record, all-time low',
      zh: '新高 | 新低',
      ja: '過去最高, 史上最高, 最高値を更新 | 過去最低, 史上最低, 最安値を更新'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'first half, first-half, the first half, in the first half | second half, the second half, in the second half, second-half, latter half',
      zh: '上半年, 上半场, 前半 | 下半年, 下半场, 后半',
      ja: '上半期, 前半, 上期 | 下半期, 後半, 下期'
    }
  },
  {
    words: {
      en: 'weekday, weekdays, working days | weekend, weekends',
      zh: '工作日, 平日 | 周末, 週末',
      ja: '平日 | 週末, 土日'
    }
  },
  {
    words: {
      en: 'valid | invalid, is void, are void, null and void',
      zh: '有效 | 无效',
      ja: '有効 | 無効'
    }
  },
  {
    words: {
      en: 'including tax, including consumption tax, including vat, tax included, tax inclusive, after tax | excluding tax, excluding consumption tax, excluding vat, plus vat, tax excluded, plus tax, before tax',
      zh: '含税, 含消费税, 税后 | 不含税, 不含消费税, 税前, 未税',
      ja: '税込, 消費税込, 税引き後, 税引後 | 税抜, 消費税抜, 税別, 税引き前, 税引前'
    }
  },
  {
    words: {
      en: 'upper right, upper-right, upper left, upper-left, top right, top-right, top left, top-left | lower right, lower-right, lower left, lower-left, bottom right, bottom-right, bottom left, bottom-left',
      zh: '右上, 左上 | 右下, 左下',
      ja: '右上, 左上 | 右下, 左下'
    }
  },
  {
    words: {
      en: 'free of charge, for free, is free, are free, free plan, free tier, free version | paid, for a fee | is free of, are free of, is free from, are free from, is free to, are free to, paid attention, paid to, paid by, is paid, are paid, was paid, were paid, be paid, been paid',
      zh: '免费 | 付费, 收费, 有偿',
      ja: '無料, 無償 | 有料, 有償'
    }
  },
  {
    words: {
      en: 'is rare, are rare, seldom, rarely | often, frequent, frequently',
      zh: '罕见, 少见, 很少, 极少, 鲜有 | 经常, 频繁, 往往, 总是 | 很少的, 极少的, 极少数, 很少数, 很少量, 极少量',
      ja: '稀, めったに, 滅多に | 頻繁, しばしば'
    }
  },
  {
    isOneWay: true,
    firm: /^(?:must|shall)$/,
    strict: /^(?:必须|务必|应当|须[在于经]|应[在于]|な(?:ければ|くては).*|ねばな.*|必須)$/u,
    unless:
      /\b(?:at most|no more than|not more than|up to)\b|\b(?:meet|satisfy|fulfil)\b[^.]*\b(?:conditions?|requirements?|criteria)\b|[符满][合足].*条件|条件.*満た/i,
    words: {
      en: "must, shall, need to, needs to, have to, has to, you will need, you’ll need, you'll need, you will also need, you’ll also need, you'll also need, this requires, requires you to, requires that | may, can, could, might | if you can, if possible, if you must, must not, may not, can not, cannot, can only, may only, must only, not need to, n’t need to, n't need to, not have to, n’t have to, n't have to, no need to, the need to, a need to, without having to, without needing to, rather than having to, rather than needing to, instead of having to, instead of needing to, if you need to, when you need to, if you have to, have to do with, has to do with, only need to, only have to, just need to, just have to, all you need to",
      zh: '必须, 务必, 必需, 需要, 应当, 应该, 请, 须在, 须于, 须经, 应在, 应于 | 可以, 可在, 可于 | 不可以, 才可以, 只可以, 不必须, 非必须 | 能够',
      ja: '必要があ, なければならない, なければならず, なければなりません, なければいけない, なければいけません, なくてはならない, なくてはなりません, なくてはいけない, なくてはいけません, ねばならない, ねばなりません, 必須, 必要です, べき, てください | できます, ことができ, かまいません, てもかまいません, ても構いません, てかまいません, て構いません, てもよい, てよい, て良い'
    }
  },
  {
    isOneWay: true,
    words: {
      en: 'all, everyone, everybody | some, certain, several, a few | not all, them all, us all, you all, at all, after all, of all, above all, all right, all set, all over, all sorts, all kinds, all you, all we, all it, all in, all of a sudden, all the time, all the way, all day, all night, all caps, all along, all about, that is all, for all | part, parts, partial, partially, partly, portion, portions, subset',
      zh: '所有, 全部, 一切, 全体, 人人 | 一部分, 部分人, 某些, 有些, 一些 | 一些列, 近一些, 远一些, 快一些, 慢一些, 大一些, 小一些, 高一些, 低一些, 好一些, 差一些, 多一些, 少一些, 长一些, 短一些, 早一些, 晚一些, 强一些, 弱一些, 深一些, 浅一些, 宽一些, 轻一些, 重一些',
      ja: 'すべて, 全て, 全部, あらゆる, 全員 | 一部, いくつか | 一部始終, 全部で'
    }
  },
  {
    words: {
      en: 'numerator | denominator',
      zh: '分子 | 分母',
      ja: '分子 | 分母'
    }
  }
]

/**
 * What turns a word into its contrary, or may: before it and behind it, by language, and how many characters away. “Not enabled” is 無効.
 */
export const NEGATIONS: Readonly<
  Record<string, {readonly regex: RegExp; readonly before: number; readonly behind: number}>
> = {
  en: {
    regex:
      /\b(?:no|zero|nobody|nothing|nowhere|not|never|without|neither|nor|none|cannot|unless|un(?!til|der|it|ion|ique|iver)\w+|instead|rather|except|too|hardly|rarely|only)\b|n[’']t\b|\b(?:prevent|avoid|fail|forbid|refus)|non-?/i,
    before: 48,
    behind: 14
  },
  zh: {
    regex:
      /[不没无非勿莫拒禁]|(?<![国國消])防|未(?!满)|(?<![遇灾避苦罹])难(?!民|者|关)|(?<!避)免(?!费)|停止|取消|避免/u,
    before: 8,
    behind: 6
  },
  ja: {
    regex:
      /な(?:い|く|か|け|し|ら)|ず(?!か|つ|れ)|ません|無(?!料)|[非不避拒禁]|(?<![国消予])防|解除|取り消|(?<=[らさたかまばわがなせけれべてねめえき])ぬ(?![るいぐりけっ])/u,
    before: 4,
    behind: 14
  }
}
