import {
  AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  EnumValidationError,
  FlagNotFoundError,
  InvalidNegatedFlagSyntaxError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
  UnsatisfiedPositionalError
} from '@stricli/core'
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
    exceptionWhileParsingArguments: said
  }

  // By class, not by the name of the class: the bundle has other names.
  function said(error: unknown): string {
    if (error instanceof FlagNotFoundError)
      return unknown(
        'unknownFlag',
        `--${error.input}`,
        error.corrections.map(flag => `--${flag}`)
      )
    if (error instanceof AliasNotFoundError) return unknown('unknownFlag', `-${error.input}`, [])
    if (error instanceof EnumValidationError) {
      const values = error.values.join(t('furniture.list'))
      return frame('badChoice', {input: error.input, flag: `--${error.externalFlagName}`, values})
    }
    if (error instanceof ArgumentParseError)
      return frame('badValue', {input: error.input, flag: `--${error.externalFlagNameOrPlaceholder}`})
    if (error instanceof UnsatisfiedFlagError) return frame('missingValue', {flag: `--${error.externalFlagName}`})
    if (error instanceof UnsatisfiedPositionalError) return frame('missingArgument', {name: error.placeholder})
    if (error instanceof UnexpectedPositionalError) return frame('tooMany', {input: error.input})
    if (error instanceof UnexpectedFlagError) return frame('duplicate', {flag: `--${error.externalFlagName}`})
    if (error instanceof InvalidNegatedFlagSyntaxError) return frame('negated', {input: `--${error.externalFlagName}`})
    throw error
  }

  function unknown(key: string, input: string, corrections: readonly string[]): string {
    const said = frame(key, {input})
    const known = corrections.map(flag => flag.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`))
    return known.length === 0 ? said : `${said} ${frame('didYouMean', {corrections: known.join(t('furniture.list'))})}`
  }
}
