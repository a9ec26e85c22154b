import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {noteFaultIn} from '../../src/store/note-fault.ts'
import {call, inFolder} from '../scenario.ts'

const NOTE = '<!-- stele: abcdefghij The source changed.\nwas: A -- b.\nnow: B.\n[ ] done -->\n'
const MDX = NOTE.replace('<!--', '{/*').replace('-->', '*/}')
const without = (text: string, line: string) =>
  text
    .split('\n')
    .filter(one => !one.includes(line))
    .join('\n')

describe('a broken note is found', () => {
  test.each([
    ['without its end, before another', `A.\n\n${without(NOTE, '[ ]')}\nText.\n\n${NOTE}`, 4],
    ['without its end, before a remark', `${without(NOTE, '[ ]')}\nText.\n\n<!-- mine -->\n`, 0],
    ['without its end, the last one', `A.\n\n${without(NOTE, '[ ]')}`, 4],
    ['without its end in MDX, before another', `${without(MDX, '[ ]')}\nText.\n\n${MDX}`, 0],
    ['without its end in a list', `- A\n  ${without(NOTE, '[ ]').replaceAll('\n', '\n  ')}\n- B\n`, 4],
    ['without its end in a quotation', `> ${without(NOTE, '[ ]').replaceAll('\n', '\n> ')}\n`, 0],
    ['without its beginning', `A.\n\n${without(NOTE, 'stele:')}`, 4 + 'was: A -- b.\nnow: B.\n'.length],
    ['without its beginning in MDX', without(MDX, 'stele:').replace('was: A -- b.\nnow: B.\n', ''), 0],
    ['behind a whole one', `${NOTE}\n${without(NOTE, '[ ]')}`, NOTE.length + 1],
    ['with a line outside of its item', `1. A\n\n   ${NOTE.replaceAll('\n', '\n   ').replace('   [', '[')}`, 6],
    ['with a line outside of its quotation', `> ${NOTE.replaceAll('\n', '\n> ').replace('> now', 'now')}\n`, 0],
    [
      'with a line outside of its item in a quotation',
      `> - A\n>   ${NOTE.replaceAll('\n', '\n>   ').replace('  now', 'now')}\n`,
      6
    ],
    ['with the lines of Windows', `A.\r\n\r\n${without(NOTE, '[ ]').replaceAll('\n', '\r\n')}`, 6]
  ])('%s', (_, text, at) => {
    expect(noteFaultIn(text)).toEqual({kind: 'torn', at})
  })
})

describe('a note on a line of text is found', () => {
  test.each([
    ['before text, in MDX', `A.\n\n${MDX.replace('*/}', '*/} B.')}`, 4 + MDX.indexOf('*/}')],
    [
      'before text in a list, in MDX',
      `- A\n  ${MDX.replaceAll('\n', '\n  ').replace('*/}', '*/}B')}`,
      4 + 2 * 4 + MDX.indexOf('*/}')
    ],
    ['behind text', `A.\n\nB. ${NOTE}`, 4],
    ['behind text in a list', `- B ${NOTE.replaceAll('\n', '\n  ')}\n`, 0],
    ['behind text, in MDX', `B. ${MDX}`, 0],
    ['behind a span of code', `\`x\` ${NOTE}`, 0],
    ['a mark of a small edit before text', 'A.\n\n<!-- stele: minor --> B.\n', 4 + '<!-- stele: minor '.length],
    ['a mark of a small edit behind text', '# B <!-- stele: minor -->\n', 0],
    ['a mark of a small edit in a footnote', '[^1]: <!-- stele: minor --> B.\n', 0]
  ])('%s', (_, text, at) => {
    expect(noteFaultIn(text)).toEqual({kind: 'joined', at})
  })
})

describe('nothing is broken', () => {
  test.each([
    ['without a note', 'A.\n'],
    ['in notes', `A.\n\n${NOTE}\n${NOTE}\nB.\n\n${NOTE}`],
    ['in notes of MDX', `${MDX}\nB.\n\n- C\n  ${MDX.replaceAll('\n', '\n  ')}`],
    ['in a note on code', NOTE.replace('now: B.', '```sh\n\nls\n```')],
    ['in a note on a comment', NOTE.replace('now: B.', 'now: <!-\u2060- x -\u2060->')],
    ['in a mark of a small edit', 'A.\n\n<!-- stele: minor -->\n- B\n- <!-- stele: minor -->\n  C\n'],
    ['in a mark that is shown', 'Write `<!-- stele: minor -->` before it.\n'],
    ['in code', `\`\`\`md\n${without(NOTE, '[ ]')}\`\`\`\n\nB.\n`],
    ['in code in a list', `1. A\n\n   ~~~\n   ${without(NOTE, '[ ]').replaceAll('\n', '\n   ')}\n   ~~~\n\nB.\n`],
    ['in tasks', '- [ ] Call --> now\n- [x] Wait -->\n'],
    ['in a remark of a person with a box in it', '<!-- to do\n[ ] call -->\n\nB.\n'],
    ['where a remark is about notes', '<!-- see stele: x -->\n\nB.\n'],
    ['in a span of code', 'Notes begin with `<!-- stele: abcdefghij The source changed.\n` and so on.\n'],
    ['where it is indented below a blank line', `\n  ${NOTE}`],
    ['where it is indented in no item', `- A\n\nB.\n\n  ${NOTE}`],
    ['where a line is less indented, and in the item', `- A\n    ${NOTE.replaceAll('\n', '\n  ')}`],
    ['where a blank line is', `- A\n  - B\n    ${NOTE.replace('now', '\nnow').replaceAll(/\n(?!\n)/g, '\n    ')}`],
    ['where the quotation has no blank', `> ${NOTE.replaceAll('\n', '\n>')}`],
    ['behind the mark of an item', `- ${NOTE.replaceAll('\n', '\n  ')}`],
    ['behind the mark of an item in a quotation, in MDX', `> 1. ${MDX.replaceAll('\n', '\n>    ')}`],
    ['before the last line end of Windows, in MDX', MDX.replaceAll('\n', '\r\n')],
    ['at the end of MDX', MDX.trimEnd()],
    ['where text stands behind a note', NOTE.replace('-->', '--> B.')]
  ])('%s', (_, text) => {
    expect(noteFaultIn(text)).toBeUndefined()
  })
})

const EN = 'The port opened in 1997.\n\nIt has 5 cranes.\n\nThe mayor came.\n'
const JA = '港は1997年に開いた。\n\nクレーンが5基ある。\n\n市長が来た。\n'
const FILES = new Map([
  ['content/en/port.md', EN],
  ['content/ja/port.md', JA],
  ['content/en/sea.md', 'The sea.\n'],
  ['content/ja/sea.md', '海。\n']
])

const read = (root: string) => readFileSync(join(root, 'content/ja/port.md'), 'utf8')
const write = (root: string, text: string, locale = 'ja') =>
  writeFileSync(join(root, `content/${locale}/port.md`), text)
const noted = (look: (root: string) => Promise<void>) =>
  inFolder(FILES, async root => {
    await call(['sync'], root)
    write(root, EN.replace('1997', '1998').replace('5', '6').replace('mayor', 'old mayor'), 'en')
    await call(['sync'], root)
    await look(root)
  })

test('a page with a note that lost its end is left as it is, and told with its place', () =>
  noted(async root => {
    const torn = read(root).replace(/\[ \].*\n/, '')
    write(root, torn)
    const {status, stderr} = await call(['sync'], root)
    expect(status).toBe(3)
    expect(stderr).toContain('content/ja/port.md:1:1: ')
    expect(read(root)).toBe(torn)
    write(root, JA)
    expect((await call(['sync'], root)).status).toBe(0)
    expect(read(root)).toContain('市長が来た。')
  }))

test('a page of MDX with text behind a note on its last line is left as it is, and told with its place', () =>
  inFolder(
    new Map([
      ['content/en/port.mdx', EN],
      ['content/ja/port.mdx', JA],
      ['stele.config.json', '{"content": "content/{locale}/{path}.mdx"}']
    ]),
    async root => {
      const file = join(root, 'content/ja/port.mdx')
      await call(['sync'], root)
      writeFileSync(join(root, 'content/en/port.mdx'), EN.replace('1997', '1998'))
      await call(['sync'], root)
      const joined = readFileSync(file, 'utf8').replace(/(?<=\*\/\})\n/, '追記です。\n')
      writeFileSync(file, joined)
      const {status, stderr} = await call(['sync'], root)
      expect({status, stderr}).toMatchObject({status: 3, stderr: expect.stringContaining('content/ja/port.mdx:5:')})
      expect(stderr).toContain('stands on a line with text')
      expect(readFileSync(file, 'utf8')).toBe(joined)
    }
  ))

test('what is written behind a note on its last line stays', () =>
  noted(async root => {
    write(root, read(root).replace(/(?<=-->)\n/, '追記です。\n'))
    await call(['sync'], root)
    expect(read(root).replaceAll(/<!-- stele[\s\S]*?-->\n\n/g, '')).toBe(`追記です。\n\n${JA}`)
    await call(['sync', '--notes', 'off'], root)
    expect(read(root)).toBe(`追記です。\n\n${JA}`)
  }))

test('what is written behind a note in a list stays in its item', () =>
  inFolder(
    new Map([
      ['content/en/port.md', '- One boat\n- Two boats\n'],
      ['content/ja/port.md', '- 舟一隻\n- 舟二隻\n']
    ]),
    async root => {
      await call(['sync'], root)
      write(root, '- One old boat\n- Two boats\n', 'en')
      await call(['sync'], root)
      write(root, read(root).replace(/(?<=-->)\n/, '追記です。\n'))
      await call(['sync', '--notes', 'off'], root)
      expect(read(root)).toBe('- 舟一隻\n  追記です。\n- 舟二隻\n')
    }
  ))
