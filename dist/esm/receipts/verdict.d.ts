/** What became of an attempt to send. `refused` is for good; after `later` it is tried again. */
export type Verdict = {
    readonly is: 'taken' | 'refused';
} | {
    readonly is: 'later';
    readonly retryAfter: number;
};
/** What an answer means: too slow (408), too early (425), too many (429) and the server's own errors pass by. */
export declare function verdictOf(status: number, retryAfter: string | null): Verdict;
