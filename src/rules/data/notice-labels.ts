/**
 * What a notice is called where it has no title: a label that says no more than its kind. Sources: the interface texts of Starlight, Docusaurus
 * and VitePress in Chinese and Japanese.
 */
export const NOTICE_LABELS: ReadonlySet<string> = new Set([
  ...[
    '注',
    '注意',
    '说明',
    '备注',
    '提示',
    '小提示',
    '小贴士',
    '技巧',
    '建议',
    '信息',
    '小心',
    '当心',
    '警告',
    '危险',
    '重要',
    '详细信息'
  ],
  ...['メモ', 'ノート', '注記', '補足', 'ヒント', 'コツ', '情報', '警告', '危険', '重要', '詳細', 'ご注意'],
  ...['note', 'tip', 'info', 'caution', 'warning', 'danger', 'important', 'details']
])
