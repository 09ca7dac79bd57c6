/** A JSON file of a pack, from beside the page or out of a pack that was brought. The content check has read its shape before. */
export async function readPackFile<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address.slice(0, 80)} could not be read (status ${answer.status})`);
  return (await answer.json()) as T;
}
