import {styleText} from 'node:util'
import {nearest} from '../src/nearest.ts'
import {visible} from '../src/reporters/width.ts'
import type {Rule} from '../src/rule.ts'
import {readRulePage, rulePageText} from '../src/store/rule-page.ts'
import {defineCommand} from './command.ts'
import {EXIT, type Frame} from './frame.ts'

export default defineCommand({
  name: 'explain',
  argument: 'rule',
  takes: 'file',
  usage: ['… <rule>'],
  flags: {},
  async run({args, frame}) {
    const [id = ''] = args
    const {rules} = await import('../src/rules/index.ts')
    const rule = rules.find(rule => rule.id === id)
    if (!rule) {
      const near = nearest(
        id,
        rules.map(({id}) => id)
      )
      const hint =
        near.length > 0 ? ` ${frame.t('frame.didYouMean', {corrections: near.join(frame.t('furniture.list'))})}` : ''
      frame.fault(frame.t('commands.explain.unknown', {id}) + hint)
      return EXIT.usage
    }
    frame.out(printed(frame.lang === 'en' ? rulePageText(id) : localised(rule, frame), frame.color))
    return EXIT.clean
  }
})

/** The page in the reader's language: the prose, what the rule says, and the examples, which are in all languages anyway. */
function localised({id, messages}: Rule, {lang, t}: Frame): string {
  const {sentence, reason} = readRulePage(id, lang)
  const gaps = Object.values(messages).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, '…'])
  )
  const list = Object.keys(messages).map(key => `- ${t(`rules.${id}.${key}`, Object.fromEntries(gaps))}`)
  const examples = readRulePage(id, 'en').examples.replace(/^## .*\n+/, '')
  return [
    `# ${id}`,
    sentence,
    reason,
    t('commands.explain.messages'),
    list.join('\n'),
    t('commands.explain.examples'),
    examples
  ].join('\n\n')
}

/** The page as it stands, headings in bold, code dimmed. */
function printed(page: string, color: boolean): string {
  let isCode = false
  const lines = page.split('\n').map(line => {
    const shown = visible(line)
    const isFence = line.startsWith('```')
    if (isFence) isCode = !isCode
    if (!color) return shown
    if (isFence || isCode) return styleText('dim', shown, {validateStream: false})
    return line.startsWith('#') ? styleText('bold', shown, {validateStream: false}) : shown
  })
  return lines.join('\n')
}
