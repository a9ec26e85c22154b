import {expect, test} from 'vitest'
import type {Segment} from '../../src/model/index.ts'
import {latinSlips, latinWords} from '../../src/names/latin-slips.ts'

// Nothing but texts and the data of codes is looked at.
const segment = (text: string, ...codes: readonly string[]) =>
  ({text, codes: codes.map(data => ({data}))}) as unknown as Segment

test('the words of a version, and its names', () => {
  const {all, names} = latinWords([segment('Kubernetes runs containers', '`kubectl`'), segment('KUBERNETES by Google')])
  expect([...all]).toEqual(['kubernetes', 'runs', 'containers', 'kubectl', 'google'])
  expect([...names]).toEqual(['Kubernetes', 'KUBERNETES', 'Google'])
})

test.each([
  ['Kubernets 很好', 'Kubernetes is good', [['Kubernets', 'Kubernetes']]],
  ['Kubrenetes 很好', 'Kubernetes is good', [['Kubrenetes', 'Kubernetes']]],
  ['Kubernetes 很好', 'Kubernetes is good', []],
  ['Writre 很好', 'Writer is good', [['Writre', 'Writer']]],
  ['Theatre 很好', 'The Theater is good', []],
  ['Millimetre 很好', 'Millimeter', []],
  ['KUBERNETES 很好', 'Kubernetes is good', []],
  ['Kubernetesの', 'Kubernetes is good', []],
  ['Container 很好', 'Containers are good', []],
  ['Version2 很好', 'Version3 is good', []],
  ['Docker 很好', 'Kubernetes is good', []],
  ['数学家Adrien-Marie Lagrange提出', 'The mathematician Adrien-Marie Legendre', [['Lagrange', 'Legendre']]],
  ['数学家Adrien-Marie Legendre提出', 'The mathematician Adrien-Marie Legendre', []],
  ['Visual Studio和Visual Basics', 'Visual Studio and more', []],
  ['Harbour Offices', 'Harbour Office', []],
  ['木こり（Woodsman）', 'Woodsmen fell trees', []],
  ['木こり（Woodsmen）', 'A woodsman fells trees', [['Woodsmen', 'woodsman']]],
  ['木こり（Woadsman）', 'Woodsmen fell trees', []]
])('%j beside %j', (target, source, slips) => {
  const sources = [segment(source)]
  const found = latinSlips([segment(target)], {locale: 'zh', sources, words: [latinWords(sources)]})
  expect(found.map(({seen, expected}) => [seen, expected])).toEqual(slips)
})

test('two bodies whose letters are alike', () => {
  const sources = [segment('JEIDA wrote it')]
  const slips = (text: string) =>
    latinSlips([segment(text)], {locale: 'zh', sources, words: [latinWords(sources)]}).map(({expected}) => expected)
  expect(slips('JEIDA (現在の JEITA) が書いた')).toEqual([])
  expect(slips('JEITA が書いた')).toEqual(['JEIDA'])
  const names = [segment('Debian and Ubuntu')]
  expect(
    latinSlips([segment('Debian と Debain')], {locale: 'zh', sources: names, words: [latinWords(names)]})
  ).toHaveLength(1)
})

test('a name of another unit is known, another word of it is not', () => {
  const words = [latinWords([segment('Prometheus watches servers')])]
  const sources = [segment('It is here')]
  const slips = (text: string) =>
    latinSlips([segment(text)], {locale: 'zh', sources, words}).map(({expected}) => expected)
  expect(slips('Promotheus 在')).toEqual(['Prometheus'])
  expect(slips('serverz 在')).toEqual([])
})

test('what any other version has is no slip', () => {
  const sources = [segment('Kubernetes is good')]
  const words = [latinWords(sources), latinWords([segment('', '[x](Kubernets)')])]
  expect(latinSlips([segment('Kubernets 很好')], {locale: 'zh', sources, words})).toEqual([])
})

test.each([
  ['They run in test mode', 'Node と Jest で動かす', []],
  ['A Data platform', 'Xata は基盤です', []],
  ['React, Preact and more', 'React など', []],
  ['Kubernets is here', 'Kubernetes は便利です', [['Kubernets', 'Kubernetes']]],
  ['It runs on Kubrenetes', 'Kubernetes で動く', [['Kubrenetes', 'Kubernetes']]]
])('in English after another language: %j beside %j', (target, source, slips) => {
  const sources = [segment(source)]
  const found = latinSlips([segment(target)], {locale: 'en', sources, words: [latinWords(sources)]})
  expect(found.map(({seen, expected}) => [seen, expected])).toEqual(slips)
})

test('words of another language of Latin letters are no slips, its names are', () => {
  const sources = [segment('Kubernetes runs in the mode that Node has')]
  const slips = (text: string) =>
    latinSlips([segment(text)], {locale: 'fr', sources, words: [latinWords(sources)]}).map(({expected}) => expected)
  expect(slips('Le code et la mode')).toEqual([])
  expect(slips('Avec Kubernets, tout est simple')).toEqual(['Kubernetes'])
})

test('a key that the source has as code', () => {
  const code = (value: string) =>
    ({text: 'Hold \uE000', codes: [{kind: 'inlineCode', data: '`', value}]}) as unknown as Segment
  const slips = (text: string, value: string) =>
    latinSlips([segment(text)], {locale: 'zh', sources: [code(value)], words: [latinWords([code(value)])]}).map(
      ({seen}) => seen
    )
  expect(slips('按住 Shfit', 'Shift')).toEqual(['Shfit'])
  expect(slips('按住 Shift', 'Shift')).toEqual([])
  expect(slips('按住 Shifts', 'Shift')).toEqual([])
  expect(slips('按住 shfit', 'git shift')).toEqual([])
})
