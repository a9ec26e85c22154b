/** Writes what is generated about rules: their list, the heads of their pages, the table. */
import {writeFileSync} from 'node:fs'
import {ruleFiles, ruleIds, ruleIndex} from './rules.ts'

writeFileSync('src/rules/index.ts', ruleIndex(ruleIds()))
// Loaded now, since the list was just written.
const {rules} = await import('../src/rules/index.ts')
for (const [file, text] of ruleFiles(rules)) writeFileSync(file, text)
