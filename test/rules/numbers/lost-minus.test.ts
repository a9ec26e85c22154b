import {expect, test} from 'vitest'
import {findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) =>
  findingsOn({page: texts}, ['number-mismatch']).map(({location, args}) =>
    [location.locale, args.found, args.quantity].join('|')
  )

const en = 'At night it fell to minus 15 degrees Celsius.'
const zh = '夜间降至零下15摄氏度。'
const ja = '夜には氷点下15度まで下がった。'

test.each<[string, Texts, string[]]>([
  ['in Chinese', {en, zh: '夜间降至15摄氏度。', ja}, ['zh|15摄氏度|minus 15 degrees Celsius']],
  ['in Japanese', {en, zh, ja: '夜には15度まで下がった。'}, ['ja|15度|minus 15 degrees Celsius']],
  ['in the source', {en: en.replace('minus ', ''), zh, ja}, ['en|15 degrees Celsius|零下15摄氏度']],
  ['in the only translation', {en, ja: '夜には15度まで下がった。'}, ['ja|15度|minus 15 degrees Celsius']],
  ['one too many', {en: 'It was 15 °C.', zh: '气温为零下15℃。', ja: '気温は15℃だった。'}, ['zh|零下15℃|15 °C']]
])('tells a minus that is lost %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))

test.each<[string, Texts]>([
  ['in words and in a sign', {en, zh: '夜间降至-15℃。', ja: '夜にはマイナス15度まで下がった。'}],
  ['said behind the number', {en: 'It was 15 degrees below zero.', zh, ja}],
  ['said once of two', {en: 'From minus 15 to minus 5 degrees.', zh: '零下15至5度。', ja: '氷点下15〜5度。'}],
  ['a range', {en: 'It is 10-15 °C there.', zh: '当地气温为10-15℃。', ja: '気温は10〜15℃です。'}],
  ['two temperatures', {en: 'From minus 5 to 5 degrees.', zh: '从零下5度到5度。', ja: '氷点下5度から5度。'}],
  ['no temperature', {en: 'Turn by 15 degrees.', zh: '旋转15度。', ja: '15度回転する。'}]
])('leaves %s', (_, texts) => expect(told(texts)).toEqual([]))
