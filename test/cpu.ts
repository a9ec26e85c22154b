/** CPU time of a run in milliseconds: a busy machine does not lengthen it as it does the time on the clock. */
export function cpuTime(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
