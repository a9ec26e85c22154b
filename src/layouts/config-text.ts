import type {Layout} from './layout.ts'

/** `stele.config.json` for a layout: what differs from the defaults, the same text every time. */
export function configText({languages, source, content, flavour, target, ignore}: Layout): string {
  const sets = content.map(set => common(set, languages) ?? Object.fromEntries(set))
  const config = {
    $schema: './node_modules/stele/schema/config.schema.json',
    locales: Object.fromEntries(
      languages.map(({id, tag, folder}) => [id, {tag, ...(folder !== '' && folder !== id && {folder})}])
    ),
    ...(languages[0]?.id !== source && {sourceLanguage: source}),
    content: sets.length === 1 ? sets[0] : sets,
    ...(flavour !== 'gfm' && {flavour}),
    ...(ignore.length > 0 && {ignore}),
    ...(target !== undefined && {release: {target}})
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}

/** One pattern with `{locale}` when the patterns of a set differ only in the folder. */
function common(set: ReadonlyMap<string, string>, languages: Layout['languages']): string | undefined {
  const patterns = languages.map(({id, folder}) => {
    const pattern = set.get(id) ?? ''
    const at = folder === '' ? -1 : `/${pattern}`.search(new RegExp(`[/.]${folder}[/.]`))
    return at < 0 ? undefined : `${pattern.slice(0, at)}{locale}${pattern.slice(at + folder.length)}`
  })
  const [first] = patterns
  return first !== undefined && patterns.every(pattern => pattern === first) ? first : undefined
}
