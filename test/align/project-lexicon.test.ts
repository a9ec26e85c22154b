import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {projectLexicon} from '../../scripts/align/project-lexicon.ts'
import {lexicon} from '../../src/align/lexicon.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stele-lexicon-'))
})
afterEach(() => rmSync(root, {recursive: true}))

const variant = (text: string) => ({text, state: 'translated', origin: 'person'})
const THINGS = [
  ['selvedge', '織り耳'],
  ['heddle', 'ヘドル'],
  ['grosgrain', 'グログラン']
] as const
const lines = Array.from({length: 36}, (_, at) => {
  const [en, ja] = THINGS[at % THINGS.length]!
  return JSON.stringify({id: `u${at}`, variants: {en: variant(`Q${at} ${en}`), ja: variant(`Q${at}の${ja}`)}})
})

test('learns from all files of the memory', () => {
  mkdirSync(join(root, '.stele/memory/news'), {recursive: true})
  writeFileSync(join(root, '.stele/memory/a.md.jsonl'), `${lines.slice(0, 18).join('\n')}\n`)
  writeFileSync(join(root, '.stele/memory/news/b.md.jsonl'), `${lines.slice(18).join('\n')}\n`)
  expect(lexicon().translator('en', 'ja')('heddl').words).toEqual([])
  expect(projectLexicon(root).translator('en', 'ja')('heddl').words).toContain('ヘドル')
})

test('is the lexicon where there is no memory', () => {
  expect(projectLexicon(root)).toBe(lexicon())
})
