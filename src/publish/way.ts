/** A relative path seen from a folder, `.` and `..` resolved. */
export function resolve(folder: readonly string[], path: string): string {
  const steps = [...folder]
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The way from one file to another, both relative to the same folder. */
export function wayTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/')
}
