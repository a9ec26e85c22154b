import {expect, test} from 'vitest'
import rule from '../../../src/rules/missing-translation.ts'
import {run} from '../run.ts'
import {findingsOn, type Texts} from '../site.ts'

/** What is said of a page by two rules that tell what is lost: where, how, and of which words. */
function told(texts: Texts) {
  return findingsOn({page: texts}, ['missing-translation', 'short-translation']).map(
    ({location, severity, message, args}) => `${location.locale} ${severity} ${message}: ${args.text}`
  )
}

const en =
  'Choose the color of the button by default; change the size of the image only when you need to save memory on the server.'
const zh = '默认选择按钮的颜色；只有在需要节省服务器内存时才更改图像的大小。'
const [first, second] = [
  'デフォルトではボタンの色を選択します。',
  'サーバーのメモリを節約する必要がある場合にのみ画像のサイズを変更します。'
]

test.each([
  ['both', first + second, []],
  ['the first only', first, ['ja warning part: change the size of the image only when you need to save memo…']],
  ['the second only', second, ['ja warning part: Choose the color of the button by default']]
])('an English sentence of which the Japanese has %s of two sentences', (_, ja, expected) => {
  expect(told({en, zh, ja})).toEqual(expected)
})

test('tells it with two versions too', () => {
  expect(told({en, ja: first})).toEqual([
    'ja warning part: change the size of the image only when you need to save memo…'
  ])
})

test.each([
  [
    'said in the sentence beside it',
    {
      en: `${en} The user can open the file.`,
      zh: `${zh}用户可以打开文件。`,
      ja: `${first}サーバーのメモリを節約する必要がある場合にのみ画像のサイズを変更し、ユーザーはファイルを開くことができます。`
    }
  ],
  [
    'said in other words, in a sentence that is no shorter',
    {en, zh, ja: `${first}表示に使う容量を抑えたいときは、絵を縮めるとよいでしょう。`}
  ],
  ['a label', {en: '## Choose the color of the button and change the size of the image', ja: '## ボタンの色を選択'}],
  [
    'the number of a section whose title is there',
    {
      en: '- Section 4.2, “Colors of the Button”\n- See Section 4.3, “Images on the Server”',
      zh: '- 第 4.2 节“按钮的颜色”\n- 参见第 4.3 节“服务器上的图像”',
      ja: '- 「ボタンの色」\n- 「サーバーの画像」'
    }
  ],
  ['left in English', {en: `${en} Open it.`, ja: 'Choose the color of the button by default. 開きます。'}]
])('leaves what is %s', (_, texts) => {
  expect(told(texts).filter(line => line.includes('part'))).toEqual([])
})

const lines = {
  en: [
    'The administrator can create a new account for every user of the network in the settings of the server.',
    'Check the password.',
    'The system saves the file on the disk and sends a message to the address that you entered in the form.'
  ],
  zh: [
    '管理员可以在服务器的设置中为网络的每个用户创建新帐户。',
    '检查密码。',
    '系统将文件保存在磁盘上，并向你在表单中输入的地址发送一条消息。'
  ],
  ja: [
    '管理者はサーバーの設定でネットワークの各ユーザーに新しいアカウントを作成できます。',
    'パスワードを確認してください。',
    'システムはファイルをディスクに保存し、フォームに入力したアドレスにメッセージを送信します。'
  ]
}

/** The page, of which the Japanese has its own sentences. */
const page = (ja: readonly string[]) => ({en: lines.en.join(' '), zh: lines.zh.join(''), ja: ja.join('')})

test('tells a short sentence that long ones beside it might hold, where they have none of its words', () => {
  expect(told(page([lines.ja[0]!, lines.ja[2]!]))).toHaveLength(1)
  expect(told(page(lines.ja))).toEqual([])
})

test('leaves one that a sentence beside it says', () => {
  const joined = `パスワードを確認すると、${lines.ja[2]}`
  expect(told(page([lines.ja[0]!, joined]))).toEqual([])
})

test.each([
  [
    'of a source that has changed since, which another rule tells',
    `Choose the color of the button by default.\n${first}`,
    0
  ],
  ['of a source that nobody recorded', '', 1]
])('a part that is new %s', (_, memory, count) => {
  const texts = new Map(Object.entries({en, ja: first}))
  expect(run(rule, {texts, glossary: '', config: '', memory})).toHaveLength(count)
})

const amid = {
  en: 'The administrator can create a new account for every user of the network, delete the old password of the server, change the size of the image, and send a message to the address in the form.',
  zh: '管理员可以为网络的每个用户创建新账户，删除服务器的旧密码，更改图像的大小，并向表单中的地址发送消息。',
  ja: '管理者は、ネットワークのすべてのユーザーに新しいアカウントを作成し、サーバーの古いパスワードを削除し、画像のサイズを変更し、フォームのアドレスにメッセージを送信できます。'
}
const lost = amid.ja.replace('サーバーの古いパスワードを削除し、画像のサイズを変更し、', '')

test('tells what is lost amid a sentence', () => {
  expect(told({...amid, ja: lost})).toEqual([
    'ja warning part: delete the old password of the server, change the size of th…'
  ])
  expect(told(amid)).toEqual([])
})

test('leaves what the sentence beside says', () => {
  const more = {
    en: ' Open the file.',
    zh: '打开文件。',
    ja: 'ファイルを開き、サーバーの古いパスワードを削除し、画像のサイズを変更します。'
  }
  const texts = {en: amid.en + more.en, zh: amid.zh + more.zh, ja: lost + more.ja}
  expect(told(texts).filter(line => line.includes('part'))).toEqual([])
})
