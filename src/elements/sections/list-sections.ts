import type { ListSection } from '../../config/sections/section-fields';
import { statement } from '../item-list';
import type { NoticeView } from '../notice-view';
import type { Part } from '../topic';
import { fileSection } from './file-section';

/** A single item stands as a line. */
const list = ({ items }: ListSection, view: NoticeView): readonly Part[] => [statement(items, view)];

export const retentionSection = fileSection('retention', list);

/** Security control (APPI Art. 23). */
export const securitySection = fileSection('security', list);

export const changesSection = fileSection('changes', list);

export const disclaimersSection = fileSection('disclaimers', list);
