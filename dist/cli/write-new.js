import { writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const codeOf = (error) => error.code ?? '';
/** Writes a file; a folder that is not there is made. */
function write(file, text, flag) {
    try {
        writeFileSync(file, text, { flag });
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT')
            throw error;
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text, { flag });
    }
}
/** Writes a file, with its folder. What is there already stays, unless forced. */
function writeNew(file, text, force) {
    try {
        write(file, text, force ? 'w' : 'wx');
        return 'written';
    }
    catch (error) {
        return codeOf(error) === 'EEXIST' ? 'exists' : { error: codeOf(error) };
    }
}

export { writeNew as w };
