import './parts/ask';
import './parts/choose';
import './parts/tell';
