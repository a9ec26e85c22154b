import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

/** What is said of a page of which a version has more. */
function told(own: {readonly zh?: string; readonly ja?: string}) {
  const texts = {
    en: 'The pier is open.\n\nThe gates are closed.\n',
    zh: `码头开放。\n\n闸门关闭。\n\n${own.zh ?? ''}\n`,
    ja: `桟橋は開いています。\n\n門は閉まっています。\n\n${own.ja ?? ''}\n`
  }
  return findingsOn({page: texts}, ['extra-segment'], [], {flavour: 'docusaurus'}).map(brief)
}

test.each([
  ['thanks for a Chinese version', {zh: '中文版手册由 [Asahi](https://pier.example/a) 和其他贡献者维护。'}, []],
  ['thanks for a Japanese version', {ja: 'この手引きの日本語化は、Harbin さんの貢献により始まりました。'}, []],
  ['who made one', {ja: 'この手引きは Harbin さんがすべて日本語訳しました。'}, []],
  ['a note of the translator', {ja: '《訳注》 原文では「門」です。'}, []],
  ['a note of the translator in Chinese', {zh: '【译注】原文为“门”。'}, []],
  ['which original it was made from', {ja: '※ この日本語版は、2025年2月22日の英語版に基づいています。'}, []],
  ['that in Chinese', {zh: '本译文基于 2025 年 2 月 22 日的英文版。'}, []],
  ['the end of an official letter', {zh: '特此通知。'}, []],
  ['the end of a Japanese one', {ja: '以上'}, []],
  ['what a letter asks for', {zh: '特此通知，请勿靠近码头。'}, ['zh/page.mdx:5 error extra']],
  ['what goes on behind such a word', {ja: '以上の門は閉まっています。'}, ['ja/page.mdx:5 error extra']],
  ['what an agreement rests on', {zh: '收费基于码头的合同。'}, ['zh/page.mdx:5 error extra']],
  ['what the Chinese version of a thing is', {zh: '中文版手册可以在办公室领取。'}, ['zh/page.mdx:5 error extra']],
  ['what is translated', {ja: '手引きの日本語訳は事務所にあります。'}, ['ja/page.mdx:5 error extra']]
])('a paragraph of one version: %s', (_, own, expected) => {
  expect(told(own)).toEqual(expected)
})

test.each([
  ['the name of its kind', '注意', []],
  ['a title', '冬季闸门', ['zh/page.mdx:1 error extra']]
])('a notice that one version gives %s', (_, label, expected) => {
  const texts = {
    en: ':::note\nThe gates are closed.\n:::\n\nThe pier is open.\n',
    zh: `:::note[${label}]\n闸门关闭。\n:::\n\n码头开放。\n`
  }
  expect(findingsOn({page: texts}, ['extra-segment'], [], {flavour: 'docusaurus'}).map(brief)).toEqual(expected)
})

test.each([
  ['the end of an official letter', '特此通知。', []],
  ['what a letter asks for', '特此通知，请勿靠近码头。', ['en/page.mdx:3 error block']]
])('a source in Chinese has %s', (_, end, expected) => {
  const texts = {
    zh: `码头今天开放。\n\n闸门今天关闭。\n\n${end}\n`,
    en: 'The pier is open today.\n\nThe gates are closed today.\n'
  }
  const site = {flavour: 'docusaurus', sourceLanguage: 'zh'} as const
  expect(findingsOn({page: texts}, ['missing-translation'], [], site).map(brief)).toEqual(expected)
})
