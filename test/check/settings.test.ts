import {describe, expect, test} from 'vitest'
import {judgeSettings} from '../../src/check/settings.ts'
import {readConfig} from '../../src/config/index.ts'
import {InputError} from '../../src/input-error.ts'
import {rules} from '../../src/rules/index.ts'

const path = 'stele.config.json'

/** The fault of a configuration with one key a line; undefined where there is none. */
function fault(data: object) {
  const text = JSON.stringify(data, undefined, 2)
  try {
    judgeSettings(text, {path, config: readConfig(text, path), rules})
    return undefined
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const {code, args, position} = error
    return {code, args, line: text.split('\n')[position!.line - 1]!.slice(position!.column - 1)}
  }
}

const ja = (forms: unknown) => ({rules: {'punctuation-style': {options: {ja: forms}}}})

describe('settings that have an effect are taken', () => {
  test.each([
    {},
    {rules: {}},
    {rules: {'number-mismatch': 'off', untranslated: {severity: 'note'}}},
    {rules: {'number-mismatch': {options: {}}}},
    {rules: {'term-first-mention': {options: {requireFull: false}}}},
    ja({comma: '，', stop: '．', ellipsis: '...'}),
    {overrides: [{files: ['**']}, {files: ['**'], rules: {'term-first-mention': {options: {requireFull: true}}}}]},
    {overrides: [{files: ['**'], rules: {'punctuation-style': {severity: 'off', options: {}}}}]}
  ])('%j', data => expect(fault(data)).toBeUndefined())
})

describe('a rule that there is not is told with its place and the nearest there is', () => {
  test.each([
    ['number-mismach', 'number-mismatch'],
    ['Number-Mismatch', 'number-mismatch'],
    ['numbers', 'number-mismatch'],
    ['term-wrong', 'term-'],
    ['code_mismatch', 'code-mismatch'],
    ['link-fragments', 'link-fragment'],
    ['untranslatd', 'untranslated']
  ])('%s', (seen, expected) => {
    const about = {code: 'config.rule', args: {seen, expected: expect.stringContaining(expected)}}
    expect(fault({rules: {[seen]: 'off'}})).toEqual({...about, line: `"${seen}": "off"`})
    const overrides = [{files: ['a']}, {files: ['b'], rules: {untranslated: 'off', [seen]: {severity: 'off'}}}]
    expect(fault({rules: {untranslated: 'off'}, overrides})).toEqual({...about, line: `"${seen}": {`})
  })

  test.each(['', 'everything', '规则', 'constructor', '__proto'])('%j is like none', seen =>
    expect(fault({rules: {[seen]: 'off'}})).toMatchObject({code: 'config.no-rule', args: {seen}})
  )
})

describe('an option that has no effect is told', () => {
  test.each([
    [{rules: {'number-mismatch': {options: {checkDates: true}}}}, 'config.no-options', '"options": {'],
    [{rules: {'term-first-mention': {options: {requirefull: true}}}}, 'json.unknown-key', '"requirefull": true'],
    [{rules: {'term-first-mention': {options: {requireFull: 'yes'}}}}, 'json.type', '"yes"'],
    [ja({komma: '，'}), 'json.unknown-key', '"komma": "，"'],
    [ja({comma: ';'}), 'json.value', '";"'],
    [ja('，'), 'json.type', '"，"'],
    [{rules: {'punctuation-style': {options: {'zh-cn': {comma: '，'}}}}}, 'json.unknown-key', '"zh-cn": {'],
    [{overrides: [{files: ['**'], rules: {'term-first-mention': {options: {requireFull: 1}}}}]}, 'json.type', '1'],
    [
      {overrides: [{files: ['**'], rules: {'punctuation-style': {options: {ja: {comma: '，'}}}}}]},
      'config.project-option',
      '"options": {'
    ]
  ])('%j', (data, code, line) => expect(fault(data)).toMatchObject({code, line}))

  test('with what is expected in its place', () => {
    expect(fault(ja({comma: ';'}))?.args).toMatchObject({expected: '、 | ， | ,'})
    expect(fault(ja({komma: '、'}))?.args).toMatchObject({
      where: 'rules.punctuation-style.options.ja',
      seen: 'komma',
      expected: expect.stringMatching(/^comma \| stop \|/)
    })
  })
})
