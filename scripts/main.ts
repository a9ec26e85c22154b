#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {stele} from './stele.ts'

/**
 * A run of a second or less spends a third of its time on optimising code that is then hardly used: V8 is told to wait longer. Later
 * versions of Node have another scheme; they are left alone. See docs/decisions/005.
 */
if (Number.parseInt(process.versions.node, 10) < 25) setFlagsFromString('--interrupt-budget=1000000')

/** Exit code of a bug (sysexits.h EX_SOFTWARE): nobody shall take it for findings. */
const BUG = 70

// A reader that closes the pipe early (`stele check | head`) is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

try {
  process.exitCode = await stele(process.argv.slice(2), process)
} catch (error) {
  console.error(error)
  process.exitCode = BUG
}
