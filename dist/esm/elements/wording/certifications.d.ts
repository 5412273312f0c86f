import type { MarkKind } from '../../config/types/notice/certifications.js';
import type { Wording } from '../wording.js';
type Fact = 'number' | 'obtained' | 'registered' | 'revised' | 'expires' | 'body' | 'accreditation' | 'scope' | 'items' | 'page' | 'about' | 'standards';
export type CertificationKey = `mark.${Fact}` | `mark.kind.${MarkKind}`;
/** Certifications and marks, by the names that their owners use. */
export declare const certificationWording: Wording<CertificationKey>;
export {};
