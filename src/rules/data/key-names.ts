/**
 * What keys are called in Chinese and Japanese, by the name that a keyboard has on them, without 键 and キー. Source: Microsoft's and Apple's
 * style guides for both languages (键盘术语, キー名), and the help of GNOME and KDE.
 */
export const KEY_NAMES: Readonly<Record<string, readonly string[]>> = {
  space: ['空格', '空白', 'スペース', 'スペースバー'],
  enter: ['回车', '回車', '输入', '确认', 'エンター', 'リターン', '改行'],
  tab: ['制表', '跳格', '制表符', 'タブ'],
  esc: ['退出', '取消', 'エスケープ'],
  backspace: ['退格', 'バックスペース', '後退'],
  del: ['删除', 'デリート', '削除'],
  ins: ['插入', 'インサート', '挿入'],
  home: ['起始', '行首', 'ホーム'],
  end: ['结束', '行尾', 'エンド'],
  pgup: ['上翻页', '向上翻页', '上一页', 'ページアップ'],
  pgdn: ['下翻页', '向下翻页', '下一页', 'ページダウン'],
  shift: ['上档', '换档', 'シフト'],
  ctrl: ['控制', 'コントロール'],
  alt: ['换挡', 'オルト', 'オプション'],
  cmd: ['命令', 'コマンド'],
  super: ['超级', 'スーパー'],
  menu: ['菜单', '上下文菜单', 'メニュー'],
  capslock: ['大写锁定', '大小写锁定'],
  numlock: ['数字锁定'],
  printscreen: ['打印屏幕', '截屏', '截图', 'プリントスクリーン'],
  '↑': ['上', '上箭头', '向上', '上方向', '上矢印', '上カーソル'],
  '↓': ['下', '下箭头', '向下', '下方向', '下矢印', '下カーソル'],
  '←': ['左', '左箭头', '向左', '左方向', '左矢印', '左カーソル'],
  '→': ['右', '右箭头', '向右', '右方向', '右矢印', '右カーソル']
}
