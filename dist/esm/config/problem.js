const ignore = () => undefined;

export { ignore };
