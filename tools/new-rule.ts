/** Makes the files of a new rule from a template: `npm run new-rule <id>`. */
import {existsSync, writeFileSync} from 'node:fs'
import {ruleIds, ruleIndex} from './rules.ts'

const [id = ''] = process.argv.slice(2)
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id) || existsSync(`src/rules/${id}.ts`)) {
  console.error('usage: npm run new-rule <id>, a new name in kebab-case for the fault: number-mismatch')
  process.exit(2)
}

writeFileSync(
  `src/rules/${id}.ts`,
  `import {defineRule} from '../rule.ts'

export default defineRule({
  id: '${id}',
  description: 'What is so in a good article.',
  severity: 'warning',
  messages: {
    found: '“{{seen}}” is here, expected “{{expected}}”.'
  },
  checkUnit(_unit, _context) {}
})
`
)
writeFileSync(
  `docs/rules/${id}.md`,
  `# ${id}

What is so in a good article.

Why it matters.

## Examples

A fault.

\`\`\`en
Text.
\`\`\`
\`\`\`ja
文章。
\`\`\`
\`\`\`findings
ja 1:1-1:4 found: …
\`\`\`

Nothing to find.

\`\`\`en
Text.
\`\`\`
\`\`\`ja
文章。
\`\`\`
\`\`\`findings
\`\`\`
`
)
writeFileSync('src/rules/index.ts', ruleIndex(ruleIds()))
console.log(
  `src/rules/${id}.ts, docs/rules/${id}.md: now the zh and ja messages in src/messages/*/rules.json, its sentence in src/messages/rule-heads.ts, and its pages in docs/rules/zh and docs/rules/ja`
)
