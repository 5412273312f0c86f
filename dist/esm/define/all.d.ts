import './banner';
import './notices';
import './preferences';
