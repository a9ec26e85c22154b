import * as fs from 'node:fs'
import {existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {openProject} from '../../src/store/project.ts'
import {readText} from '../../src/store/read.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {call, inFolder} from '../scenario.ts'

vi.mock('node:fs', async original => ({...(await original<typeof fs>())}))
afterEach(() => vi.restoreAllMocks())

const EN = 'content/en/port.md'
const files = new Map<string, string | Uint8Array>([
  [EN, 'The port is open.\n'],
  ['content/ja/port.md', '港は開いている。\n']
])

describe('input', () => {
  test('bytes that are not UTF-8 are told with their place', () =>
    inFolder(new Map(files).set(EN, Buffer.from('open\nthe p\xF6rt\n', 'latin1')), async root => {
      const {status, stderr} = await call(['check'], root)
      expect(stderr).toBe('content/en/port.md:2:6: A byte here is not UTF-8, expected a text in UTF-8.\n')
      expect(status).toBe(3)
    }))

  test('a replacement character of the author is none of them, but a finding', () =>
    inFolder(new Map(files).set(EN, 'The port \uFFFD is open.\n'), async root => {
      expect((await call(['check'], root)).status).toBe(1)
    }))

  test('a file of 50 MB is refused', () =>
    inFolder(new Map(files).set(EN, 'The port is open.\n'.repeat(2_800_000)), async root => {
      const {status, stderr} = await call(['check'], root)
      expect(stderr).toContain('content/en/port.md: The file has 51 MB, expected at most 20 MB.')
      expect(status).toBe(3)
    }))

  test('a folder that is not there', () =>
    inFolder(files, async root => {
      expect(await call(['check'], join(root, 'none'))).toMatchObject({status: 3})
    }))

  test('a link out of the project is not followed', () =>
    inFolder(files, async root =>
      inFolder(new Map([['secret.json', '{"concepts": []}']]), async other => {
        symlinkSync(join(other, 'secret.json'), join(root, 'glossary.json'))
        const {status, stderr} = await call(['check'], root)
        expect(stderr).toBe('glossary.json: The file lies outside the project.\n')
        expect(status).toBe(3)
      })
    ))
})

describe("a file in the place of one of Stele's own folders", () => {
  test.each([
    ['.stele', ['check', 'sync', 'release', 'find']],
    ['.stele/memory', ['check', 'sync']],
    ['.stele/cache', ['check', 'sync']]
  ])('%s is told', (name, commands) =>
    inFolder(new Map(files).set(name, 'x\n'), async root => {
      for (const command of commands) {
        const {status, stderr} = await call([command, ...(command === 'find' ? ['port'] : [])], root)
        expect(stderr).toBe(`${name}: A file stands here, expected a folder or nothing; nothing was written.\n`)
        expect(status).toBe(3)
      }
    })
  )
})

test('a root that nobody may look into is told', () =>
  inFolder(files, async root => {
    const {lstatSync} = fs
    const look = (path: fs.PathLike, options?: fs.StatSyncOptions) => {
      if (String(path).includes('.stele')) throw Object.assign(new Error('not permitted'), {code: 'EACCES'})
      return lstatSync(path, options)
    }
    // The overloads of lstatSync differ in what the options ask for.
    vi.spyOn(fs, 'lstatSync').mockImplementation(look as typeof lstatSync)
    const {status, stderr} = await call(['check'], root)
    expect(stderr).toBe('.stele: The file cannot be read (nobody may, by its permissions).\n')
    expect(status).toBe(3)
  }))

describe('a link that leads nowhere', () => {
  test.each(['glossary.json', 'stele.config.json', 'content/zh/port.md'])('%s is told', name =>
    inFolder(files, async root => {
      mkdirSync(dirname(join(root, name)), {recursive: true})
      symlinkSync(join(root, 'none'), join(root, name))
      for (const command of ['check', 'sync', 'glossary']) {
        if (command === 'glossary' && name.endsWith('.md')) continue
        const {status, stderr} = await call([command], root)
        expect(stderr).toContain(name)
        expect(status).toBe(name.endsWith('.md') ? 0 : 3)
      }
    })
  )
})

describe('a source language in front matter', () => {
  const page = (head: string) => new Map(files).set(EN, `---\ntitle: Port\n${head}\n---\n\nThe port is open.\n`)

  test.each([
    ['jp', 'sourceLanguage: jp', 3],
    ['jp', '"sourceLanguage": jp', 3],
    ['en,ja', 'sourceLanguage: [en, ja]', 3],
    ['English', 'sourceLanguage: English', 3]
  ])('%s is told with its place where it is none of the project', (value, head, line) =>
    inFolder(page(head), async root => {
      for (const command of ['check', 'sync', 'status', 'release']) {
        const {status, stderr, read} = await call([command], root)
        expect(stderr).toContain(
          `content/en/port.md:${line}:1: “${value}” is no language of the project, expected \`sourceLanguage\` to be en | zh | ja.`
        )
        expect(status).toBe(3)
        expect(read(EN)).toContain(head)
      }
    })
  )

  test.each([
    ['a locale', 'sourceLanguage: en'],
    ['one without a page', 'sourceLanguage: ja'],
    ['a tag', 'sourceLanguage: zh-hans'],
    ['nothing', 'sourceLanguage:'],
    ['a key in another', 'meta:\n  sourceLanguage: jp']
  ])('%s is none to tell', (_, head) =>
    inFolder(page(head), async root => {
      expect((await call(['sync'], root)).stderr).toBe('')
    })
  )

  const both = (en: string, zh: string, ja = '') =>
    page(en)
      .set('content/zh/port.md', `---\n${zh}\n---\n\n港口开放。\n`)
      .set('content/ja/port.md', `---\n${ja}\n---\n\n港は開いている。\n`)

  test('two versions that name two are told, at the second', () =>
    inFolder(both('sourceLanguage: en', 'sourceLanguage: en', 'lang: ja\nsourceLanguage: ja'), async root => {
      for (const command of ['check', 'sync', 'status', 'release']) {
        const {status, stderr} = await call([command], root)
        expect(stderr).toContain(
          'content/ja/port.md:3:1: `sourceLanguage` is ja here and en in content/en/port.md, expected one language to lead the article.'
        )
        expect(status).toBe(3)
      }
    }))

  test.each([
    ['one alone', both('lang: en', 'sourceLanguage: zh')],
    ['the same', both('sourceLanguage: zh', 'sourceLanguage: zh', 'sourceLanguage: zh')],
    ['a tag and its locale', both('sourceLanguage: zh-Hans', 'sourceLanguage: zh')],
    [
      'one that the article has no page in',
      new Map([
        [EN, '---\nsourceLanguage: ja\n---\n\nThe port is open.\n'],
        ['content/zh/port.md', '---\nsourceLanguage: zh\n---\n\n港口开放。\n']
      ])
    ]
  ])('%s is no contradiction', (_, files) =>
    inFolder(files, async root => {
      expect((await call(['sync'], root)).stderr).toBe('')
    })
  )

  test('leads by its tag', () =>
    inFolder(page('sourceLanguage: zh-Hans').set('content/zh/port.md', '港口开放。\n'), async root => {
      writeFileSync(join(root, 'stele.config.json'), JSON.stringify({locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans'}}}))
      await call(['sync'], root)
      writeFileSync(join(root, 'content/zh/port.md'), '港口关闭。\n')
      expect((await call(['sync'], root)).stdout).toContain(': stale: 港口关闭。\nwas: 港口开放。')
    }))
})

describe('writing', () => {
  test('a target that is a folder is told, nothing is lost', () =>
    inFolder(new Map(files).set('.stele/memory/port.jsonl/x', ''), async root => {
      const {status, stderr} = await call(['sync'], root)
      expect(stderr).toContain('.stele/memory/port.jsonl: The file cannot be read (it is a folder).')
      expect(status).toBe(3)
    }))

  test('a folder that Stele did not write is not replaced', () =>
    inFolder(new Map(files).set('release/mine.txt', 'mine'), async root => {
      const {status, read} = await call(['release'], root)
      expect(status).toBe(3)
      expect(read('release/mine.txt')).toBe('mine')
    }))

  test('an existing article is not overwritten', () =>
    inFolder(new Map(files).set('port.txt', 'Port\n\nThe port is closed.\n'), async root => {
      const {status, stderr, read} = await call(['new', join(root, 'port.txt'), '--locale', 'en'], root)
      expect(stderr).toContain('The file exists already; nothing was written.')
      expect(status).toBe(3)
      expect(read(EN)).toBe('The port is open.\n')
    }))

  test.each(['openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const)(
    'a failure of %s leaves the old file whole',
    name =>
      inFolder(files, async root => {
        vi.spyOn(fs, name).mockImplementation(() => {
          throw Object.assign(new Error('no space'), {code: 'ENOSPC'})
        })
        expect(() => writeFileAtomically(root, EN, 'The port is closed.\n')).toThrow(
          expect.objectContaining({code: 'write.failed'})
        )
        vi.restoreAllMocks()
        expect(fs.readFileSync(join(root, EN), 'utf8')).toBe('The port is open.\n')
        expect(readdirSync(join(root, 'content/en'))).toEqual(['port.md'])
      })
  )

  test('a file where the folder of a language belongs is told', () =>
    inFolder(new Map(files).set('content/zh', 'x'), async root => {
      const {status, stderr} = await call(['check'], root)
      expect(stderr).toContain('content/zh: The file cannot be read (a file stands where a folder is wanted).')
      expect(status).toBe(3)
    }))

  test('a folder that cannot be made is told', () =>
    inFolder(files, async root => {
      vi.spyOn(fs, 'mkdirSync').mockImplementation(() => {
        throw Object.assign(new Error('no space'), {code: 'ENOSPC'})
      })
      expect(() => writeFileAtomically(root, 'content/en/new/pier.md', 'The pier.\n')).toThrow(
        expect.objectContaining({code: 'write.failed'})
      )
      vi.restoreAllMocks()
      expect(readdirSync(join(root, 'content/en'))).toEqual(['port.md'])
    }))

  test.skipIf(!fs.existsSync('/proc/self')).each(['export', 'site'])(
    '%s below a folder where nobody may write ends with a reason',
    command =>
      inFolder(files, async root => {
        const option = command === 'export' ? '--to' : '--output'
        const {status, stderr} = await call([command, option, '/proc/stele/x'], root)
        expect(status).toBe(3)
        expect(stderr).toContain('/proc/stele/x')
      })
  )

  test('nothing is told as taken over that could not be written', () =>
    inFolder(new Map(files).set('.stele/memory/.gitattributes', ''), async root => {
      vi.spyOn(fs, 'renameSync').mockImplementation(() => {
        throw Object.assign(new Error('no space'), {code: 'ENOSPC'})
      })
      const {status, stdout, stderr} = await call(['sync'], root)
      expect(stdout).toBe('')
      expect(stderr).toContain(
        '.stele/memory/port.jsonl: The file cannot be written (the disk is full); it is as it was.'
      )
      expect(status).toBe(3)
    }))

  test('a folder is resolved once, however many pages it holds', () =>
    inFolder(files, async root => {
      for (let at = 0; at < 20; at += 1) writeFileSync(join(root, `content/en/a${at}.md`), 'A.\n')
      const {sources, paths} = openProject(root)
      const asked = vi.spyOn(fs, 'realpathSync')
      for (const path of paths) sources(path)
      // Two folders, and the root for each.
      expect(asked.mock.calls.length).toBe(4)
      symlinkSync(join(root, '..', 'elsewhere.md'), join(root, 'content/en/led.md'))
      writeFileSync(join(root, '..', 'elsewhere.md'), 'x')
      expect(() => readText(root, 'content/en/led.md', new Map([[join(root, 'content/en'), root]]))).toThrow(
        expect.objectContaining({code: 'file.outside'})
      )
      rmSync(join(root, '..', 'elsewhere.md'))
    }))

  test('a disk that is full for the lock locks nobody out', () =>
    inFolder(files, async root => {
      vi.spyOn(fs, 'writeSync').mockImplementation(() => {
        throw Object.assign(new Error('no space'), {code: 'ENOSPC'})
      })
      const {status, stderr} = await call(['sync'], root)
      expect(stderr).toBe('.stele/cache/lock: The file cannot be written (the disk is full); it is as it was.\n')
      expect(status).toBe(3)
      vi.restoreAllMocks()
      expect((await call(['sync'], root)).status).toBe(0)
    }))

  test('what is taken over is told when it is written', () =>
    inFolder(files, async root => {
      expect((await call(['sync'], root)).stdout).toBe('port: taken over, 1 unit.\nAll versions are in step.\n')
    }))

  test('the mode of a file is kept, and nothing is left beside it', () =>
    inFolder(files, async root => {
      writeFileSync(join(root, EN), 'x', {mode: 0o600})
      fs.chmodSync(join(root, EN), 0o640)
      writeFileAtomically(root, EN, 'y')
      expect(fs.statSync(join(root, EN)).mode & 0o777).toBe(0o640)
      expect(readdirSync(join(root, 'content/en'))).toEqual(['port.md'])
    }))

  test('a path out of the project is refused', () =>
    inFolder(files, async root => {
      expect(() => writeFileAtomically(root, '../elsewhere.md', 'x')).toThrow(
        expect.objectContaining({code: 'write.outside'})
      )
      expect(existsSync(join(root, '../elsewhere.md'))).toBe(false)
    }))
})
