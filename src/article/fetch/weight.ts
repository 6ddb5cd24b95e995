/** Scripts that say in one character what alphabets say in three. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** How much a text says, in characters of an alphabet. */
export const weightOf = (text: string): number => text.length + 2 * (text.match(dense)?.length ?? 0);
