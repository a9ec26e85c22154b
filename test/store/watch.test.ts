import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {watchPaths} from '../../src/store/watch.ts'
import {inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port.\n'],
  ['content/en/node_modules/x.md', 'x\n'],
  ['other/a.md', 'a\n'],
  ['stele.config.json', '{}\n']
])

/** Watches while something is done again and again; how often that was told, each time once. */
const watched = (steps: readonly ((root: string) => void)[]) => async (root: string) => {
  let told = 0
  const end = watchPaths(root, ['content', 'gone', 'stele.config.json'], () => {
    told += 1
  })
  const counts: number[] = []
  try {
    for (const step of steps) {
      const before = told
      step(root)
      for (let tries = 0; told === before && tries < 20; tries += 1) await setTimeout(50)
      await setTimeout(300)
      counts.push(told - before)
    }
  } finally {
    end()
  }
  return counts
}

const write = (file: string, text: string) => (root: string) => writeFileSync(join(root, file), text)
const replace = (file: string, text: string) => (root: string) => {
  writeFileSync(join(root, `${file}.tmp`), text)
  renameSync(join(root, `${file}.tmp`), join(root, file))
}
const folder = (root: string) => mkdirSync(join(root, 'content/en/news'))

test.concurrent.each([
  ['a page, again and again', [write('content/en/port.md', '1'), write('content/en/port.md', '2')]],
  [
    'a page that took the place of another',
    [
      replace('content/en/port.md', '1'),
      write('content/en/port.md', '2'),
      replace('content/en/port.md', '3'),
      write('content/en/port.md', '4')
    ]
  ],
  ['a page in a folder that is new', [folder, write('content/en/news/a.md', '1'), write('content/en/news/a.md', '2')]],
  [
    'a page in a folder that took the place of another',
    [
      folder,
      (root: string) => {
        rmSync(join(root, 'content/en/news'), {recursive: true})
        folder(root)
      },
      write('content/en/news/a.md', '1')
    ]
  ],
  ['a page that went', [(root: string) => rmSync(join(root, 'content/en/port.md'))]],
  [
    'the configuration, written in either way',
    [write('stele.config.json', '{} '), replace('stele.config.json', '{}'), write('stele.config.json', '{} ')]
  ]
])('a watch tells of %s', (_, steps) =>
  inFolder(FILES, async root => {
    expect(await watched(steps)(root)).toEqual(steps.map(() => 1))
  })
)

test.concurrent.each([
  ['of other folders', [write('other/a.md', '1'), write('README.md', '1')]],
  ['of the modules of a tool', [write('content/en/node_modules/x.md', '1')]],
  ['of temporary files', [write('content/en/port.md.tmp', '1')]],
  [
    'of what a link leads to',
    [
      (root: string) => {
        symlinkSync(join(root, 'other'), join(root, 'linked'))
      },
      write('other/a.md', '1')
    ]
  ]
])('a watch tells nothing %s', (_, steps) =>
  inFolder(FILES, async root => {
    expect(await watched(steps)(root)).toEqual(steps.map(() => 0))
  })
)

test.concurrent('a watch that ended tells nothing', () =>
  inFolder(FILES, async root => {
    let told = 0
    watchPaths(root, ['content'], () => {
      told += 1
    })()
    write('content/en/port.md', '1')(root)
    await setTimeout(400)
    expect(told).toBe(0)
  }))
