const models = [ "notice", "optOut", "optIn" ];

const strictest = models.length - 1;

const strictness = model => {
    const found = models.indexOf(model);
    return found < 0 ? strictest : found;
};

export { models, strictest, strictness };
