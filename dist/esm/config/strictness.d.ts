/** From the loosest to the strictest. Models are tightened, never loosened: of several the strictest holds. */
export declare const models: readonly ["notice", "optOut", "optIn"];
/** How strict the strictest is: under it nothing starts before the visitor has answered. */
export declare const strictest: number;
/** How strict a model is, as a number. What is not one of them counts as the strictest. */
export declare const strictness: (model: unknown) => number;
