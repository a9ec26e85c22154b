import {expect, test} from 'vitest'
import type {Finding, Location, Report} from '../../src/model/index.ts'
import {placed} from '../../src/reporters/placed.ts'

const at = (file: string): Location => ({
  file,
  locale: 'ja',
  range: {start: 0, end: 1},
  start: {line: 1, column: 1},
  end: {line: 1, column: 2}
})

const finding: Finding = {
  rule: 'number-mismatch',
  message: 'missing',
  args: {},
  severity: 'error',
  location: at('content/ja/a.md'),
  related: [at('content/en/a.md')],
  fix: {file: 'content/ja/a.md', range: {start: 0, end: 1}, text: 'x'}
}

const report: Report = {
  findings: [finding, {...finding, related: []}],
  unchecked: [{file: 'content/ja/b.md', reason: 'one-language', args: {}}],
  counts: {articles: 1, pages: 2, segments: 2, units: 1, suppressed: 0}
}

const unread = [{file: 'content/ja/c.md', code: 'file.utf8', args: {}}]
const whole = {report, texts: new Map([['content/ja/a.md', '港']]), unread}

test('names every file from a folder above', () => {
  const {report: moved, texts, unread} = placed(whole, 'site/')
  const files = moved.findings.flatMap(({location, related, fix}) => [
    location.file,
    ...related.map(({file}) => file),
    fix?.file
  ])
  expect(files).toEqual([
    'site/content/ja/a.md',
    'site/content/en/a.md',
    'site/content/ja/a.md',
    'site/content/ja/a.md',
    'site/content/ja/a.md'
  ])
  expect(moved.unchecked.map(({file}) => file)).toEqual(['site/content/ja/b.md'])
  expect(unread.map(({file}) => file)).toEqual(['site/content/ja/c.md'])
  expect([...texts]).toEqual([['site/content/ja/a.md', '港']])
})

test('changes nothing where the project is the whole', () => {
  const same = placed(whole, '')
  expect(same.report).toBe(report)
  expect(same.texts).toBe(whole.texts)
  expect(same.unread).toBe(unread)
})

test('leaves what it was given as it is', () => {
  placed(whole, 'site/')
  expect(finding.location.file).toBe('content/ja/a.md')
})
