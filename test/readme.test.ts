import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readConfig} from '../src/config/index.ts'
import {configSchema} from '../src/config/schema.ts'
import {READMES, readmes} from '../tools/readme.ts'
import {call, inFolder} from './scenario.ts'

test('the tables of commands in the read-mes are fresh', async () => {
  for (const [file, text] of await readmes()) expect(readFileSync(file, 'utf8'), file).toBe(text)
})

/** The blocks of JSON in a text. */
const jsonIn = (text: string) => [...text.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json]) => JSON.parse(json!))

const inEvery = (guide: string) => ['docs', 'docs/zh', 'docs/ja'].map(folder => `${folder}/${guide}`)
const GUIDES = [...Object.keys(READMES), ...inEvery('releases.md'), ...inEvery('configuration.md')]

test.each(Object.keys(READMES))('%s shows what init writes', file =>
  inFolder(
    new Map([
      ['hugo.toml', 'defaultContentLanguage = "en"\n'],
      ...['en', 'zh-cn', 'ja'].map(folder => [`content/${folder}/port.md`, '# Port\n'] as const)
    ]),
    async root => {
      const {read} = await call(['init'], root)
      expect(jsonIn(readFileSync(file, 'utf8'))).toContainEqual(JSON.parse(read('stele.config.json')))
    }
  )
)

test.each(GUIDES)('what %s shows of a configuration can be used', file => {
  const shown = jsonIn(readFileSync(file, 'utf8'))
  expect(shown.length).toBeGreaterThan(0)
  for (const config of shown) expect(() => readConfig(JSON.stringify(config), 'stele.config.json')).not.toThrow()
})

test.each(inEvery('configuration.md'))('%s has every key there is, in the order of the schema', file => {
  const text = readFileSync(file, 'utf8')
  const keys = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key)
  expect(keys).toEqual(Object.keys(configSchema.shape).filter(key => key !== '$schema'))
})
