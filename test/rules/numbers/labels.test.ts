import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each<[string, Texts]>([
  [
    'the number of a part whose title is quoted',
    {en: 'See Section 4.2, “Piers”.', zh: '参见第 4.2 节“码头”。', ja: '「桟橋」を参照してください。'}
  ],
  ['the number of a chapter', {en: 'See Chapter 4, “Piers”.', ja: '「桟橋」を参照してください。'}],
  [
    'such a number beside a word with half in it',
    {
      en: '- [Section 7.3, “Semi-dry”](a.md)',
      zh: '- [第 7.3 节“半干”](a.md)',
      ja: '- [「半乾き」](a.md)'
    }
  ],
  ['the second of some', {en: 'Another view of the pier', ja: '桟橋の眺めその 2'}],
  [
    'a list that is counted behind it',
    {en: 'Choose a Plane, a Sphere or a Box.', ja: '選択肢は **平面**、 **球体**、 **直方体** の 3 種類です。'}
  ],
  ['a list in Chinese', {en: 'It has red, green and blue lamps.', zh: '它有红、绿、蓝三种灯。'}],
  ['a list of letters', {en: 'These X, Y, Z sliders move it.', ja: 'X、 Y、 Z の 3 つのスライダーで動かします。'}],
  ['the corners of a square', {en: 'Drag it by its corners.', ja: '4 隅をドラッグします。'}],
  [
    'three dimensions in words',
    {en: 'It makes a three-dimensional lamp.', zh: '它做出三维灯。', ja: '立体の灯を作ります。'}
  ],
  ['what is rounded', {en: 'It returns 11.0704976935.', zh: '返回 11.07。', ja: '11.0705 を返します。'}],
  [
    'a day in figures',
    {en: 'It is due on 2001-06-15.', zh: '到期日定于 15.6.2001。', ja: '満期日は2001年6月15日です。'}
  ]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))

test.each<[string, Texts, readonly string[]]>([
  [
    'the number of another part',
    {en: 'See Section 4.2, “Piers”.', zh: '参见第 4.3 节“码头”。', ja: '「桟橋」を参照してください。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'a number that no title follows',
    {en: 'See Section 4.2 for piers.', zh: '参见第 4.2 节中的码头。', ja: '桟橋を参照してください。'},
    ['ja/page.md:1 error missing']
  ],
  ['a second of which none is said', {en: 'A view of the pier', ja: '桟橋の眺めその 2'}, ['ja/page.md:1 error added']],
  [
    'a list that is counted wrong',
    {en: 'Choose a Plane or a Box.', ja: '選択肢は平面、直方体の 3 種類です。'},
    ['ja/page.md:1 error added']
  ],
  ['corners that nothing has', {en: 'Drag it.', ja: '4 隅をドラッグします。'}, ['ja/page.md:1 error added']],
  ['five corners', {en: 'Drag it by its corners.', ja: '5 隅をドラッグします。'}, ['ja/page.md:1 error added']],
  [
    'three lamps in words',
    {en: 'It makes three-wick lamps.', zh: '它做出3芯灯。', ja: '立体の灯を作ります。'},
    ['ja/page.md:1 error missing']
  ],
  ['what is rounded wrong', {en: 'It returns 11.0704976935.', zh: '返回 11.08。'}, ['zh/page.md:1 error differs']],
  ['what was no result', {en: 'It costs 11.07.', zh: '它的价格是 11.1。'}, ['zh/page.md:1 error differs']],
  ['another day', {en: 'It is due on 2001-06-15.', zh: '到期日定于 16.6.2001。'}, ['zh/page.md:1 error differs']]
])('tells %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))
