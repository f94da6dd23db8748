/** One line of the table that `npm run prove` prints. */
export interface Row { what: string; count: number; bad: number; more: string; failures?: readonly string[] }
