import {describe, expect, test} from 'vitest'
import {isLanguageRow} from '../../../src/rules/shared/language-row.ts'
import {brief, findingsOn, type Texts} from '../site.ts'

const RULES = [
  'link-mismatch',
  'script-mismatch',
  'punctuation-style',
  'untranslated',
  'short-translation',
  'emphasis-mismatch'
]
const told = (texts: Texts) => findingsOn({page: texts}, RULES).map(brief)

describe('a row of languages', () => {
  test.each([
    'English | 简体中文 | 日本語',
    '🇺🇸 English · 🇨🇳 中文（简体） · Norsk',
    'English / [Français] / Português (Brasil), 한국어',
    'Japanese | Simplified Chinese | Klingon'
  ])('is one: %s', text => expect(isLanguageRow({text})).toBe(true))

  test.each([
    'English',
    'The town speaks English and 日本語 at the pier.',
    'Pier | Crane | English',
    'Docs, Blog, Gate, 中文'
  ])('is none: %s', text => expect(isLanguageRow({text})).toBe(false))
})

test('is written by each version in its own way', () => {
  const end = 'The crane stands at the pier.'
  expect(
    told({
      en: `English | [简体中文](pier.zh.md) | [日本語](pier.ja.md)\n\n${end}`,
      zh: '[English](pier.md) | **简体中文** | [日本語](pier.ja.md) | [繁體中文](pier.tw.md)\n\n起重机立在码头。',
      ja: '[English](pier.md) · [简体中文](pier.zh.md) · 日本語\n\nクレーンは桟橋に立っています。'
    })
  ).toEqual([])
  const badge = (name: string) => `[![${name}](https://img.example/${name})](pier-${name}.md)`
  expect(
    told({
      en: `${badge('简体中文')} ${badge('日本語')}\n\n${end}`,
      zh: `${badge('English')} ${badge('日本語')}\n\n起重机立在码头。`,
      ja: `${badge('English')} ${badge('简体中文')}\n\nクレーンは桟橋に立っています。`
    })
  ).toEqual([])
})

test('says nothing of links beside, nor of links to languages in a sentence', () => {
  const page = (row: string, text: string) => `${row}\n\n${text}`
  expect(
    told({
      en: page('English | [中文](pier.zh.md)', 'See the [map](map.md) of the pier.'),
      zh: page('[English](pier.md) | 中文', '见码头的[地图](gate.md)。')
    })
  ).toEqual([expect.stringMatching(/^zh\/page\.md:3 error/)])
  expect(
    told({
      en: 'The pier is shown in [Chinese](pier.md) and [Japanese](lamp.md).',
      zh: '码头以[中文](pier.md)和[日语](crane.md)展示。'
    })
  ).toEqual([expect.stringMatching(/^zh\/page\.md:1 error/)])
})

const lone = (zh: string, en: string) =>
  findingsOn({page: {zh, en}}, ['untranslated', 'link-mismatch'], [], {sourceLanguage: 'zh'}).map(brief)

test('a lone link to the other language is a row of its own', () => {
  expect(lone('文档：[English Doc](en.md)', 'Docs: [中文文档](zh.md)')).toEqual([])
  expect(lone('[English](en.md)', '[简体中文](zh.md)')).toEqual([])
})

test('a lone link among other words, and one to something else, is none', () => {
  expect(lone('见[码头](pier.md)。', 'See [the pier](crane.md).')).toEqual(['en/page.md:1 error changed'])
  expect(lone('码头，渡轮，吊车：[English](en.md)', 'Pier, ferry, crane: [中文](zh.md)')).not.toEqual([])
})
