#!/usr/bin/env node
import {stele} from './stele.ts'

// A reader that closes the pipe early (`stele check | head`) is no fault.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

process.exitCode = await stele(process.argv.slice(2), process)
