/** The page's line to its server. */
import type { Act, Done, Seen } from './seen.ts';

export function watch(user: string, show: (seen: Seen) => void): void {
  new EventSource(`/seen?user=${user}`).addEventListener('message', ({ data }) => { show(JSON.parse(data as string) as Seen); });
}

export async function act(user: string, what: Act): Promise<Done> {
  const response = await fetch(`/act?user=${user}`, { method: 'POST', body: JSON.stringify(what) });
  return await response.json() as Done;
}
