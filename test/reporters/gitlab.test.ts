import {expect, test} from 'vitest'
import {gitlab} from '../../src/reporters/gitlab.ts'
import {CLEAN, findingAt, hostileReport, optionsOf, placeOf, reportOf, UNREAD} from './report.ts'

const file = 'content/ja/visit.md'
const text = '代表団\n15名が来訪した。\n'
const issuesOf = (report: Parameters<typeof gitlab>[0], texts: Record<string, string>) =>
  JSON.parse(gitlab(report, optionsOf(texts)))

test('an empty list when nothing was found', () => {
  expect(gitlab(CLEAN, optionsOf({}))).toBe('[]\n')
})

test.each([
  ['error', 'major'],
  ['warning', 'minor'],
  ['note', 'info']
] as const)('grades %s as %s', (severity, grade) => {
  const report = reportOf(findingAt(placeOf('15名', {file, text}), {severity}))
  expect(issuesOf(report, {[file]: text})).toEqual([
    {
      description: '“x” is wrong.',
      check_name: 'sample',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: grade,
      location: {path: file, lines: {begin: 2, end: 2}}
    }
  ])
})

test('a line above changes no fingerprint, another word does', () => {
  const print = (whole: string, word = '15名') =>
    issuesOf(reportOf(findingAt(placeOf(word, {file, text: whole}))), {[file]: whole})[0].fingerprint
  expect(print(`新しい行\n\n${text}`)).toBe(print(text))
  expect(print(text, '来訪')).not.toBe(print(text))
})

test('the same finding twice has two fingerprints', () => {
  const finding = findingAt(placeOf('15名', {file, text}))
  const prints = issuesOf(reportOf(finding, finding), {[file]: text}).map(
    (one: {fingerprint: string}) => one.fingerprint
  )
  expect(new Set(prints).size).toBe(2)
})

test('a file that could not be read blocks', () => {
  const {position: _, ...somewhere} = UNREAD
  const blocker = (begin: number) => ({
    description:
      'The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).',
    check_name: 'unreadable',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'blocker',
    location: {path: 'content/ja/broken.md', lines: {begin, end: begin}}
  })
  const issues = (unread: typeof UNREAD) => JSON.parse(gitlab(CLEAN, optionsOf({}, {unread: [unread]})))
  expect(issues(UNREAD)).toEqual([blocker(2)])
  expect(issues(somewhere)).toEqual([blocker(1)])
  expect(issues(UNREAD)[0].fingerprint).toBe(issues(somewhere)[0].fingerprint)
})

test('lets no text out of its place', () => {
  const {report, texts} = hostileReport()
  const [issue] = issuesOf(report, texts)
  expect(issue.description).not.toMatch(/[\u0000-\u001F\u202E]/)
  expect(issue.location.path).toBe(report.findings[0]!.location.file.toWellFormed())
})
