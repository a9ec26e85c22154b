import {type ApplicationText, ArgumentScannerError, formatMessageForArgumentScannerError, text_en} from '@stricli/core'
import type {Translate} from '../src/messages/index.ts'
import {visible} from '../src/reporters/width.ts'

/** The words of the command line itself, for stricli. */
export function frameText(t: Translate): ApplicationText {
  const frame = (key: string, args?: Record<string, string>) => visible(t(`frame.${key}`, args))
  return {
    ...text_en,
    headers: {
      usage: frame('usage'),
      aliases: frame('aliases'),
      commands: frame('commands'),
      flags: frame('flags'),
      arguments: frame('operands')
    },
    keywords: {default: frame('default'), separator: frame('separator')},
    briefs: {
      help: frame('flag.help'),
      helpAll: frame('flag.helpAll'),
      version: frame('flag.version'),
      argumentEscapeSequence: frame('flag.escape')
    },
    exceptionWhileParsingArguments: error => {
      if (!(error instanceof ArgumentScannerError)) throw error
      return formatMessageForArgumentScannerError(error, {
        FlagNotFoundError: ({input, corrections}) =>
          unknown(
            'unknownFlag',
            `--${input}`,
            corrections.map(flag => `--${flag}`)
          ),
        AliasNotFoundError: ({input}) => unknown('unknownFlag', `-${input}`, []),
        EnumValidationError: ({input, externalFlagName, values}) =>
          frame('badChoice', {input, flag: `--${externalFlagName}`, values: values.join(', ')}),
        ArgumentParseError: ({input, externalFlagNameOrPlaceholder: flag}) =>
          frame('badValue', {input, flag: `--${flag}`}),
        UnsatisfiedFlagError: ({externalFlagName}) => frame('missingValue', {flag: `--${externalFlagName}`}),
        UnsatisfiedPositionalError: ({placeholder}) => frame('missingArgument', {name: placeholder}),
        UnexpectedPositionalError: ({input}) => frame('tooMany', {input}),
        UnexpectedFlagError: ({externalFlagName}) => frame('duplicate', {flag: `--${externalFlagName}`}),
        InvalidNegatedFlagSyntaxError: ({externalFlagName}) => frame('negated', {input: `--${externalFlagName}`})
      })
    }
  }

  function unknown(key: string, input: string, corrections: readonly string[]): string {
    const said = frame(key, {input})
    const known = corrections.map(flag => flag.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`))
    return known.length === 0 ? said : `${said} ${frame('didYouMean', {corrections: known.join(', ')})}`
  }
}
