import * as z from 'zod/mini'
import {fitting, type JsonSource, readJson} from '../formats/json.ts'
import {InputError} from '../input-error.ts'
import type {Config} from '../model/index.ts'
import {nearestName} from '../nearest.ts'
import type {Rule} from '../rule.ts'

/** What the settings of rules are judged by. */
export interface SettingsOptions {
  /** File for messages, relative to the project root. */
  readonly path: string
  /** What `readConfig` made of the text. */
  readonly config: Config
  /** All rules there are. */
  readonly rules: readonly Rule[]
}

/**
 * Compares the settings of rules in the text of a configuration with the rules there are: a name with a slip in it switches nothing off.
 *
 * @throws InputError `config.rule` with the place of a rule that there is not and the name that is nearest to it (`config.no-rule` where
 * none is near), `config.no-options` and `config.project-option` where options have no effect, `json.…` where a rule has no such option
 * or takes another value for it.
 */
export function judgeSettings(text: string, {path, config, rules}: SettingsOptions): void {
  const source = readJson(text, path)
  // The text fits the schema of a configuration.
  const {rules: common, overrides = []} = source.data as Settings
  const groups = [
    {settings: common, at: ['rules']},
    ...overrides.map(({rules}, index) => ({settings: rules, at: ['overrides', index, 'rules']}))
  ]
  for (const {settings = {}, at} of groups)
    for (const [id, setting] of Object.entries(settings)) {
      const code = faultOf(rules, {id, setting, isOverride: at.length > 1})
      if (code) throw fault(code, {id, at, source, rules, path})
    }
  fitting(schemaOf(rules, config), source, path)
}

interface Settings {
  readonly rules?: Readonly<Record<string, Setting>>
  readonly overrides?: readonly Pick<Settings, 'rules'>[]
}

type Setting = string | {readonly options?: object}

type Fault = 'rule' | 'no-options' | 'project-option'

interface Judged {
  readonly id: string
  readonly setting: Setting
  readonly isOverride: boolean
}

/** What is wrong with a setting besides the values of its options. */
function faultOf(rules: readonly Rule[], {id, setting, isOverride}: Judged): Fault | undefined {
  const rule = rules.find(rule => rule.id === id)
  if (!rule) return 'rule'
  const hasOptions = typeof setting !== 'string' && Object.keys(setting.options ?? {}).length > 0
  if (!hasOptions) return undefined
  if (!rule.options) return 'no-options'
  return isOverride && rule.checkProject ? 'project-option' : undefined
}

interface FaultPlace {
  readonly id: string
  readonly at: readonly PropertyKey[]
  readonly source: JsonSource
  readonly rules: readonly Rule[]
  readonly path: string
}

function fault(code: Fault, {id, at, source, rules, path}: FaultPlace): InputError {
  const place = code === 'rule' ? [...at, id] : [...at, id, 'options']
  const about = {path, position: source.keyPosition(place)}
  if (code !== 'rule') return new InputError(`config.${code}`, {...about, args: {rule: id}})
  const ids = rules.map(({id}) => id)
  const expected = nearestName(id, ids)
  if (expected === undefined) return new InputError('config.no-rule', {...about, args: {seen: id}})
  return new InputError('config.rule', {...about, args: {seen: id, expected}})
}

/** The shape of a configuration as far as it is about the options of rules. */
function schemaOf(all: readonly Rule[], config: Config) {
  const settings = all.flatMap(({id, options}) =>
    options ? [[id, z.optional(z.union([z.string(), z.object({options: z.optional(options(config))})]))] as const] : []
  )
  const rules = z.optional(z.object(Object.fromEntries(settings)))
  return z.object({rules, overrides: z.optional(z.array(z.object({rules})))})
}
