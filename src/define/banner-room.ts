import { makeRoom } from '../elements/make-room';

makeRoom();
