import {describe, expect, test} from 'vitest'
import type {Concept} from '../../../src/model/index.ts'
import {brief, findingsOn, type Texts, word} from '../site.ts'

const person = (id: string, names: Texts): Concept => ({...word(id, names), kind: 'person'})
const concepts = [
  person('ishii', {en: 'Ishii Nao', zh: '石井直', ja: '石井直'}),
  person('qiu', {en: 'Qiu Ping', zh: '邱平', ja: '邱平'})
]
const told = (texts: Texts) => findingsOn({page: texts}, ['name-misspelt'], concepts).map(brief)

describe('two persons of the glossary', () => {
  const en = 'Ishii Nao spoke about safety, and Qiu Ping spoke about prices.'
  const zh = '石井直谈了安全问题，邱平谈了价格问题。'
  const ja = '石井直氏は安全について、邱平氏は価格について話した。'
  test('in each other’s place are told', () => {
    expect(told({en, zh: '邱平谈了安全问题，石井直谈了价格问题。', ja})).toEqual(['zh/page.md:1 error other'])
    expect(told({en, zh, ja: '邱平氏は安全について、石井直氏は価格について話した。'})).toEqual([
      'ja/page.md:1 error other'
    ])
  })
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    ['with what they spoke about', {en, zh: '邱平谈了价格问题，石井直谈了安全问题。', ja}],
    [
      'side by side',
      {
        en: 'Ishii Nao and Qiu Ping spoke about safety.',
        zh: '邱平和石井直谈了安全问题。',
        ja: '石井直氏と邱平氏は安全について話した。'
      }
    ]
  ])('%s: silent', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('two names in Latin letters', () => {
  const en = 'Quaymast starts the server, and Dunegate stops it.'
  const ja = 'Quaymast がサーバーを起動し、Dunegate が停止します。'
  test('of which each does what the other does', () =>
    expect(told({en, zh: 'Dunegate 启动服务器，Quaymast 停止服务器。', ja})).toEqual(['zh/page.md:1 error other']))
  test('in another order with their clauses are silent', () =>
    expect(told({en, zh: 'Dunegate 停止服务器，Quaymast 启动服务器。', ja})).toEqual([]))
})
