/** Things as they come from a generator that takes its time. */
export async function* oneByOne<Item, Result = void>(
  items: readonly Item[],
  result?: Result
): AsyncGenerator<Item, Result, void> {
  for (const item of items) yield await Promise.resolve(item)
  return result as Result // A caller that asks for no result gives none.
}
