import {expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {project, release} from './project.ts'

/** The text of a page for VitePress that was not written for it. */
async function released(text: string): Promise<string> {
  const pages = {'content/en/port.md': text, 'content/ja/port.md': text}
  const config = {locales: {en: {}, ja: {}}, rules: {untranslated: 'off'}}
  const changes = {...pages, 'stele.config.json': JSON.stringify(config)}
  let page = ''
  await inFolder(project(changes), async root => {
    const {read} = await release(root, '--target', 'vitepress')
    page = read('release/port.md')
  })
  return page
}

test.each([
  ['in a sentence', 'The {{ port }} is open.\n', true],
  ['behind code', '```\na\n```\n\nThe {{ port }} is open.\n', true],
  ['in a fence that holds another', '````md\n```\n{{ port }}\n```\n````\n\nThe port.\n', false],
  ['in code alone', 'The port.\n\n```vue\n<p>{{ port }}</p>\n```\n', false],
  ['nowhere', 'The port is open.\n', false]
])('an expression of Vue %s', async (_, text, expected) => {
  expect((await released(text)).includes(':::: v-pre')).toBe(expected)
})
