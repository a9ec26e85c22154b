import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {PluginBuild} from 'esbuild'
import {LEXICON} from '../src/align/data/lexicon.ts'

/**
 * Leaves the lexicon out of a bundle and writes its languages beside it, as UTF-16 (little endian), which Node takes into memory as it
 * is: a command that aligns nothing does not read them, and one that does need not decode them.
 */
export function keepLexicon(folder: string) {
  return {
    name: 'lexicon',
    setup({onLoad}: PluginBuild): void {
      onLoad({filter: /[\\/]align[\\/]data[\\/]lexicon\.ts$/}, () => {
        for (const [language, text] of Object.entries(LEXICON))
          writeFileSync(join(folder, fileOf(language)), text, 'utf16le')
        return {contents: moduleOf(Object.keys(LEXICON)), loader: 'js'}
      })
    }
  }
}

const fileOf = (language: string): string => `lexicon.${language}`

/** The module that stands in for the table: a getter a language. Who asks keeps the text (`src/align/lexicon.ts`). */
function moduleOf(languages: readonly string[]): string {
  const getters = languages.map(language => `get ${language}() { return read('${fileOf(language)}') }`)
  return `
    import {readFileSync} from 'node:fs'
    const read = file => readFileSync(new URL(file, import.meta.url), 'utf16le')
    export const LEXICON = {${getters.join(', ')}}`
}
