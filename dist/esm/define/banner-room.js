import { makeRoom } from "../elements/make-room.js";

makeRoom();
