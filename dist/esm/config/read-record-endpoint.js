import { fields } from "./fields.js";

import { stringOf } from "./written.js";

const endpointGrammar = /^(https:\/\/[^\s\\/?#]|\/(?![\\/]))[^\s\\]*$/;

const readRecordEndpoint = json => stringOf(fields(fields(fields(json)["consent"])["record"])["endpoint"], endpointGrammar);

export { endpointGrammar, readRecordEndpoint };
