import {appendFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {shardOf} from '../../scripts/shard.ts'
import {call, inFolder} from '../scenario.ts'

/** Twelve articles, every third with a wrong number. */
const FILES = new Map(
  Array.from({length: 12}, (_, index) => [
    [`content/en/port-${index}.md`, `The port has ${index + 3} cranes.\n`],
    [`content/ja/port-${index}.md`, `港にはクレーンが${index % 3 === 0 ? 99 : index + 3}基ある。\n`]
  ]).flat() as [string, string][]
)

async function shards(root: string, count = 3): Promise<string[]> {
  const parts = Array.from({length: count}, (_, index) => join(root, `part-${index + 1}.json`))
  for (const [index, part] of parts.entries())
    expect((await call(['check', '--shard', `${index + 1}/${count}`, '--output', part], root)).status).toBe(0)
  return parts
}

describe('shards', () => {
  test.each(['pretty', 'jsonl', 'sarif', 'junit', 'github'])('merged are what one run says: %s', format =>
    inFolder(FILES, async root => {
      const parts = await shards(root)
      const one = await call(['check', '--format', format], root)
      const merged = await call(['merge-reports', ...parts.reverse(), '--format', format], root)
      expect(one.stdout).toContain('99')
      expect(merged).toEqual({...one, read: merged.read})
    })
  )

  test('are read back where one has more than 20 MB', () =>
    inFolder(FILES, async root => {
      const parts = await shards(root, 2)
      appendFileSync(parts[0]!, ' '.repeat(21_000_000))
      expect((await call(['merge-reports', ...parts], root)).stderr).toBe('')
    }))

  test.each(['sarif', 'junit', 'github', 'gitlab'])('tell in %s what none of them could read', format =>
    inFolder(
      new Map([...FILES, ['content/en/broken.md', '---\na: b\n\nA\n'], ['content/ja/broken.md', 'あ\n']]),
      async root => {
        const parts = ['1/2', '2/2'].map(shard => [shard, join(root, `${shard[0]}.json`)] as const)
        const exits: number[] = []
        for (const [shard, output] of parts)
          exits.push((await call(['check', '--shard', shard, '--output', output, '--quiet'], root)).status)
        expect(exits.sort()).toEqual([0, 3])
        const one = await call(['check', '--format', format], root)
        const merged = await call(['merge-reports', ...parts.map(([, file]) => file), '--format', format], root)
        expect(one.stdout).toContain('The front matter has no end')
        expect(one.stdout).not.toContain('content/ja/broken.md')
        expect(merged).toMatchObject({stdout: one.stdout, status: 3})
      }
    )
  )

  test('hold every article once, whatever their number', () => {
    for (const count of [1, 2, 3, 7])
      for (let index = 0; index < 100; index += 1) {
        const shard = shardOf(`news/${index}`, count)
        expect(shard).toBeGreaterThanOrEqual(1)
        expect(shard).toBeLessThanOrEqual(count)
      }
    // The same on every machine, for ever.
    expect([shardOf('visit', 3), shardOf('news/港', 3)]).toEqual([shardOf('visit', 3), shardOf('news/港', 3)])
  })

  test.each(['0/3', '4/3', '1', 'x', '1/3/5', '-1/3'])('%s is no shard', typed =>
    inFolder(FILES, async root => {
      const {status, stderr} = await call(['check', `--shard=${typed}`], root)
      expect(status).toBe(2)
      expect(stderr).toContain('--shard')
    })
  )
})

describe('parts that do not belong together are refused', () => {
  test('one is missing', () =>
    inFolder(FILES, async root => {
      const [first, , third] = await shards(root)
      const {status, stderr, stdout} = await call(['merge-reports', first!, third!], root)
      expect({status, stdout}).toEqual({status: 3, stdout: ''})
      expect(stderr).toBe('ROOT/part-3.json: The part is 3/3, expected 2/3: every part of one check, once.\n')
    }))

  test('one is there twice', () =>
    inFolder(FILES, async root => {
      const [first, second] = await shards(root)
      expect((await call(['merge-reports', first!, second!, second!], root)).stderr).toContain(
        'The part is 2/3, expected 3/3'
      )
    }))

  test('a file has changed since', () =>
    inFolder(FILES, async root => {
      const parts = await shards(root)
      writeFileSync(join(root, 'content/ja/port-1.md'), '港。\n')
      const {status, stderr} = await call(['merge-reports', ...parts], root)
      expect(status).toBe(3)
      expect(stderr).toContain('“port-1” was checked with other files')
    }))

  test.each(['{', '[]', '{"format": "stele-part", "version": 1, "examined": [{}]}'])('it is none: %s', text =>
    inFolder(new Map([...FILES, ['part.json', text]]), async root => {
      const {status, stderr} = await call(['merge-reports', join(root, 'part.json')], root)
      expect({status, stderr}).toEqual({
        status: 3,
        stderr: 'ROOT/part.json: The file is no part of a check, expected what “stele check --shard” writes.\n'
      })
    })
  )

  test('none is named', () =>
    inFolder(FILES, async root => expect((await call(['merge-reports'], root)).status).toBe(2)))

  test('one article cannot be read: the rest is told, the exit code is that of a check', () =>
    inFolder(new Map([...FILES, ['content/ja/broken.md', '---\ntitle: a\n\nA\n']]), async root => {
      const one = await call(['check', '--format', 'jsonl'], root)
      const parts: string[] = []
      for (const index of [1, 2]) {
        parts.push(join(root, `part-${index}.json`))
        await call(['check', '--shard', `${index}/2`, '--output', parts.at(-1)!], root)
      }
      const merged = await call(['merge-reports', ...parts, '--format', 'jsonl'], root)
      expect(merged.stdout).toBe(one.stdout)
      expect([merged.status, one.status]).toEqual([3, 3])
    }))
})
