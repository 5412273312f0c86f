import './banner';
import './notice';
import './notices';
import './preferences';
