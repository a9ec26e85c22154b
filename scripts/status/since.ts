import {gitIn} from '../git.ts'

/** Since when a source is ahead of a version, as the history of git has it: `2026-03-02`; undefined where it does not. */
export type Since = (source: string, target: string) => string | undefined

/** Reads the history of a folder once; outside git nothing is known. */
export async function readSince(root: string): Promise<Since> {
  const git = await gitIn(root)
  const log = await git`git -c core.quotePath=false log --no-renames --name-only --relative -z --format=%x01%ct -- .`
  const commits = log.exitCode === 0 ? commitsOf(log.stdout) : new Map<string, number[]>()
  return (source, target) => {
    const [own, last] = [commits.get(source) ?? [], commits.get(target)?.[0] ?? 0]
    // The newest comes first. Where the version was touched later without being brought up to date, the last change of the source counts.
    const time = own.filter(time => time > last).at(-1) ?? own[0]
    return time === undefined ? undefined : new Date(time * 1000).toISOString().slice(0, 10)
  }
}

/** Times of the commits that touched each file, the newest first. */
function commitsOf(log: string): Map<string, number[]> {
  const commits = new Map<string, number[]>()
  for (const commit of log.split('\u0001').slice(1)) {
    const [time, ...files] = commit.split(/[\0\n]+/)
    for (const file of files) if (file !== '') commits.set(file, [...(commits.get(file) ?? []), Number(time)])
  }
  return commits
}
