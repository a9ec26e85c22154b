import {expect, test} from 'vitest'
import {github} from '../../src/reporters/github.ts'
import {CLEAN, findingAt, hostileReport, optionsOf, placeOf, reportOf, UNREAD} from './report.ts'

const file = 'content/ja/visit.md'
const text = '代表団\n15名が来訪した。\n'
const options = optionsOf({[file]: text})

test('says nothing when nothing was found', () => {
  expect(github(CLEAN, options)).toBe('')
})

test.each([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'notice']
] as const)('annotates %s as %s', (severity, command) => {
  const report = reportOf(findingAt(placeOf('15名', {file, text}), {severity}))
  expect(github(report, options)).toBe(
    `::${command} file=content/ja/visit.md,line=2,endLine=2,col=1,endColumn=4,title=sample::“x” is wrong.\n`
  )
})

test('names no columns where the place has several lines, as GitHub wants it', () => {
  const report = reportOf(findingAt(placeOf('団\n15', {file, text})))
  expect(github(report, options)).toBe(
    '::error file=content/ja/visit.md,line=1,endLine=2,title=sample::“x” is wrong.\n'
  )
})

test('annotates a file that could not be read', () => {
  const {position: _, ...somewhere} = UNREAD
  expect(github(CLEAN, {...options, unread: [UNREAD, somewhere]})).toBe(
    [
      '::error file=content/ja/broken.md,line=2,col=5::The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).\n',
      '::error file=content/ja/broken.md::The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).\n'
    ].join('')
  )
})

test('lets no text out of its place', () => {
  const {report, texts, unread} = hostileReport()
  const lines = github(report, optionsOf(texts, {unread})).split('\n')
  expect(lines).toHaveLength(5)
  const [annotation = '', unreadable = '', , notice = '', rest] = lines
  expect(unreadable).toMatch(
    /^::error file=content\/ja\/a%2Cb%25c%3Ad%0A[^:]*::The front matter is not YAML here \(a,b%25c:d%0A/
  )
  expect(rest).toBe('')
  const [head = '', ...messages] = annotation.slice('::error '.length).split('::')
  expect(head.split(',').map(pair => pair.split('=')[0])).toEqual([
    'file',
    'line',
    'endLine',
    'col',
    'endColumn',
    'title'
  ])
  expect(head).toContain('file=content/ja/a%2Cb%25c%3Ad%0A')
  expect(messages.join('::')).toContain('“a,b%25c:d%0A<e>')
  expect(notice.startsWith('::notice file=content/ja/a%2Cb%25c%3Ad%0A')).toBe(true)
  expect(messages.join('::')).not.toMatch(/[\u0000-\u001F\u202E]/)
})
