import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts, changes = {}) => findingsOn({page: texts}, ['list-item-missing'], [], changes).map(brief)

describe('an item that a version lacks or has alone', () => {
  test.each<[string, Texts, string]>([
    [
      'amid the list, in Chinese',
      {
        en: 'The history shows errors, warnings and files.',
        zh: '历史记录显示错误和文件。',
        ja: '履歴にはエラー、警告、ファイルが表示されます。'
      },
      'zh/page.md:1 warning missing'
    ],
    [
      'the last one, in Chinese',
      {
        en: 'The tool saves text files, images and videos.',
        zh: '该工具可保存文本文件和图片。',
        ja: 'このツールはテキストファイル、画像、動画を保存します。'
      },
      'zh/page.md:1 warning missing'
    ],
    [
      'in English, where Japanese uses や',
      {
        en: 'The flood damaged bridges and houses.',
        zh: '洪水损坏了桥梁、道路和房屋。',
        ja: '洪水で橋や道路や家が損傷した。'
      },
      'en/page.md:1 warning missing'
    ],
    [
      'in Japanese, where と is left',
      {
        en: 'The page shows the name, the date and the size.',
        zh: '页面显示名称、日期和大小。',
        ja: 'ページには名前とサイズが表示されます。'
      },
      'ja/page.md:1 warning missing'
    ],
    [
      'in brackets',
      {
        en: 'Settings (name, date, description)',
        zh: '设置（名称、描述）',
        ja: '設定（名前、日付、説明）'
      },
      'zh/page.md:1 warning missing'
    ],
    [
      'one too many in one translation of two',
      {
        en: 'The page shows the name, the state and the size.',
        zh: '页面显示名称、状态、日期和大小。',
        ja: 'ページには名前、状態、サイズが表示されます。'
      },
      'zh/page.md:1 warning added'
    ]
  ])('%s', (_, texts, expected) => expect(told(texts)).toEqual([expected]))

  test('where Chinese leads and lost it itself, and where Japanese leads', () => {
    const texts = {
      en: 'The page shows the name, the state and the size.',
      zh: '页面显示名称和大小。',
      ja: 'ページには名前、状態、サイズが表示されます。'
    }
    expect(told(texts, {sourceLanguage: 'zh'})).toEqual(['zh/page.md:1 warning missing'])
    expect(told(texts, {sourceLanguage: 'ja'})).toEqual(['zh/page.md:1 warning missing'])
  })
})

describe('a list that lacks nothing', () => {
  test.each<[string, Texts]>([
    [
      'two things in a word that the lexicon has not',
      {
        en: 'The shop sells maps, pens and pencils.',
        zh: '商店出售地图和文具。',
        ja: '店では地図と文房具を売る。'
      }
    ],
    [
      'a joint that is not read, and the item is there',
      {
        en: 'The page shows the name, the state and the size.',
        zh: '页面显示名称、状态外加大小。',
        ja: 'ページには名前と状態に加えてサイズが表示されます。'
      }
    ],
    [
      'a list of lists',
      {
        en: 'The state and size of files, and folders and their names, are shown.',
        zh: '显示文件的状态和大小以及文件夹和名称。',
        ja: 'ファイルの状態とサイズ、フォルダーと名前が表示されます。'
      }
    ],
    [
      'verbs in a row',
      {
        en: 'Open the file, change the name and save the page.',
        zh: '打开文件，更改名称并保存页面。',
        ja: 'ファイルを開き、名前を変えて、ページを保存します。'
      }
    ],
    [
      'etc.',
      {
        en: 'The page shows the name, the state, the size, etc.',
        zh: '页面显示名称、大小等。',
        ja: 'ページには名前、状態、サイズなどが表示されます。'
      }
    ],
    [
      'an introduction before the first item',
      {
        en: 'As you can see, the name and the size are shown.',
        zh: '名称和大小会显示出来。',
        ja: '名前とサイズが表示されます。'
      }
    ],
    [
      'clauses with nothing but commas',
      {
        en: 'On the first morning of the summer the ship of the mayor left the harbour, the guests slept, the crew of the second ship stayed.',
        zh: '名称、状态和大小会显示出来。'
      }
    ],
    [
      'names of code, which other rules compare',
      {
        en: 'It takes `name`, `state` and `size`.',
        zh: '它接受 `name` 和 `size`。',
        ja: '`name`、`state`、`size` を取ります。'
      }
    ]
  ])('%s', (_, texts) => expect(told(texts)).toEqual([]))

  test('a translation that is left in English', () => {
    const en = 'The page shows the name, the state and the size.'
    expect(told({en, zh: 'The page shows the name and the size.'})).toEqual([])
  })

  test('a row of hundreds, and a text of lists only', () => {
    const names = Array.from({length: 300}, (_, at) => `名称${at}`)
    expect(told({en: names.join(', '), zh: names.slice(1).join('、')})).toEqual([])
    const lists = Array.from({length: 300}, () => 'name, state and size;').join(' ')
    expect(told({en: lists, zh: Array.from({length: 300}, () => '名称和大小；').join('')})).toEqual([])
  })
})
