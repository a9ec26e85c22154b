/** Where the memories are kept. */
export const MEMORY_FOLDER = '.stele/memory/'

/** Where the memory of an article is kept. */
export function memoryFile(path: string): string {
  return `${MEMORY_FOLDER}${path}.jsonl`
}

/** The article whose memory a file is; undefined for any other file. */
export function articleOfMemory(file: string): string | undefined {
  return file.startsWith(MEMORY_FOLDER) ? file.slice(MEMORY_FOLDER.length, -'.jsonl'.length) : undefined
}
