import { textMarks } from "./text-marks.js";

const withoutMarks = text => text.replace(textMarks, (_, label, _url, strong, base) => label ?? (strong ? withoutMarks(strong) : base ?? " "));

export { withoutMarks };
