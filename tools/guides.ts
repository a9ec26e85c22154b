import {readdirSync} from 'node:fs'

/** The guides that are written in every language, by their path below `docs/`, `docs/zh/` and `docs/ja/`. */
export function guides(): string[] {
  return readdirSync('docs/zh', {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.md'))
    .sort()
}
