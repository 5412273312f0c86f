import { fetchBeside } from './loader/fetch-module';
import { run } from './loader/run';
import { scriptTag } from './loader/script-tag';

const script = scriptTag();

if (script) run(script, fetchBeside(script.src || document.baseURI));
