/** A JSON file of a pack, from beside the page. The content check has read its shape before. */
export async function readPackFile<T>(path: string): Promise<T> {
  const answer = await fetch(`packs/${path}`);
  if (!answer.ok) throw new Error(`packs/${path} could not be read (status ${answer.status})`);
  return (await answer.json()) as T;
}
