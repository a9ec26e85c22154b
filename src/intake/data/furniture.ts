/**
 * Words of the controls that web pages put around an article and that a copy of the page brings along. Source: read off
 * pages of city offices, newspapers and blogs in the three languages; ASCII letters in lower case, forms after NFKC.
 * `strong` words say what a line is; `weak` ones only belong to it when a strong one stands on the same line.
 */
export const FURNITURE = {
  'font-size': {
    strong: [
      'a+',
      'a-',
      'font',
      'fonts',
      'font size',
      'text size',
      '字号',
      '字体',
      '字体大小',
      '大中小',
      '小中大',
      '文字サイズ',
      '文字サイズ変更',
      '文字の大きさ',
      'フォントサイズ'
    ],
    weak: [
      'a',
      't',
      's',
      'm',
      'l',
      'aa',
      'small',
      'medium',
      'large',
      'larger',
      'smaller',
      'normal',
      'default',
      'reset'
    ].concat(['大', '中', '小', '特大', '超大', '默认', '正常', '標準', '拡大', '縮小', '元に戻す'])
  },
  print: {
    strong: ['print', 'print page', 'print this page', 'print this article', 'print version', '打印', '打印本页']
      .concat(['打印此页', '打印文章', '印刷', '印刷する', 'このページを印刷', 'このページを印刷する', '印刷用ページ'])
      .concat(['pdf', 'save as pdf', 'download pdf', '下载pdf']),
    weak: []
  },
  share: {
    strong: [
      'share',
      'share this',
      'share on',
      'share to',
      'share this page',
      'share this article',
      'tweet',
      'share via'
    ]
      .concat(['分享', '分享到', '分享至', '分享到:', '我要分享', '转发', '一键分享'])
      .concat([
        'シェア',
        'シェアする',
        '共有',
        '共有する',
        'ツイート',
        'ツイートする',
        'この記事をシェア',
        'この記事をシェアする'
      ]),
    weak: ['facebook', 'twitter', 'x', 'linkedin', 'whatsapp', 'email', 'e-mail', 'mail', 'copy link', 'copy', 'link']
      .concat(['wechat', 'weibo', 'reddit', 'telegram', 'pinterest', 'qr code', '微信', '微信好友', '微博', '新浪微博'])
      .concat([
        '腾讯微博',
        'qq',
        'qq好友',
        'qq空间',
        '朋友圈',
        '豆瓣',
        '人人网',
        '复制链接',
        '二维码',
        'line',
        'pocket'
      ])
      .concat([
        'はてなブックマーク',
        'はてブ',
        'メール',
        'メールで送る',
        'lineで送る',
        'リンクをコピー',
        'urlをコピー',
        'note'
      ])
  },
  navigation: {
    strong: [
      'back to top',
      'top of page',
      'go to top',
      'skip to content',
      'skip to main content',
      'back to list',
      'close'
    ]
      .concat(['close window', 'previous article', 'next article', 'menu', 'sitemap', 'site map', 'bookmark'])
      .concat([
        '返回顶部',
        '返回首页',
        '返回列表',
        '返回上一页',
        '返回',
        '关闭',
        '关闭窗口',
        '关闭本页',
        '收藏',
        '加入收藏',
        '设为首页'
      ])
      .concat(['网站地图', '无障碍', '无障碍浏览', '扫一扫在手机打开当前页', '上一篇', '下一篇', '繁體', '繁体版'])
      .concat([
        'ページの先頭へ',
        'ページの先頭へ戻る',
        'ページトップへ',
        'トップへ戻る',
        '本文へ',
        '本文へスキップ',
        '本文へスキップします',
        '本文へジャンプ',
        'ここから本文です',
        'ここから本文です。',
        'このページの先頭へ',
        'このページの先頭へ戻る',
        '本文へ移動'
      ])
      .concat([
        '一覧へ戻る',
        '一覧に戻る',
        '閉じる',
        'メニュー',
        'サイトマップ',
        '前の記事へ',
        '次の記事へ',
        '前へ戻る',
        '戻る'
      ]),
    weak: ['home', 'previous', 'next', 'prev', 'back', 'search', 'login', 'log in', 'sign in', 'contact us', 'about us']
      .concat([
        '首页',
        '搜索',
        '登录',
        '注册',
        '联系我们',
        '关于我们',
        'ホーム',
        '検索',
        '前へ',
        '次へ',
        'お問い合わせ'
      ])
      .concat(['english', '中文', '简体中文', '繁體中文', '日本語', '한국어', 'language', '言語', '语言'])
  }
} as const satisfies Record<string, {readonly strong: readonly string[]; readonly weak: readonly string[]}>

/** What a line of words is furniture for. */
export type ControlKind = keyof typeof FURNITURE

/** Words that begin a breadcrumb, after NFKC, ASCII letters in lower case. */
export const BREADCRUMB_STARTS: readonly string[] = [
  'home',
  'you are here',
  'current location',
  'your position',
  '首页',
  '当前位置',
  '您的位置',
  '您现在的位置',
  '您当前的位置',
  '所在位置',
  'ホーム',
  'トップ',
  'トップページ',
  'top',
  '現在位置',
  '現在地',
  '現在の位置'
]

/** Lines that begin what a page says of its office, whole, after NFKC, ASCII letters in lower case. What a press release says of its own matter is not among them. */
export const CONTACT_STARTS: readonly RegExp[] = [
  /^(?:この(?:ページ|記事)(?:の内容)?に関する)?(?:お)?問い?合わ?せ先?$/,
  /^contact us$/,
  /^联系我们$/
]

/** Lines of an address or a telephone number, after NFKC, ASCII letters in lower case. */
export const CONTACT: readonly RegExp[] = [
  /^(?:電話|直通|代表|ファクス|ファックス|電子メール|メール|住所|所在地)(?:番号|アドレス)?[: (\d]/,
  /^(?:电话|传真|邮箱|电子邮箱|邮编|地址|联系电话|联系人)[: ]/,
  /^(?:tel|fax|phone|telephone|e-?mail|address)\.?[: ]/,
  /^〒 ?\d{3}-?\d{4}/
]

/** Lines that state who owns the page, whole, after NFKC. */
export const COPYRIGHT: readonly RegExp[] = [
  /^(?:copyright )?(?:©|\(c\)) ?(?:copyright )?\d{4}/i,
  /^copyright \d{4}/i,
  /^©/,
  /^版权所有(?:[: ©]|$)/,
  /^著作権(?:所有|:)/,
  /all rights reserved\.?$/i,
  /^\p{Script=Han}?ICP[备证]/u,
  /^\p{Script=Han}{1,3}公网安备 ?\d/u,
  /^(?:未经授权|未经许可).{0,20}(?:转载|使用)/u,
  /^無断転載/
]

/** Lines of a page's counters, whole, after NFKC. */
export const COUNTERS: readonly RegExp[] = [
  /^\d[\d,]* (?:views?|reads?|hits|comments?|likes?)$/i,
  /^\d{1,3} min(?:ute)?s? read$/i,
  /^(?:阅读|浏览|点击|访问|阅读量|浏览量|点赞|评论) ?\(?\d[\d,]*\)? ?次?$/,
  /^(?:閲覧数|いいね!?|コメント) ?\(?\d[\d,]*\)?件?$/
]
