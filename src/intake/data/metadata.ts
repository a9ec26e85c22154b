/** What a labelled value of a page says. */
export type MetadataField =
  | 'updated'
  | 'published'
  | 'source'
  | 'author'
  | 'editor'
  | 'views'
  | 'keywords'
  | 'number'
  | 'control'
  | 'navigation'

/**
 * Labels that pages put before a value, in front of a colon. Source: pages of city offices, newspapers and blogs. Of a
 * `control` only furniture may follow.
 */
export const LABELS: Readonly<Record<MetadataField, readonly string[]>> = {
  updated: [
    'Updated',
    'Last updated',
    'Last updated on',
    'Last modified',
    'Date modified',
    'Update',
    'Update time'
  ].concat([
    '更新时间',
    '更新日期',
    '更新于',
    '最后更新',
    '最后更新时间',
    '更新日',
    '更新日時',
    '最終更新日',
    '最終更新',
    '更新'
  ]),
  published: ['Published', 'Published on', 'Publish date', 'Publication date', 'Posted', 'Posted on', 'Date', 'Time']
    .concat([
      'Release date',
      'Release time',
      'Pubdate',
      '发布时间',
      '发布日期',
      '发布于',
      '发表时间',
      '发稿时间',
      '日期',
      '时间'
    ])
    .concat([
      '公開日',
      '公開日時',
      '掲載日',
      '発表日',
      '投稿日',
      '配信日',
      '発行日',
      '登録日',
      '日付',
      '日時',
      '成文日期'
    ]),
  source: [
    'Source',
    'Sources',
    'Source from',
    'Provided by',
    '来源',
    '信息来源',
    '文章来源',
    '稿件来源',
    '消息来源',
    '稿源'
  ].concat(['出典', '出所', '発信元', '情報源', '提供', '提供元', '配信元', '発行元', '来自']),
  author: ['Author', 'Writer', 'Written by', '作者', '撰稿', '记者', '執筆者', '執筆', '著者', '筆者', '投稿者', '文'],
  editor: [
    'Editor',
    'Web editor',
    'Edited by',
    'Responsible editor',
    '编辑',
    '责任编辑',
    '责编',
    '校对',
    '审核',
    '編集',
    '編集者',
    '担当'
  ],
  views: [
    'Views',
    'Hits',
    'Page views',
    'Visits',
    '浏览次数',
    '浏览量',
    '浏览',
    '阅读量',
    '阅读次数',
    '阅读',
    '点击数'
  ].concat(['点击量', '点击次数', '访问量', '访问次数', '閲覧数', 'アクセス数', 'ビュー数']),
  keywords: ['Key words', 'Keywords', 'Tags', '关键词', '关键字', '标签', 'キーワード', 'タグ'],
  number: ['Page ID', '索引号', '文章编号', 'ページ番号', 'ページID', '記事番号'],
  control: [
    'Fonts',
    'Font',
    'Font size',
    'Text size',
    '字号',
    '字体',
    '字体大小',
    '文字サイズ',
    '文字の大きさ',
    'フォントサイズ'
  ].concat([
    'Share',
    'Share this',
    'Share to',
    'Share on',
    '分享',
    '分享到',
    '分享至',
    'シェア',
    '共有',
    '打印',
    'Print'
  ]),
  navigation: [
    '上一篇',
    '下一篇',
    '上一条',
    '下一条',
    '上一页',
    '下一页',
    '前の記事',
    '次の記事',
    'Previous article',
    'Next article'
  ]
}
