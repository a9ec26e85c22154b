import {describe, expect, test} from 'vitest'
import {sarif} from '../../src/reporters/sarif.ts'
import {CLEAN, findingAt, HOSTILE, hostileReport, optionsOf, placeOf, reportOf, UNREAD} from './report.ts'

const file = 'content/ja/visit.md'
const text = '代表団\n15名が来訪した。\n'

/** What the schema of SARIF 2.1.0 demands of the properties we write. */
function expectValid(written: string): Run {
  const log = JSON.parse(written)
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs'])
  expect(log.version).toBe('2.1.0')
  const [run] = log.runs
  expect(run.tool.driver.name).toBeTypeOf('string')
  expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(run.columnKind)
  const {rules} = run.tool.driver
  expect(new Set(rules.map(({id}: {id: string}) => id)).size).toBe(rules.length)
  for (const result of run.results) {
    expect(rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(['none', 'note', 'warning', 'error']).toContain(result.level)
    expect(result.message.text).toBeTypeOf('string')
    for (const place of [...result.locations, ...(result.relatedLocations ?? [])]) expectPlace(place.physicalLocation)
    for (const fix of result.fixes ?? [])
      for (const change of fix.artifactChanges) {
        expectUri(change.artifactLocation.uri)
        for (const {deletedRegion} of change.replacements) expectRegion(deletedRegion)
      }
  }
  return run
}

// biome-ignore lint/suspicious/noExplicitAny: the shape of foreign JSON is what the test is about
type Json = any

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string
        readonly shortDescription: {text: string}
        readonly help: {text: string; markdown: string}
      }[]
    }
  }
  readonly results: readonly Json[]
  readonly invocations: readonly Json[]
}

function expectPlace({artifactLocation, region}: {artifactLocation: {uri: string}; region: Region}) {
  expectUri(artifactLocation.uri)
  expectRegion(region)
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

function expectRegion({startLine, startColumn, endLine, endColumn}: Region) {
  for (const number of [startLine, startColumn, endLine, endColumn]) expect(number).toBeGreaterThanOrEqual(1)
  expect([endLine, endColumn] >= [startLine, startColumn]).toBe(true)
}

/** RFC 3986: nothing but unreserved characters, slashes and escapes. */
function expectUri(uri: string) {
  expect(uri).toMatch(/^(?:[A-Za-z0-9\-._~!*'()/]|%[0-9A-F]{2})+$/)
}

describe('sarif', () => {
  test('is a run without results when nothing was found', () => {
    const run = expectValid(sarif(CLEAN, optionsOf({})))
    expect(run.results).toEqual([])
    const words = {text: 'Nothing is wrong.'}
    // GitHub demands both descriptions and the help.
    expect(run.tool.driver.rules).toEqual([
      {id: 'sample', shortDescription: words, fullDescription: words, help: {...words, markdown: words.text}}
    ])
    expect(run.invocations).toEqual([{executionSuccessful: true, toolExecutionNotifications: []}])
  })

  test('points to the words, the witnesses and the change', () => {
    const location = placeOf('来訪した', {file, text})
    const witness = {...placeOf('代表団', {file: 'content/zh/visit.md', text}), locale: 'zh'}
    const fix = {file, range: {start: 4, end: 6}, text: '16'}
    const report = reportOf(findingAt(location, {related: [witness], severity: 'note', fix}))
    const {results} = expectValid(sarif(report, optionsOf({[file]: text})))
    expect(results).toEqual([
      {
        ruleId: 'sample',
        ruleIndex: 0,
        level: 'note',
        message: {text: '“x” is wrong.'},
        locations: [
          {
            physicalLocation: {
              artifactLocation: {uri: 'content/ja/visit.md'},
              region: {startLine: 2, startColumn: 5, endLine: 2, endColumn: 9}
            }
          }
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: {uri: 'content/zh/visit.md'},
              region: {startLine: 1, startColumn: 1, endLine: 1, endColumn: 4}
            },
            message: {text: 'zh'}
          }
        ],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation: {uri: 'content/ja/visit.md'},
                replacements: [
                  {
                    deletedRegion: {startLine: 2, startColumn: 1, endLine: 2, endColumn: 3},
                    insertedContent: {text: '16'}
                  }
                ]
              }
            ]
          }
        ]
      }
    ])
  })

  test('does not call a run successful that could not read a file', () => {
    const {position: _, ...somewhere} = UNREAD
    const {invocations} = expectValid(sarif(CLEAN, optionsOf({}, {unread: [UNREAD, somewhere]})))
    const message = {
      text: 'The front matter is not YAML here (the line is indented by too much or too little, or a bracket is not closed).'
    }
    const artifactLocation = {uri: 'content/ja/broken.md'}
    const region = {startLine: 2, startColumn: 5}
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {level: 'error', message, locations: [{physicalLocation: {artifactLocation, region}}]},
          {level: 'error', message, locations: [{physicalLocation: {artifactLocation}}]}
        ]
      }
    ])
  })

  test('says in the help why, without links to pages that are not there', () => {
    const descriptions = new Map([['sample', {sentence: 'A.', reason: 'B\nc.\n\nSee [the `other`](other.md).'}]])
    const {help, shortDescription} = expectValid(sarif(CLEAN, optionsOf({}, {descriptions}))).tool.driver.rules[0]!
    const text = 'A.\n\nB\nc.\n\nSee the `other`.'
    expect(help).toEqual({text, markdown: text})
    expect(shortDescription).toEqual({text: 'A.'})
  })

  test('lists a rule that nobody described', () => {
    const report = reportOf(findingAt(placeOf('15名', {file, text})))
    const run = expectValid(sarif(report, optionsOf({}, {descriptions: new Map()})))
    expect(run.tool.driver.rules.map(({id}) => id)).toEqual(['sample'])
  })

  test('stays valid whatever the texts hold', () => {
    const {report, texts, unread} = hostileReport()
    const written = sarif(report, optionsOf(texts, {unread}))
    const run = expectValid(written)
    expect(written.isWellFormed()).toBe(true)
    expect(run.results[0].message.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/)
    const [{artifactLocation}] = run.results[0].locations.map(({physicalLocation}: Json) => physicalLocation)
    expect(decodeURIComponent(artifactLocation.uri)).toBe(`content/ja/${HOSTILE.toWellFormed()}.md`)
    const [fault, , notification] = run.invocations[0].toolExecutionNotifications
    expect(decodeURIComponent(fault.locations[0].physicalLocation.artifactLocation.uri)).toContain(
      HOSTILE.toWellFormed()
    )
    expect(notification.message.text).toContain('not compared')
  })
})
