import { item } from "../read/item.js";

const exceptionIds = [ "law", "life", "health", "state", "academic", "entrusted", "merger", "jointUse", "public", "harm", "ownRights", "evident" ];

const exception = (value, path, tell) => exceptionIds.find(id => id === value) ?? item(value, path, tell);

export { exception, exceptionIds };
