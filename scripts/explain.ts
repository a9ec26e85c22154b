import {styleText} from 'node:util'
import {visible} from '../src/reporters/width.ts'
import {rulePageText} from '../src/store/rule-page.ts'
import {defineCommand} from './command.ts'
import {EXIT} from './frame.ts'
import {nearest} from './nearest.ts'

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
    frame.out(printed(rulePageText(id, frame.lang), frame.color))
    return EXIT.clean
  }
})

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
