import {fitting, readJson} from '../formats/json.ts'
import {InputError} from '../input-error.ts'
import type {Config, LocaleConfig, RuleSetting} from '../model/index.ts'
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
  if (!config.locales.some(({id}) => id === config.sourceLanguage)) {
    const args = {where: 'sourceLanguage', expected: config.locales.map(({id}) => id).join(' | '), count: 1}
    throw new InputError('json.value', {path, position: source.position(['sourceLanguage']), args})
  }
  return config
}

function complete(file: ConfigFile): Config {
  const locales = Object.entries(file.locales ?? {en: {}, zh: {}, ja: {}}).map(
    ([id, {tag, folder}]): LocaleConfig => ({id, tag: tag ?? TAGS[id] ?? id, folder: folder ?? id})
  )
  return {
    locales,
    sourceLanguage: file.sourceLanguage ?? locales[0]?.id ?? 'en',
    content: file.content ?? 'content/{locale}/{path}.md',
    ignore: file.ignore ?? [],
    glossary: file.glossary ?? 'glossary.json',
    translatableKeys: file.translatableKeys ?? ['title', 'description', 'source'],
    rules: Object.fromEntries(Object.entries(file.rules ?? {}).map(([id, setting]) => [id, toSetting(setting)])),
    release: {provisional: file.release?.provisional ?? 'notice', stale: file.release?.stale ?? 'refuse'}
  }
}

function toSetting(setting: NonNullable<ConfigFile['rules']>[string]): RuleSetting {
  if (typeof setting === 'string') return {severity: setting, options: {}}
  return {...(setting.severity && {severity: setting.severity}), options: setting.options ?? {}}
}
