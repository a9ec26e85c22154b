import {expect, test} from 'vitest'
import type {TranslationUnit} from '../../src/model/index.ts'
import {droppedNames} from '../../src/names/dropped.ts'
import {replacedNames} from '../../src/names/replaced.ts'

const unit = (texts: Readonly<Record<string, string>>) =>
  ({
    variants: new Map(Object.entries(texts).map(([locale, text]) => [locale, [{text, codes: []}]]))
  }) as unknown as TranslationUnit

test.each([
  // Another name, in a translation and in the source itself.
  ['zh', 'Write it in Rust.', '用 Perl 编写。', 'Rust で書きます。', ['Perl for Rust']],
  ['en', 'Write it in Perl.', '用 Rust 编写。', 'Rust で書きます。', ['Perl for Rust']],
  [
    'ja',
    'Pair Harbor with Inlet.js.',
    '将 Harbor 与 Inlet.js 搭配。',
    'Harbor と Inletta.js を使います。',
    ['Inletta for Inlet']
  ],
  // The same name, another form of it, its first letters, and a figure in it.
  ['zh', 'Write it in Rust.', '用 Rust 编写。', 'Rust で書きます。', []],
  ['zh', 'See the Inlet app.', '参见 InletJS 应用。', 'Inlet アプリを参照。', []],
  ['zh', 'See Typescript.', '参见 TS。', 'Typescript を参照。', []],
  ['zh', 'An Open Harbor Map is there.', '有 OHM。', 'Harbor があります。', []],
  ['zh', 'It needs ES2015.', '需要 ES2016。', 'ES2015 が必要です。', []],
  // The name in kana and characters beside a title in Latin letters; two names in kana that are neither.
  ['ja', 'The chief Martin Cole left.', 'Martin 先生辞职。', 'CEO のマーティン氏は去りました。', []],
  ['ja', 'The chief Martin Cole left.', 'Martin 先生辞职。', 'CEO のジョージ氏は去りました。', ['CEO for Martin']],
  // With a hyphen.
  ['en', 'A number of B-29s carried Eagle.', 'B29 装备了雷达。', 'B29 はレーダーを搭載した。', []],
  // The third has neither, the culprit one name more, and the unit of a figure.
  ['zh', 'Write it in Rust.', '用 Perl 编写。', 'ラストで書きます。', []],
  ['zh', 'Harbor Docs are here.', 'Harbor 文档在这里，Inlet 与 Harbor 也在。', 'Harbor Docs はこちら。', []],
  ['zh', 'It has 16 KB of ROM.', '它有 16 GB 的 ROM。', '16 KB の ROM があります。', []],
  // Said twice by all but one; beside the same name in a list.
  [
    'zh',
    'Harbor has Harbor Docs.',
    'Harbor 有 Inlet Docs。',
    'Harbor には Harbor Docs があります。',
    ['Inlet for Harbor']
  ],
  ['zh', 'Harbor has Harbor Docs.', 'Harbor 有 Docs。', 'Harbor には Harbor Docs があります。', []],
  ['zh', 'Harbor has Harbor Docs.', '它有 Inlet Docs。', 'Harbor には Harbor Docs があります。', []],
  [
    'zh',
    'Dock, Harbor and Inlet run Mast OS.',
    '码头、Harbor 和 Quay 运行 Mast。',
    'Harbor、Inlet は動きます。',
    ['Quay for Inlet']
  ],
  [
    'zh',
    'Dock, Harbor and Inlet run Mast OS.',
    '码头、Harbor 运行 Mast，Quay 也是。',
    'Harbor、Inlet は動きます。',
    []
  ],
  [
    'zh',
    'See Mast, Harbor and Inlet in Dock City.',
    '参见 Mast、Harbor 和 Quay。',
    'Dock City の Mast、Harbor、Inlet。',
    ['Quay for Inlet']
  ],
  // Any word of English may begin a sentence.
  ['en', 'Hulls are made of it.', '船体由 Rust 制成。', 'Rust で船体を作ります。', []]
])('%s of %j, %j, %j', (culprit, en, zh, ja, expected) => {
  const found = replacedNames(unit({en, zh, ja}), culprit, () => false)
  expect(found.map(({seen, expected}) => `${seen} for ${expected}`)).toEqual(expected)
})

test('a word that the version has in small letters elsewhere is no name', () => {
  const texts = {en: 'It is in the next Minor.', zh: '在 Rust 中。', ja: 'Rust にあります。'}
  expect(replacedNames(unit(texts), 'en', () => false)).toHaveLength(1)
  expect(replacedNames(unit(texts), 'en', stem => stem === 'minor')).toEqual([])
})

test('one version against one', () => {
  expect(replacedNames(unit({en: 'Use Rust.', zh: '使用 Perl。'}), 'zh', () => false)).toEqual([])
})

test.each([
  ['Rust, Perl, and Ruby', 'Rust、Ruby', ['Perl']],
  ['Rust, Perl and Ruby', 'Rust と Ruby', ['Perl']],
  ['Rust, Perl, and Ruby', 'Rust、Perl、Ruby', []],
  ['Rust, Perl, and Ruby', 'Rust、パール、Ruby', []],
  ['Rust, Perl, and Ruby', 'Rust 与其他语言，Ruby 等', []],
  ['Rust.js and Ruby.js', 'Rust と Ruby', []],
  ['Rust, Perl, and Ruby', 'Ruby、Rust、Perl', []]
])('a list %j as %j', (en, ja, expected) => {
  expect(droppedNames(unit({en, ja}), 'ja', 'en').map(({expected}) => expected)).toEqual(expected)
})

test.each([
  // The first of two and the last of three, where another version has them.
  ['It is by Ada Moss and Ben Reed.', '由 Ada Moss 和 Ben Reed 编写。', 'Ben Reed 氏の作です。', ['Ada Moss']],
  ['We have Rust, Perl, and Ruby.', '有 Rust、Perl 和 Ruby。', 'Rust、Perl があります。', ['Ruby']],
  // Written in letters of the language, in another order, or in none of the others; a common noun.
  ['A Harbor URL, or Inlet channel', 'Harbor URL 或 Inlet 频道', 'Harbor のリンクあるいは Inlet', []],
  ['A Harbor Link, or Inlet channel', 'Harbor Link 或 Inlet 频道', 'Harbor のリンクあるいは Inlet', []],
  ['It is by Ada Moss and Ben Reed.', '由 Ada Moss 和 Ben Reed 编写。', 'エイダ・モス、Ben Reed 氏の作です。', []],
  ['It is by Ada Moss and Ben Reed.', '由 Ada Moss 和 Ben Reed 编写。', 'Ben Reed とエイダ・モスの作です。', []],
  ['It is by Ada Moss and Ben Reed.', '由 Ben Reed 编写。', 'Ben Reed 氏の作です。', []],
  ['It is by Ada Moss and Ben Reed.', '由 Ada Moss 和 Ben Reed 编写。', '二人の作です。', []],
  ['It is by Ada Moss and by Ben Reed.', '由 Ada Moss 和 Ben Reed 编写。', 'Ben Reed 氏の作です。', []]
])('an end of a list %j, %j, %j', (en, zh, ja, expected) => {
  expect(droppedNames(unit({en, zh, ja}), 'ja', 'en').map(({expected}) => expected)).toEqual(expected)
})

test('what a name ends with behind a comma is no other name', () => {
  const texts = (name: string, ja: string) => ({en: `See ${name}.`, zh: `参见 ${name}。`, ja})
  const dropped = (name: string, ja: string) => droppedNames(unit(texts(name, ja)), 'ja', 'en')
  expect(dropped('Ada Moss, Jr', 'エイダモスJr参照。')).toEqual([])
  expect(dropped('Ada Moss, Reed', '『Reed』参照。')).toHaveLength(1)
})
