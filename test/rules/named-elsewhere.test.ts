import {expect, test} from 'vitest'
import {check} from '../../src/check/index.ts'
import {readConfig} from '../../src/config/index.ts'
import {parseGlossary} from '../../src/formats/glossary.ts'
import {lineUp} from '../../src/pipeline.ts'
import {rules} from '../../src/rules/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {brief} from './site.ts'

const config = readConfig('{"sourceLanguage": "zh"}', 'stele.config.json')
const concept = (kind: string, en: string, zh: string) => ({
  id: en.toLowerCase().replaceAll(' ', '-'),
  kind,
  state: 'approved',
  terms: {en: [{text: en}], zh: [{text: zh}]}
})
const glossary = {
  concepts: [
    concept('person', 'He Jianguo', '何建国'),
    concept('organisation', 'Chamber of Commerce', '商工会议所'),
    concept('place', 'Kashima', '鹿岛')
  ]
}
const finder = compileTerms(parseGlossary(JSON.stringify(glossary), 'glossary.json'))
const own = rules.filter(({id}) => id === 'term-missing')

test.each([
  ['a person, named before', '何建国来了。\n\n何建国说话。', 'He Jianguo came.\n\nHe spoke.', []],
  [
    'a person, named only afterwards',
    '何建国来了。\n\n何建国说话。',
    'The mayor came.\n\nHe Jianguo spoke.',
    ['en/p.md:1 error missing']
  ],
  ['a person, never named', '何建国来了。', 'The mayor came.', ['en/p.md:1 error missing']],
  [
    'a body, named before',
    '商工会议所来访。\n\n商工会议所致谢。',
    'The Chamber of Commerce came.\n\nIt gave thanks.',
    ['en/p.md:3 warning missing']
  ],
  ['a body, never named', '商工会议所来访。', 'They came.', ['en/p.md:1 error missing']],
  [
    'a place, named before',
    '鹿岛很远。\n\n鹿岛很美。',
    'Kashima is far away.\n\nIt is beautiful.',
    ['en/p.md:3 error missing']
  ],
  ['a slip in a person named before', '何建国来了。\n\n何建国说话。', 'He Jianguo came.\n\nHe Jianguu spoke.', []]
])('%s', (_, zh, en, expected) => {
  const sources = Object.entries({zh, en}).map(([locale, text]) => ({
    path: 'p',
    locale,
    file: `content/${locale}/p.md`,
    text
  }))
  expect(check([lineUp(sources, {config, finder})], {config, finder, rules: own}).findings.map(brief)).toEqual(expected)
})
