import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {conflictIn} from '../../src/store/conflict.ts'
import {call, inFolder} from '../scenario.ts'

const CONFLICT = '<<<<<<< HEAD\nIt has 6 cranes.\n=======\nIt has 7 cranes.\n>>>>>>> side\n'

describe('a conflict', () => {
  test.each([
    ['alone', CONFLICT, 0],
    ['behind other text', `The port.\n\n${CONFLICT}`, 11],
    ['with the lines of Windows', `The port.\r\n${CONFLICT.replaceAll('\n', '\r\n')}`, 11],
    ['with what both began from', CONFLICT.replace('=======', '||||||| 1234567\nIt has 5 cranes.\n======='), 0],
    ['in which a block of code begins', CONFLICT.replace('It has 6 cranes.', '```sh\nmake\n```'), 0],
    ['behind a block of code', `\`\`\`sh\nmake\n\`\`\`\n${CONFLICT}`, 15],
    ['behind a longer fence with a shorter in it', `~~~~\n~~~\n~~~~\n${CONFLICT}`, 14]
  ])('%s is found', (_, text, at) => {
    expect(conflictIn(text)).toBe(at)
  })

  test.each([
    ['in a block of code', `\`\`\`\n${CONFLICT}\`\`\`\n`],
    ['in code in a list', CONFLICT.replaceAll(/^/gm, '    ')],
    ['of which one mark is left', CONFLICT.replace('>>>>>>> side\n', '')],
    ['of a heading', 'Title\n=======\n\n>>>>>>> deep quotation\n'],
    ['in the middle of a line', 'Look for `<<<<<<< HEAD`.\n'],
    ['in a quotation', CONFLICT.replaceAll(/^/gm, '> ')]
  ])('%s is none', (_, text) => {
    expect(conflictIn(text)).toBeUndefined()
  })
})

const FILES = new Map([
  ['content/en/port.md', 'The port is open.\n\nIt has 5 cranes.\n'],
  ['content/ja/port.md', '港は開いている。\n\nクレーンが5基ある。\n'],
  ['content/en/visit.md', 'The mayor came.\n'],
  ['content/ja/visit.md', '市長が来た。\n']
])

describe('a page in which a merge is not resolved', () => {
  const broken = (look: (root: string, memory: () => string) => Promise<void>) =>
    inFolder(FILES, async root => {
      await call(['sync'], root)
      writeFileSync(join(root, 'content/en/port.md'), `The port is open.\n\n${CONFLICT}`)
      writeFileSync(join(root, 'content/en/visit.md'), 'The mayor left.\n')
      await look(root, () => readFileSync(join(root, '.stele/memory/port.jsonl'), 'utf8'))
    })
  const SAID =
    'content/en/port.md:3:1: A conflict of a merge begins here and is not resolved, expected the text that shall stand.\n'

  test('is left as it is by a sync, and the others go on', () =>
    broken(async (root, memory) => {
      const before = memory()
      const {stdout, stderr, status} = await call(['sync'], root)
      expect({stderr, status}).toEqual({stderr: SAID, status: 3})
      expect(stdout).toContain('content/ja/visit.md:7: stale: The mayor left.')
      expect(stdout).not.toContain('port')
      expect(memory()).toBe(before)
      expect(readFileSync(join(root, 'content/ja/port.md'), 'utf8')).toBe(FILES.get('content/ja/port.md'))
      writeFileSync(join(root, 'content/en/port.md'), 'The port is open.\n\nIt has 7 cranes.\n')
      expect((await call(['sync'], root)).stdout).toContain('was: It has 5 cranes.')
    }))

  test.each(['check', 'status', 'export', 'release'])('is told by %s', command =>
    broken(async root => {
      const {stderr, status} = await call([command], root)
      expect(stderr).toContain(SAID)
      expect(status).toBe(3)
    })
  )
})
