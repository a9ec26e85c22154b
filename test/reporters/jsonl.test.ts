import {expect, test} from 'vitest'
import {jsonl} from '../../src/reporters/jsonl.ts'
import {CLEAN, findingAt, HOSTILE, hostileReport, optionsOf, placeOf, reportOf} from './report.ts'

const file = 'content/ja/visit.md'
const text = '代表団\n15名が来訪した。\n'

test('says nothing when nothing was found', () => {
  expect(jsonl(CLEAN, optionsOf({}))).toBe('')
})

test('writes the keys of the contract, files relative to the content', () => {
  const witness = {...placeOf('代表団', {file: 'content/zh/visit.md', text}), locale: 'zh'}
  const location = placeOf('15名', {file, text})
  const fix = {file, range: location.range, text: '16名'}
  const report = reportOf(findingAt(location, {related: [witness], culprit: 'ja', fix}), findingAt(witness))
  const [first, second, ...rest] = jsonl(report, optionsOf({[file]: text})).split('\n')
  expect(first).toBe(
    '{"file":"ja/visit.md","line":2,"column":1,"endLine":2,"endColumn":4,"rule":"sample","severity":"error",' +
      '"message":"“x” is wrong.","args":{"seen":"x"},' +
      '"related":[{"file":"zh/visit.md","line":1,"column":1,"endLine":1,"endColumn":4,"locale":"zh"}],' +
      '"culprit":"ja","fix":{"file":"ja/visit.md","start":4,"end":7,"text":"16名"}}'
  )
  expect(Object.keys(JSON.parse(second!))).not.toContain('fix')
  expect(rest).toEqual([''])
})

test('keeps a file outside the content as it is', () => {
  const location = placeOf('15名', {file: 'docs/ja.md', text})
  expect(JSON.parse(jsonl(reportOf(findingAt(location)), optionsOf({}))).file).toBe('docs/ja.md')
})

test('is one line a finding whatever the texts hold', () => {
  const {report, texts} = hostileReport()
  const lines = jsonl(report, optionsOf(texts)).split(/[\r\n]/)
  expect(lines).toHaveLength(2)
  const written = JSON.parse(lines[0]!)
  expect(written.file).toBe(`ja/${HOSTILE}.md`)
  expect(written.message).toBe(`“${HOSTILE}” is wrong.`)
  expect(written.fix.text).toBe(HOSTILE)
})
