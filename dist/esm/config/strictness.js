/** From the loosest to the strictest. Models are tightened, never loosened: of several the strictest holds. */
const models = ['notice', 'optOut', 'optIn'];
/** How strict the strictest is: under it nothing starts before the visitor has answered. */
const strictest = models.length - 1;
/** How strict a model is, as a number. What is not one of them counts as the strictest. */
const strictness = (model) => {
    const found = models.indexOf(model);
    return found < 0 ? strictest : found;
};

export { models, strictest, strictness };
