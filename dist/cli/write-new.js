import { writeFileSync } from 'node:fs';

const codeOf = (error) => error.code ?? '';
/** Writes a file. What is there already stays, unless forced. */
function writeNew(file, text, force) {
    try {
        writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
        return 'written';
    }
    catch (error) {
        return codeOf(error) === 'EEXIST' ? 'exists' : { error: codeOf(error) };
    }
}

export { writeNew as w };
