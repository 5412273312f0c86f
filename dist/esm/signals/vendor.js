const stateOf = granted => granted ? "granted" : "denied";

export { stateOf };
