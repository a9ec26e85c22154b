import picomatch from 'picomatch'
import type {Config, Syntax} from '../model/index.ts'

/** The settings of a file: those of the project, and over them those of each override whose globs match it, in order. */
export function configFor(config: Config, file: string): Config {
  const matching = matchersOf(config).filter(({matches}) => matches(file))
  if (matching.length === 0) return config
  const settings = matching.map(({override}) => override.settings)
  const rules = Object.assign({}, config.rules, ...settings.map(({rules}) => rules))
  return Object.assign({}, config, ...settings, {rules})
}

/** How a file is read. */
export function syntaxOf(config: Config, file: string): Syntax {
  const {flavour, translatableKeys, translatableAttributes, translatableComments} = configFor(config, file)
  return {flavour, translatableKeys, translatableAttributes, translatableComments}
}

type Matcher = {readonly matches: (file: string) => boolean; readonly override: Config['overrides'][number]}

const known = new WeakMap<Config, readonly Matcher[]>()

function matchersOf(config: Config): readonly Matcher[] {
  const matchers =
    known.get(config) ??
    config.overrides.map(override => ({matches: picomatch([...override.files], {dot: true}), override}))
  known.set(config, matchers)
  return matchers
}
