import {fitting, readJson} from '../formats/json.ts'
import type {Config, ContentSet, LocaleConfig, RuleSetting} from '../model/index.ts'
import {TRANSLATABLE_ATTRIBUTES, TRANSLATABLE_KEYS} from './data/flavours.ts'
import {judge} from './judge.ts'
import {toPolicy} from './policy.ts'
import {type ConfigFile, configSchema} from './schema.ts'

/** The BCP 47 tags of the locales we know best. */
const TAGS: Readonly<Record<string, string>> = {en: 'en', zh: 'zh-Hans', ja: 'ja'}

/** The settings of a project without a configuration: this repository's layout. */
export const defaultConfig: Config = complete({})

/**
 * Reads `stele.config.json`.
 *
 * @param path File for messages, relative to the project root.
 * @throws InputError with the place of what does not fit and what was expected.
 */
export function readConfig(text: string, path: string): Config {
  const source = readJson(text, path)
  const file = fitting(configSchema, source, path)
  const config = complete(file)
  judge({file, config, source, path})
  return config
}

function complete(file: ConfigFile): Config {
  const locales = Object.entries(file.locales ?? {en: {}, zh: {}, ja: {}}).map(
    ([id, {tag, folder}]): LocaleConfig => ({id, tag: tag ?? TAGS[id] ?? id, folder: folder ?? id})
  )
  const flavour = file.flavour ?? 'gfm'
  return {
    locales,
    sourceLanguage: file.sourceLanguage ?? locales[0]?.id ?? 'en',
    content: [file.content ?? 'content/{locale}/{path}.{md,mdx}'].flat().map(set => contentSet(set, locales)),
    ignore: file.ignore ?? [],
    glossary: file.glossary ?? 'glossary.json',
    flavour,
    translatableKeys: file.translatableKeys ?? TRANSLATABLE_KEYS[flavour],
    translatableAttributes: file.translatableAttributes ?? TRANSLATABLE_ATTRIBUTES,
    translatableComments: file.translatableComments ?? false,
    rules: toSettings(file.rules),
    overrides: (file.overrides ?? []).map(({files, rules, ...syntax}) => ({
      files,
      settings: {
        ...(syntax.flavour && {translatableKeys: TRANSLATABLE_KEYS[syntax.flavour]}),
        ...syntax,
        rules: toSettings(rules)
      }
    })),
    release: toPolicy(file.release)
  }
}

/** One pattern for all locales, with their folders filled in, or one each. */
function contentSet(set: string | Readonly<Record<string, string>>, locales: readonly LocaleConfig[]): ContentSet {
  if (typeof set !== 'string') return new Map(Object.entries(set))
  return new Map(locales.map(({id, folder}) => [id, set.replaceAll('{locale}', () => folder)]))
}

type RuleSettings = Readonly<Record<string, RuleSetting>>

function toSettings(rules: ConfigFile['rules'] = {}): RuleSettings {
  return Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, toSetting(setting)]))
}

function toSetting(setting: NonNullable<ConfigFile['rules']>[string]): RuleSetting {
  if (typeof setting === 'string') return {severity: setting, options: {}}
  return {...(setting.severity && {severity: setting.severity}), options: setting.options ?? {}}
}
