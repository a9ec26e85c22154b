import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['code-mismatch']).map(brief)

describe('two pieces of code of which each does what the other does', () => {
  const en = 'Use `quay --up` to start the server, and `quay --down` to stop it.'
  const zh = '使用 `quay --up` 启动服务器，使用 `quay --down` 停止服务器。'
  const ja = 'サーバーを起動するには `quay --up` を、停止するには `quay --down` を使います。'
  test('are told', () => {
    expect(told({en, zh: '使用 `quay --down` 启动服务器，使用 `quay --up` 停止服务器。', ja})).toEqual([
      'zh/page.md:1 warning changed'
    ])
    expect(
      told({en, zh, ja: 'サーバーを起動するには `quay --down` を、停止するには `quay --up` を使います。'})
    ).toEqual(['ja/page.md:1 warning changed'])
  })
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    [
      'with their clauses in another order',
      {en, zh, ja: '停止するには `quay --down` を、サーバーを起動するには `quay --up` を使います。'}
    ],
    [
      'in a list',
      {
        en: 'Start the server with `quay` and `mast` before the test.',
        zh: '测试之前，用 `mast` 和 `quay` 启动服务器。',
        ja: 'テストの前に `quay` と `mast` でサーバーを起動します。'
      }
    ],
    [
      'one within the other',
      {
        en: 'Set `berth` in `pier.conf` before you start the server.',
        zh: '启动服务器之前，请在 `pier.conf` 中设置 `berth`。',
        ja: 'サーバーを起動する前に、`pier.conf` の `berth` を設定します。'
      }
    ],
    [
      'marks of which each stands before the other',
      {
        en: 'Write a `!` directly before the `:` of the head.',
        zh: '请把 `!` 直接写在标题的 `:` 之前。',
        ja: '見出しの `:` の直前に `!` を書きます。'
      }
    ]
  ])('%s are silent', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('two pieces of code of which each is said to be what the other is', () => {
  const en = 'The `moor` command reads the `berth.list` file.'
  const zh = '`moor` 命令读取 `berth.list` 文件。'
  const ja = '`moor` コマンドは `berth.list` ファイルを読みます。'
  test('are told, of two versions too', () => {
    expect(told({en, zh: '`berth.list` 命令读取 `moor` 文件。', ja})).toEqual(['zh/page.md:1 warning changed'])
    expect(told({en, ja: '`berth.list` コマンドは `moor` ファイルを読みます。'})).toEqual([
      'ja/page.md:1 warning changed'
    ])
  })
  const of = {
    en: 'Open `pierkeeper` with the `--dry` option.',
    zh: '用 `--dry` 选项打开 `pierkeeper`。',
    ja: '`--dry` オプションを付けて `pierkeeper` を開きます。'
  }
  test('of three versions one noun tells', () =>
    expect(told({...of, ja: '`pierkeeper` オプションを付けて `--dry` を開きます。'})).toEqual([
      'ja/page.md:1 warning changed'
    ]))
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    ['in another order', of],
    ['of two versions one noun tells nothing', {en: of.en, ja: '`pierkeeper` オプションを付けて `--dry` を開きます。'}],
    [
      'with a noun before a list',
      {
        en: 'Change it in the `north.md` or `south.md` files with the `moor` command.',
        zh: '用 `moor` 命令在文件 `north.md` 或 `south.md` 中修改。',
        ja: '`moor` コマンドで `north.md` か `south.md` ファイルを変更します。'
      }
    ],
    [
      'with 的 before the noun',
      {
        en: 'Make a file `berth.ts` in the `quays` folder.',
        zh: '在 `quays` 文件夹中创建一个名为 `berth.ts` 的文件。',
        ja: '`quays` フォルダーに `berth.ts` というファイルを作ります。'
      }
    ]
  ])('%s: silent', (_, texts) => expect(told(texts)).toEqual([]))
})
