import {setFlagsFromString} from 'node:v8'

/**
 * V8 lets garbage grow to three times of what lives before it looks for it. A run over all articles leaves little of each: here it looks
 * when a fifth has been added, for a fifth to a third less memory. Later versions of Node have not been measured; they are left alone.
 */
export function collectEarly(): void {
  if (Number.parseInt(process.versions.node, 10) < 25) setFlagsFromString('--heap-growing-percent=20')
}
