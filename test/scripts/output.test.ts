import {lstatSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openOutput} from '../../scripts/output.ts'
import {inFolder} from '../scenario.ts'

test.each(['visit.md', 'visit.MDX', 'visit.markdown'])('a page is not written over: %s', name =>
  inFolder(new Map([[name, 'Hello.\n']]), async root => {
    const output = openOutput(join(root, name))
    output.add('<svg/>')
    expect(() => output.write()).toThrow(expect.objectContaining({code: 'write.page'}))
    expect(readFileSync(join(root, name), 'utf8')).toBe('Hello.\n')
  })
)

test.each(['new.md', 'old.svg'])('another file is: %s', name =>
  inFolder(new Map([['old.svg', '']]), async root => {
    const output = openOutput(join(root, name))
    output.add('<svg/>')
    output.write()
    expect(readFileSync(join(root, name), 'utf8')).toBe('<svg/>')
  })
)

test('a device stays one', () =>
  inFolder(new Map(), async root => {
    const file = join(root, 'out')
    symlinkSync('/dev/null', file)
    const output = openOutput(file)
    output.add('text')
    output.write()
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
  }))
