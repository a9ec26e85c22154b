import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {check} from '../src/check/index.ts'
import {defaultConfig as config} from '../src/config/index.ts'
import {lineUp} from '../src/pipeline.ts'
import {compileTerms} from '../src/terms/index.ts'
import {READMES, readmes} from '../tools/readme.ts'

test('the tables of commands in the read-mes are fresh', async () => {
  for (const [file, text] of await readmes()) expect(readFileSync(file, 'utf8'), file).toBe(text)
})

test('the read-mes agree in every language', () => {
  const sources = Object.entries(READMES).map(([file, locale]) => {
    const text = readFileSync(file, 'utf8')
    return {path: 'README', locale, file, text}
  })
  const finder = compileTerms({concepts: []})
  const {findings} = check([lineUp(sources, {config, finder})], {config, finder})
  const told = findings.filter(({severity}) => severity !== 'note')
  expect(told.map(({rule, args, location}) => ({rule, args, location}))).toEqual([])
})
