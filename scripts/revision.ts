/** The git revision of a folder; null when it is no git checkout or something in it is not committed. */
export async function revisionOf(root: string): Promise<string | null> {
  const {$} = await import('zx/core')
  const git = $({cwd: root, quiet: true, nothrow: true})
  const status = await git`git status --porcelain -- .`
  if (status.exitCode !== 0 || status.stdout.trim() !== '') return null
  const head = await git`git rev-parse HEAD`
  return head.exitCode === 0 ? head.stdout.trim() : null
}
