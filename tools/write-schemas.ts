/**
 * Writes the published JSON Schemas from the zod schemas; `--check` only says whether they are fresh (exit code 1).
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {schemas} from './schemas.ts'

const isCheck = process.argv.includes('--check')
mkdirSync('schema', {recursive: true})
for (const [file, text] of schemas()) {
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text
  if (isFresh) continue
  if (isCheck) process.exitCode = 1
  else writeFileSync(file, text)
  console.log(`${file}: ${isCheck ? 'stale' : 'written'}`)
}
