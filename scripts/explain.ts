import {styleText} from 'node:util'
import {nearest} from '../src/nearest.ts'
import {visible} from '../src/reporters/width.ts'
import type {Rule} from '../src/rule.ts'
import {rulePageText} from '../src/store/rule-page.ts'
import {defineCommand} from './command.ts'
import {EXIT, type Frame} from './frame.ts'

export default defineCommand({
  name: 'explain',
  argument: 'rule',
  takes: 'file',
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
      const hint = near.length > 0 ? ` ${frame.t('frame.didYouMean', {corrections: near.join(', ')})}` : ''
      frame.fault(frame.t('commands.explain.unknown', {id}) + hint)
      return EXIT.usage
    }
    const page = rulePageText(id, frame.lang)
    frame.out(printed(frame.lang === 'en' ? page : await withHead(page, rule, frame), frame.color))
    return EXIT.clean
  }
})

/** What the reader can have in their language before the English page: the sentence and the messages of the rule. */
async function withHead(page: string, {id, messages}: Rule, {lang, t}: Frame): Promise<string> {
  const {RULE_HEADS} = await import('../src/messages/rule-heads.ts')
  const head = lang === 'en' ? undefined : RULE_HEADS[lang][id]
  if (head === undefined) return page
  const gaps = Object.values(messages).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name!, '…'])
  )
  const list = Object.keys(messages).map(key => `- ${t(`rules.${id}.${key}`, Object.fromEntries(gaps))}`)
  return [`# ${id}`, head, t('commands.explain.messages'), list.join('\n'), t('commands.explain.english'), page].join(
    '\n\n'
  )
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
