/** Writes the tables of commands in the read-mes. */
import {writeFileSync} from 'node:fs'
import {readmes} from './readme.ts'

for (const [file, text] of await readmes()) writeFileSync(file, text)
