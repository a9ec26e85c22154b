import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['word-mismatch'], [], {}).map(brief)

describe('a word of a family for another of it', () => {
  test.each<[string, Texts, string[]]>([
    [
      'in Chinese',
      {en: 'Two passengers were hurt.', zh: '两名司机受伤。', ja: '乗客2人がけがをした。'},
      ['zh/page.md:1 error other']
    ],
    [
      'in Japanese, in katakana',
      {en: 'Turn off the scanner.', zh: '请关闭扫描仪。', ja: 'プリンターの電源を切ります。'},
      ['ja/page.md:1 error other']
    ],
    [
      'in the source, in the plural',
      {en: 'The children fed the goats.', zh: '孩子们喂了兔子。', ja: '子どもたちはウサギに餌をやった。'},
      ['en/page.md:1 error other']
    ],
    [
      'with a capital at the head',
      {en: 'Nurses are on duty at night.', zh: '夜间有药剂师值班。', ja: '夜間は看護師が待機しています。'},
      ['zh/page.md:1 error other']
    ],
    [
      'beside another member that all have',
      {
        en: 'The doctor and the nurse went by ambulance.',
        zh: '医生和药剂师乘救护车前往。',
        ja: '医師と看護師は救急車で向かった。'
      },
      ['zh/page.md:1 error other']
    ],
    [
      'of two families, once',
      {en: 'The farmers met in May.', zh: '渔民于五月聚会。', ja: '農家は5月に集まった。'},
      ['zh/page.md:1 error other']
    ]
  ])('%s', (_, texts, expected) => {
    expect(told(texts)).toEqual(expected)
  })
})

describe('nothing is said', () => {
  test.each<[string, Texts]>([
    ['where two versions alone differ', {en: 'Two passengers were hurt.', zh: '两名司机受伤。'}],
    [
      'where every version has a word of its own',
      {en: 'Take the bus.', zh: '请乘电车。', ja: 'タクシーをご利用ください。'}
    ],
    [
      'of a word that one language has for two',
      {en: 'His brother is a painter.', zh: '他的弟弟是画家。', ja: '彼の弟は画家です。'}
    ],
    [
      'of a part of a longer word',
      {en: 'The bus stop is near the church.', zh: '公交站在教堂附近。', ja: 'バス停は教会の近くにあります。'}
    ],
    ['of a part of a word in katakana', {en: 'Mind the cat.', zh: '小心猫。', ja: '猫とカタログに注意。'}],
    [
      'where the sentence beside says it',
      {
        en: 'Passengers wait. The crew boards.',
        zh: '乘客等候，机组人员登机。',
        ja: '乗務員が搭乗し、乗客は待ちます。'
      }
    ],
    [
      'of what is only left out',
      {en: 'Dogs and cats are welcome.', zh: '欢迎携带宠物狗。', ja: '犬も猫も歓迎します。'}
    ],
    [
      'where two are other than the rest',
      {en: 'A fox and a deer came.', zh: '来了一只狼和一只兔子。', ja: '狐と鹿が来た。'}
    ],
    [
      'where a version was left in English',
      {en: 'The nurse comes at ten.', zh: 'The pharmacist comes at ten.', ja: '看護師は十時に来ます。'}
    ],
    [
      'where the lexicon knows the word for it',
      {en: 'Open the browser.', zh: '打开浏览器。', ja: 'ウェブブラウザーを開きます。'}
    ]
  ])('%s', (_, texts) => {
    expect(told(texts)).toEqual([])
  })
})
