/**
 * Does `work` on every item, in order, at most `limit` at a time. The first failure, or an abort from outside, keeps
 * further items from being begun and aborts those under way; all of them have ended when the failure is thrown.
 */
export async function inParallel<Item>(
  items: Item[],
  limit: number,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
  stop?: AbortSignal,
): Promise<void> {
  const failure = new AbortController();
  const signal = stop ? AbortSignal.any([stop, failure.signal]) : failure.signal;
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) {
      signal.throwIfAborted();
      await work(item, signal);
    }
  };
  const workers = Array.from({ length: limit }, () =>
    worker().catch((error: unknown) => failure.abort(error)),
  );
  await Promise.all(workers);
  failure.signal.throwIfAborted();
}
