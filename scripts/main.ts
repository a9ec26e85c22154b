#!/usr/bin/env node
import {stele} from './stele.ts'

/** Exit code of a bug (sysexits.h EX_SOFTWARE): nobody shall take it for findings. */
const BUG = 70

// A reader that closes the pipe early (`stele check | head`) is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

// Nor is one that hears no more of the run (`stele check 2>&1 | head`); the result stands all the same.
process.stderr.on('error', error => {
  if (!('code' in error && error.code === 'EPIPE')) throw error
})

try {
  process.exitCode = await stele(process.argv.slice(2), process)
} catch (error) {
  console.error(error)
  process.exitCode = BUG
}
