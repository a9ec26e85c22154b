import type {MessageArgs} from '../model/index.ts'
import english from './en/input.json' with {type: 'json'}
import type {Translate} from './index.ts'

/** The arguments of an input error with its `reason` in words, where it is a code of the system (`EACCES`), of YAML (`BAD_INDENT`) or TOML (`TOML_VALUE`) that has some. */
export function reasoned(args: MessageArgs, t: Translate): MessageArgs {
  const {reason} = args
  const isKnown = typeof reason === 'string' && Object.hasOwn(english.reason, reason)
  return isKnown ? {...args, reason: t(`input.reason.${reason}`)} : args
}
