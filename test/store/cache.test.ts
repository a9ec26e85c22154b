import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {keyOf, openCache} from '../../src/store/cache.ts'

const fresh = () => mkdtempSync(join(tmpdir(), 'stele-cache-'))

describe('cache', () => {
  test('gives back what was kept under the same key', () => {
    const root = fresh()
    openCache(root).write('check/a/visit', 'one', {findings: ['文']})
    expect(openCache(root).read('check/a/visit', 'one')).toEqual({findings: ['文']})
  })

  test('gives nothing for another key or name', () => {
    const cache = openCache(fresh())
    cache.write('check/visit', 'one', 1)
    expect(cache.read('check/visit', 'two')).toBeUndefined()
    expect(cache.read('check/other', 'one')).toBeUndefined()
  })

  test.each(['', '{', 'null', '[]', '{"key":"one"}', '\0'])('takes a damaged file (%j) for none', text => {
    const root = fresh()
    const cache = openCache(root)
    cache.write('visit', 'one', 1)
    writeFileSync(join(root, '.stele/cache/visit.json'), text)
    expect(cache.read('visit', 'one')).toBeUndefined()
    cache.write('visit', 'one', 2)
    expect(cache.read('visit', 'one')).toBe(2)
  })

  test('keeps itself out of the repository', () => {
    const root = fresh()
    openCache(root).write('visit', 'one', 1)
    expect(readFileSync(join(root, '.stele/cache/.gitignore'), 'utf8')).toBe('*\n')
  })

  test('says nothing when the disk refuses', () => {
    const root = fresh()
    writeFileSync(join(root, '.stele'), 'a file where the folder should be')
    const cache = openCache(root)
    cache.write('visit', 'one', 1)
    expect(cache.read('visit', 'one')).toBeUndefined()
  })

  test('keys tell lists apart that join to the same text', () => {
    expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']))
    expect(keyOf(['ab'])).not.toBe(keyOf(['ab', '']))
    expect(keyOf(['ab', '文'])).toBe(keyOf(['ab', '文']))
  })
})
