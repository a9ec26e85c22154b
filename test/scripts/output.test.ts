import {lstatSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openOutput} from '../../scripts/output.ts'
import {inFolder} from '../scenario.ts'

test('a device stays one', () =>
  inFolder(new Map(), async root => {
    const file = join(root, 'out')
    symlinkSync('/dev/null', file)
    const output = openOutput(file)
    output.add('text')
    output.write()
    expect(lstatSync(file).isSymbolicLink()).toBe(true)
  }))
