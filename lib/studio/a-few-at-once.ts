/** What the engine's usual two threads can take; more would only make other people's thumbnails wait behind. */
const AT_ONCE = 2;

/**
 * Works on items, a few at a time, and answers in their order.
 * Waits for all of them before it throws what the first failure was, so that nothing goes on behind a job that ended.
 */
export async function aFewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const queue = [...items.entries()];
  const results: Result[] = [];
  const failures: unknown[] = [];
  const takeTurns = async () => {
    for (let next = queue.shift(); next && failures.length === 0; next = queue.shift()) {
      const [index, item] = next;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  if (failures.length > 0) throw failures[0];
  return results;
}
