/** "What satisfaction is expected from A, and from B?": the preposition said again asks the same of another thing. */
const HEADED = /^(?<head>\W*(?:(?:and|so) )?(?:what|which|how)\b[^,;?]*?\b(?:satisf\w+|says?|said|told|tells?|mention(?:s|ed)?|promises?|writes?|written)\b[^,;?]*? )(?<prep>about|on|of|from|for|among|with|by) (?<first>[^,;?]{3,80}?),? and (?:also )?\k<prep> (?<second>[^,;?]{3,80}?)(?<rest>\W*)$/i;

export function withRepeatedHead(question: string): string[] {
  const { head, prep, first, second } = HEADED.exec(question)?.groups ?? {};
  return head === undefined || prep === undefined || first === undefined || second === undefined ? [question] : [`${head}${prep} ${first}?`, `${head}${prep} ${second}?`];
}
