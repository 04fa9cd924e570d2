/** A request that changes something, with JSON both ways; null when it failed, for whatever reason. */
export async function callApi<Answer = true>(
  method: "POST" | "PATCH" | "DELETE",
  path: string,
  body?: object,
): Promise<Answer | null> {
  const response = await fetch(`/api/${path}`, {
    method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  }).catch(() => null);
  if (!response?.ok) return null;
  return response.status === 204 ? (true as Answer) : ((await response.json()) as Answer);
}
