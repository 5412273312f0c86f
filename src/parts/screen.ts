import './ask';
import './choose';
import './tell';
