import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import fc from 'fast-check'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {archiveWriter} from '../../src/publish/archive.ts'
import {sumsOf} from '../../src/publish/digest.ts'
import type {ReleaseFile} from '../../src/publish/release.ts'
import {inFolder} from '../scenario.ts'
import {bytesOf, manifestOf, project, release} from './project.ts'

const hasTar = (() => {
  try {
    return execFileSync('tar', ['--version'], {stdio: 'pipe'}).length > 0
  } catch {
    return false
  }
})()

async function archive(files: readonly ReleaseFile[], time: number): Promise<Uint8Array> {
  const writer = archiveWriter(time)
  for (const file of files) await writer.add(file)
  return writer.end()
}

describe('an archive', () => {
  test.skipIf(!hasTar)('is unpacked by tar as it was', async () => {
    const files = [
      {path: 'en/visit.md', content: 'Visit\n'},
      {path: 'ja/訪問.md', content: '訪問\n'},
      {path: `ja/${'長い名前'.repeat(15)}/a b.md`, content: 'x'.repeat(1024)},
      {path: 'empty.md', content: ''}
    ]
    const folder = mkdtempSync(join(tmpdir(), 'stele-'))
    try {
      writeFileSync(join(folder, 'a.tar.gz'), await archive(files, 1_600_000_000))
      execFileSync('tar', ['-xzf', 'a.tar.gz'], {cwd: folder, env: {...process.env, LC_ALL: 'C.UTF-8'}})
      for (const {path, content} of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(content)
      expect(readdirSync(join(folder, 'ja')).length).toBe(2)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })

  test('bears one time, no owner and no system', async () => {
    const zipped = Buffer.from(await archive([{path: 'a.md', content: 'a'}], 1_600_000_000))
    expect([...zipped.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255])
    const tar = gunzipSync(zipped)
    expect(tar.subarray(136, 147).toString()).toBe((1_600_000_000).toString(8).padStart(11, '0'))
    expect(tar.subarray(108, 116).toString()).toBe('0000000\0')
    expect(tar.length % 512).toBe(0)
  })

  test('has a valid checksum in every header', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({unit: 'grapheme', minLength: 1, maxLength: 80}), fc.string())),
        async list => {
          const tar = gunzipSync(
            await archive(
              list.map(([name, content]) => ({path: name.replaceAll('\0', '0'), content})),
              0
            )
          )
          for (let at = 0; tar[at] !== 0; ) {
            const header = tar.subarray(at, at + 512)
            const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0)
            expect(Number.parseInt(header.subarray(148, 154).toString(), 8)).toBe(sum)
            const size = Number.parseInt(header.subarray(124, 135).toString(), 8)
            at += 512 + Math.ceil(size / 512) * 512
          }
        }
      )
    ))
})

describe('sums', () => {
  test('escape a name as sha256sum does', () => {
    expect(sumsOf([{path: 'a\\b\n', sha256: 'x', size: 0}])).toBe('\\x  a\\\\b\\n\n')
    expect(sumsOf([{path: 'a b', sha256: 'x', size: 0}])).toBe('x  a b\n')
  })
})

describe('a release', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('is the same bytes whatever the machine', async () => {
    const runs = []
    for (const [TZ, LANG] of [
      ['UTC', 'C'],
      ['Asia/Tokyo', 'ja_JP.UTF-8'],
      ['America/Los_Angeles', 'de_DE.UTF-8']
    ] as const) {
      for (const [name, value] of Object.entries({TZ, LANG, LC_ALL: LANG})) vi.stubEnv(name, value)
      runs.push(
        await inFolder(project(), async root => {
          expect((await release(root)).status).toBe(0)
          return bytesOf(root)
        })
      )
    }
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })

  test('has the digest of every file in its manifest and its sums', () =>
    inFolder(project(), async root => {
      await release(root)
      const files = bytesOf(root)
      const digests = new Map(
        [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes, 'latin1').digest('hex')])
      )
      const listed = manifestOf(root).files.map((file: {path: string; sha256: string}) => [file.path, file.sha256])
      expect(new Map(listed)).toEqual(
        new Map([...digests].filter(([name]) => name !== 'manifest.json' && name !== 'SHA256SUMS'))
      )
      const sums = new Map(
        files
          .get('SHA256SUMS')!
          .trim()
          .split('\n')
          .map(line => line.split('  ').reverse() as [string, string])
      )
      expect(sums).toEqual(new Map([...digests].filter(([name]) => name !== 'SHA256SUMS')))
    }))
})
