const models = [ "notice", "optOut", "optIn" ];

const strictest = models.length - 1;

const strictness = model => (models.indexOf(model) + models.length) % models.length;

export { models, strictest, strictness };
