import {describe, expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const block = (code: string, lang = '') => `\`\`\`${lang}\n${code}\n\`\`\`\n`
const told = (en: string, zh: string, lang = '') =>
  findingsOn({page: {en: block(en, lang), zh: block(zh, lang)}}, ['code-mismatch']).map(brief)

describe('a block that names no language', () => {
  test.each([
    ['boat init --template basic\nboat add pier', 'boat init --theme basic\nboat add pier'],
    ['Set PIER_HOST first', 'Set PIER_PATH first']
  ])('tells another option or variable: %s', (en, zh) => expect(told(en, zh)).toEqual(['zh/page.md:2 warning word']))
  test.each([
    ['boat init --template basic', 'boat init --template basic'],
    ['boat init --name NAME', 'boat init --name 名称'],
    ['--dry   writes nothing', '--dry   什么都不写'],
    ['The boat sails', '船起航']
  ])('is silent: %s', (en, zh) => expect(told(en, zh)).toEqual([]))
})

describe('two words in quotation marks', () => {
  test.each([
    ['{"files": ["dist", "types"]}', '{"files": ["types", "dist"]}'],
    ['{"from": "harbour",\n"to": "island"}', '{"from": "island",\n"to": "harbour"}']
  ])('in each other’s place are told: %s', (en, zh) =>
    expect(told(en, zh, 'json')).toEqual(['zh/page.md:2 warning word'])
  )
  test.each([
    ['{"files": ["dist", "types"]}', '{"files": ["dist", "types"]}'],
    ['say("quay", "The old quay")', 'say("quay", "旧码头")'],
    ['{"greeting": "hello"}', '{"greeting": "你好"}'],
    // Another example altogether.
    ['["quay", "pier", "mast"]', '["mast", "quay", "pier"]']
  ])('are silent: %s', (en, zh) => expect(told(en, zh, 'json')).toEqual([]))
})
