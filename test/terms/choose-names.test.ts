import {expect, test} from 'vitest'
import {type Candidate, chooseNames} from '../../src/terms/choose-names.ts'

const piece = (text: string, score: number, {count = 2, isKnown = false} = {}): Candidate => ({
  text,
  count,
  score,
  isKnown
})

function chosen(phrases: Readonly<Record<string, {readonly zh?: Candidate[]; readonly ja?: Candidate[]}>>) {
  const choices = Object.entries(phrases).map(([text, candidates]) => ({
    text,
    candidates: new Map(Object.entries(candidates))
  }))
  return chooseNames(choices).map(names => [...names].map(([locale, {text}]) => `${locale} ${text}`).sort())
}

test('a piece is the name of one phrase', () => {
  const zh = [piece('轻舟科技', 1), piece('融资', 0.8)]
  expect(chosen({'Qingzhou Technology': {zh}, 'Series B': {zh}})).toEqual([['zh 轻舟科技'], ['zh 融资']])
})

test('and so is what only stands in it', () => {
  const zh = [piece('轻舟科技', 1), piece('轻舟科', 0.9)]
  expect(chosen({'Qingzhou Technology': {zh}, 'Series B': {zh}})).toEqual([['zh 轻舟科技'], []])
})

test('but not what stands alone as well', () => {
  const home = [piece('ホームページ', 1)]
  const page = [piece('ページ', 0.9, {count: 40})]
  expect(chosen({'home page of ours': {ja: home}, page: {ja: page}})).toEqual([['ja ホームページ'], ['ja ページ']])
})

test('nor what a dictionary has', () => {
  const page = [piece('ページ', 1, {count: 40})]
  const home = (isKnown: boolean) => [piece('ホームページ', 0.9, {isKnown})]
  expect(chosen({page: {ja: page}, website: {ja: home(true)}})).toEqual([['ja ページ'], ['ja ホームページ']])
  expect(chosen({page: {ja: page}, website: {ja: home(false)}})).toEqual([['ja ページ'], []])
})

test('but for the forms of a word, and a phrase with it', () => {
  const company = {zh: [piece('公司', 0.9)]}
  expect(chosen({company, companies: company})).toEqual([['zh 公司'], ['zh 公司']])
  const cloud = {cloud: {zh: [piece('云', 0.8)]}, 'cloud computing': {zh: [piece('云计算', 0.9)]}}
  expect(chosen(cloud)).toEqual([['zh 云'], ['zh 云计算']])
})

test('a name has the same characters in Chinese and Japanese', () => {
  const zh = [piece('会长佐佐木诚一', 0.9), piece('佐佐木诚一', 0.8)]
  const ja = [piece('佐々木誠一会頭', 0.9), piece('佐々木誠一', 0.8)]
  expect(chosen({'Seiichi Sasaki': {zh, ja}})).toEqual([['ja 佐々木誠一', 'zh 佐佐木诚一']])
})

test('a word need not have', () => {
  const zh = [piece('水平伸缩', 0.95), piece('水平', 0.9)]
  const ja = [piece('水平スケーリング', 0.95), piece('水平', 0.9)]
  expect(chosen({'horizontal scaling': {zh, ja}})).toEqual([['ja 水平スケーリング', 'zh 水平伸缩']])
})

test('of equals the longest', () => {
  expect(chosen({port: {zh: [piece('港口', 1), piece('港', 1)]}})).toEqual([['zh 港口']])
})
