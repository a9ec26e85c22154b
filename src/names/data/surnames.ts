/** Chinese surnames of one character, the commonest first, and of two. Source: 国家统计局 and 公安部《全国姓名报告》, 《百家姓》. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石' +
  '金韦贾夏付傅方邹熊白孟秦邱丘侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万钱严覃武戴莫孔向汤赖施洪欧柳温樊康殷兰牛鲁葛文章俞倪季' +
  '裴祝焦安齐辛申庄左曲翟祁苗谷房梅路凌焉伍童卓骆尤聂岳庞纪项翁包单宁费柴艾盛关鲍耿舒易成蒲冉麦车喻管詹牟柯阮解游' +
  '涂桂古池甘华滕穆霍巩臧屈路全景靳瞿卜盖褚冷佟饶米简戚娄楚司岑连燕苑庄巫闵敖蔺匡时应阳郁辜封屠查商强苟缪浦邢仇隋边沙' +
  '荆祖晏桑栗皮鞠茅符储丛原常明隆花窦师平元和席宗宫井郎乔乐胥鄢窦覃储卫狄伏凤晋党初容占' +
  ' 欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 东方 端木 南宫 独孤 长孙 宇文 西门 呼延 申屠 澹台'

/** The surnames of most people in Japan, in Simplified characters: all ways to read them are known. Source: 明治安田生命「全国同姓調査」, 2018. */
export const JAPANESE_SURNAMES =
  '佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 林 斋藤 斎藤 齐藤 清水 山崎 森 池田 桥本 阿部 石川 ' +
  '山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 藤原 冈本 金子 三浦 中野 原田 中川 松田 ' +
  '竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宫崎 横山 高木 安藤 宫本 大野 岛田 谷口 今井 工藤 高田 增田 丸山 杉山 村田 ' +
  '大塚 新井 小岛 藤本 平野 河野 上野 野口 武田 松井 千叶 樱井 菅原 岩崎 木下 久保 佐野 野村 松尾 菊地 市川 古川 大西 岛村 水野 小松 ' +
  '杉本 山内 高野 吉川 川口 川上 秋山 黑田 中田 大久保 熊谷 松冈 东 饭田 森本 矢野 广濑 星野 内藤 永井 荒木 大岛'

/** Surnames that have the same letters in Korea, and the names behind them others. Source: the romanisation of Korean, 2000. */
export const KOREAN_SURNAMES = '韩安宋闵马孔杨王俞张'
