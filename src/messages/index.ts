import {createInstance} from 'i18next'
import type {Language, MessageArgs} from '../model/index.ts'
import enCommands from './en/commands.json' with {type: 'json'}
import enExchange from './en/exchange.json' with {type: 'json'}
import enFrame from './en/frame.json' with {type: 'json'}
import enFurniture from './en/furniture.json' with {type: 'json'}
import enHtml from './en/html.json' with {type: 'json'}
import enInput from './en/input.json' with {type: 'json'}
import enReport from './en/report.json' with {type: 'json'}
import enRules from './en/rules.json' with {type: 'json'}
import enSite from './en/site.json' with {type: 'json'}
import jaCommands from './ja/commands.json' with {type: 'json'}
import jaExchange from './ja/exchange.json' with {type: 'json'}
import jaFrame from './ja/frame.json' with {type: 'json'}
import jaFurniture from './ja/furniture.json' with {type: 'json'}
import jaHtml from './ja/html.json' with {type: 'json'}
import jaInput from './ja/input.json' with {type: 'json'}
import jaReport from './ja/report.json' with {type: 'json'}
import jaRules from './ja/rules.json' with {type: 'json'}
import jaSite from './ja/site.json' with {type: 'json'}
import zhCommands from './zh/commands.json' with {type: 'json'}
import zhExchange from './zh/exchange.json' with {type: 'json'}
import zhFrame from './zh/frame.json' with {type: 'json'}
import zhFurniture from './zh/furniture.json' with {type: 'json'}
import zhHtml from './zh/html.json' with {type: 'json'}
import zhInput from './zh/input.json' with {type: 'json'}
import zhReport from './zh/report.json' with {type: 'json'}
import zhRules from './zh/rules.json' with {type: 'json'}
import zhSite from './zh/site.json' with {type: 'json'}

/** Words a message: its key with `.` between levels, and the values of its placeholders; `count` chooses the plural. */
export type Translate = (key: string, args?: MessageArgs) => string

/** Messages of rules by rule id. */
export type RuleMessages = Readonly<Record<string, Readonly<Record<string, string>>>>

const RESOURCES = {
  en: {
    commands: enCommands,
    exchange: enExchange,
    frame: enFrame,
    furniture: enFurniture,
    html: enHtml,
    input: enInput,
    report: enReport,
    rules: enRules,
    site: enSite
  },
  zh: {
    commands: zhCommands,
    exchange: zhExchange,
    frame: zhFrame,
    furniture: zhFurniture,
    html: zhHtml,
    input: zhInput,
    report: zhReport,
    rules: zhRules,
    site: zhSite
  },
  ja: {
    commands: jaCommands,
    exchange: jaExchange,
    frame: jaFrame,
    furniture: jaFurniture,
    html: jaHtml,
    input: jaInput,
    report: jaReport,
    rules: jaRules,
    site: jaSite
  }
}

/** All messages of a language, for tests and generated files. */
export function resourcesOf(lang: Language): Readonly<Record<string, unknown>> {
  return RESOURCES[lang]
}

/**
 * A translator with an i18next instance of its own. Values are not escaped: each output escapes for itself. A key or a
 * placeholder without a value is a bug and throws.
 *
 * @param rules Texts of rules that are not Stele's own.
 */
export function createTranslator(lang: Language, rules: RuleMessages = {}): Translate {
  const own = RESOURCES[lang]
  const translation = {...own, rules: {...rules, ...own.rules}}
  const i18n = createInstance({
    lng: lang,
    fallbackLng: false,
    resources: {[lang]: {translation}},
    interpolation: {escapeValue: false, skipOnVariables: true},
    initAsync: false,
    returnedObjectHandler: key => fail(`no message “${key}” in ${lang}`),
    parseMissingKeyHandler: key => fail(`no message “${key}” in ${lang}`),
    missingInterpolationHandler: (text, [match]) => fail(`no value for ${match} in “${text}” (${lang})`)
  })
  // Synchronous: `initAsync` is off and the resources are given.
  void i18n.init()
  return (key, args) => i18n.t(key, {...args})
}

function fail(message: string): never {
  throw new Error(message)
}
