import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt']).map(brief)

const zh = '副市长王建国会见了田中一郎会长。'
const ja = '王建国副市長は田中一郎会頭と会見した。'
const en = 'Vice Mayor Wang Jianguo met Chairman Ichiro Tanaka.'

test.each<[string, Texts, string[]]>([
  ['other letters than the characters are read with', {en: en.replace('guo', 'guang'), zh, ja}, ['en error other']],
  ['another surname of China', {en: en.replace('Wang', 'Huang'), zh, ja}, ['en error other']],
  ['another surname of Japan', {en: en.replace('Tanaka', 'Nakata'), zh, ja}, ['en error other']],
  ['another given name of Japan, a warning', {en: en.replace('Ichiro', 'Jiro'), zh, ja}, ['en warning other']],
  ['one version against one, a warning', {en: en.replace('guo', 'guang'), zh}, ['en warning other']],
  ['another character in Chinese', {en, zh: zh.replace('建国', '建光'), ja}, ['zh error person']],
  ['another character in Japanese', {en, zh, ja: ja.replace('建国', '建光')}, ['ja error person']],
  ['a character that is read alike', {en, zh: zh.replace('建国', '健国'), ja}, ['zh error person']],
  [
    'a name of two characters before a title',
    {en: 'Director Li Ming spoke.', zh: '主任李明致辞。', ja: '李光主任があいさつした。'},
    ['ja error person']
  ],
  [
    'a name of two characters in Chinese, where a surname does not stand alone',
    {en: 'The winner, Xu Jing, led them.', zh: '冠军徐斌带他们参观。', ja: '優勝した徐静さんが案内した。'},
    ['zh error person']
  ],
  [
    'a person of history for another, a warning where no title stands',
    {en: 'Sun Quan went there.', zh: '孙策去了那里。', ja: '孫策はそこへ行った。'},
    ['en warning other']
  ],
  [
    'a person without a title, a warning',
    {en: 'They saw a play by Cao Yu.', zh: '他们观看了曹禺的话剧。', ja: '一行は話劇を観た。'},
    ['ja warning lost']
  ],
  ['a name lost from Chinese, its title left', {en, zh: zh.replace('王建国', ''), ja}, ['zh error lost']],
  ['a name lost from Japanese, its title left', {en, zh, ja: ja.replace('王建国', '')}, ['ja error lost']],
  [
    'a name lost from English, its title left',
    {en: en.replace(/Vice.*guo/, 'The vice mayor'), zh, ja},
    ['en error lost']
  ],
  [
    'a person lost from a list, though named before',
    {
      en: 'Liu Yang came.\n\nLiu Yang, Zhao Lei and Wu Min spoke.',
      zh: '刘洋到场。\n\n赵磊、吴敏致辞。',
      ja: '劉洋氏が到着した。\n\n劉洋氏、趙磊氏、呉敏氏があいさつした。'
    },
    ['zh error lost']
  ],
  [
    'a person lost from a list in English',
    {
      en: 'Zhao Lei and Wu Min spoke.',
      zh: '刘洋、赵磊、吴敏致辞。',
      ja: '劉洋氏、趙磊氏、呉敏氏があいさつした。'
    },
    ['en error lost']
  ],
  [
    'a name that stands in the heading alone, a warning',
    {en: `# Wang Jianguo\n\n${en}`, zh: `# 王建国\n\n${zh.replace('王建国', '')}`, ja: `# 王建国\n\n${ja}`},
    ['zh warning lost']
  ]
])('tells %s', (_, texts, expected) =>
  expect(told(texts).map(line => line.replace(/\/page\.md:\d+/, ''))).toEqual(expected)
)

test.each<[string, Texts]>([
  ['names in any order and spelling', {en: 'WANG Jian-guo met Tanaka Ichirō.', zh, ja}],
  ['a family name with a title', {en, zh: zh.replace('王建国', '王'), ja: ja.replace('田中一郎', '田中')}],
  [
    'a title again',
    {
      en: `${en}\n\nThe vice mayor left.`,
      zh: `${zh}\n\n王建国副市长离开。`,
      ja: `${ja}\n\n王建国副市長は退席した。`
    }
  ],
  [
    'a title again in Chinese and in Japanese',
    {en: `${en}\n\nWang Jianguo left.`, zh: `${zh}\n\n副市长离开。`, ja: `${ja}\n\n王建国副市長は退席した。`}
  ],
  [
    'a pronoun',
    {en: 'Director Li Ming thanked him.', zh: '主任李明向他致谢。', ja: '李明主任は森下健二氏に感謝した。'}
  ],
  [
    'a name in another script',
    {en: 'Director Li Ming spoke.', zh: '主任李明致辞。', ja: '主任のリー・ミンがあいさつした。'}
  ],
  [
    'names of Hong Kong, of Taiwan and of Korea in their own spelling',
    {
      en: 'Director Lee Ka-fai, Director Tsai Mei-ling, Director Chang Tai-chun and Director Lena Shen spoke.',
      zh: '主任李家辉、主任蔡美玲、主任张大俊、主任沈莉娜致辞。',
      ja: '李家輝主任、蔡美玲主任、張大俊主任、沈莉娜主任があいさつした。'
    }
  ],
  ['a short given name', {en: 'Mayor Ken Tanaka came.', zh: '市长田中健一到访。', ja: '田中健一市長が来た。'}],
  [
    'two persons of like names',
    {
      en: 'Director Li Ming and Director Li Min spoke.',
      zh: '主任李明、主任李敏致辞。',
      ja: '李明主任、李敏主任があいさつした。'
    }
  ],
  [
    'a surname with what people call one another by',
    {en: 'The winner, Xu Jing, led them.', zh: '冠军小徐带他们参观。', ja: '優勝した徐静さんが案内した。'}
  ],
  [
    'a given name alone',
    {en: 'Kenji Sato and Yuki Mori came.', zh: '佐藤健二和由纪到场。', ja: '佐藤健二さん、森由紀さんが来た。'}
  ],
  [
    'the mayor of a town whose name begins with a surname',
    {en: 'The mayor of the river town spoke.', zh: '江城市长致辞。', ja: '江城市長があいさつした。'}
  ],
  [
    'the person at another place of the page',
    {
      en: 'The hall was full.\n\nDirector Li Ming spoke. Director Wu Lei sang.',
      zh: '大厅座无虚席。\n\n主任李明致辞。主任吴磊演唱。',
      ja: '会場は満員で、李明主任があいさつした。\n\n呉磊主任が歌った。'
    }
  ],
  [
    'the village of a clan, a firm and a park with the name of a person',
    {
      en: 'Tanaka Foods has a plant near Zhongshan Park.',
      zh: '田中食品在中山公园附近设有工厂。',
      ja: '田中食品は中山公園の近くに工場がある。'
    }
  ],
  [
    'a district, in kana and left out',
    {
      en: 'They saw Minato Mirai and the hills.\n\nThey left Minato Mirai at noon.',
      zh: '他们参观了港未来和山丘。\n\n他们中午离开港未来。',
      ja: '一行はみなとみらいと丘を見た。\n\n一行は正午に出発した。'
    }
  ],
  ['a mountain', {en: 'They saw Huang Shan in the distance.', zh: '他们远眺黄山。', ja: '一行は遠くの山を眺めた。'}],
  ['a museum of a person', {en: 'The Lu Xun museum was closed.', zh: '鲁迅博物馆闭馆。', ja: '博物館は休館だった。'}],
  [
    'words of English that are syllables as well',
    {
      en: 'In Higashino the mayor met Tokyo Area heads.',
      zh: '市长在东野市会见东京都代表。',
      ja: '市長は東野市で東京都の代表と会った。'
    }
  ],
  [
    'headings, which say less',
    {en: '# Vice Mayor Wang Jianguo Speaks', zh: '# 副市长致辞', ja: '# 王建国副市長があいさつ'}
  ],
  ['a surname that is written otherwise abroad', {en: en.replace('Wang', 'Wong'), zh, ja}],
  ['a surname of no Pinyin', {en: en.replace('Wang', 'Brown'), zh, ja}]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))

test('says who is lost, and who has the name', () =>
  expect(findingsOn({page: {en, zh: zh.replace('王建国', ''), ja}}, ['name-misspelt'])[0]?.args).toEqual({
    expected: 'Wang Jianguo',
    witnesses: 'en, ja'
  }))
