import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {call, inFolder} from './scenario.ts'

/** Read-mes, guides and pages of the rules as a project: where its pages lie, as `docs/configuration.md` says it. */
const CONFIG = JSON.stringify({
  content: [
    {en: '{path}.md', zh: '{path}.zh.md', ja: '{path}.ja.md'},
    {en: 'docs/{path}.md', zh: 'docs/zh/{path}.md', ja: 'docs/ja/{path}.md'},
    {en: 'docs/rules/{path}.md', zh: 'docs/rules/zh/{path}.md', ja: 'docs/rules/ja/{path}.md'}
  ]
})

const pages = [
  ...readdirSync('.').filter(file => /^(?:README|CONTRIBUTING)\b.*\.md$/.test(file)),
  ...readdirSync('docs', {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`)
]
const project = new Map([
  ['stele.config.json', CONFIG],
  ...pages.map(file => [file, withoutExamples(file, readFileSync(file, 'utf8'))] as const)
])

/** The pages of the rules have their examples in English only, on purpose. */
function withoutExamples(file: string, text: string): string {
  return file.startsWith('docs/rules/') ? text.replace(/^## Examples$[\s\S]*/m, '') : text
}

/** What `check` tells in a project, from warnings on, as file and rule; not what the page of a rule quotes of its own. */
async function told(files: ReadonlyMap<string, string>, paths: readonly string[] = []): Promise<string[]> {
  const {stdout} = await inFolder(files, root => call(['check', ...paths, '--format', 'jsonl'], root))
  return stdout
    .split('\n')
    .filter(line => line !== '')
    .map((line): {file: string; line: number; rule: string; severity: string; message: string} => JSON.parse(line))
    .filter(({file, rule, severity}) => severity !== 'note' && !file.endsWith(`/${rule}.md`))
    .map(({file, line, rule, message}) => `${file}:${line} ${rule}: ${message}`)
}

test('read-mes, guides and pages of the rules agree in every language', async () => {
  expect(await told(project)).toEqual([])
})

test.each([
  ['20 MB', '25 MB', 'number-mismatch'],
  ['`numberPrefixParser`', '`numberPrefixReader`', 'code-mismatch'],
  ['(site.md)', '(sites.md)', 'link-mismatch']
])('a guide with another %s is told', async (seen, other, rule) => {
  const file = 'docs/ja/releases.md'
  const text = project.get(file)!
  expect(text).toContain(seen)
  const found = await told(new Map([...project, [file, text.replace(seen, other)]]), [file])
  expect(found).toContainEqual(expect.stringContaining(` ${rule}: `))
})
