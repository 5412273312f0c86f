import { html, nothing } from 'lit';
import type { Right } from '../../config/types/notice/requests';
import type { NoticeView } from '../notice-view';
import { requestWording } from '../wording/requests';
import type { Drawn } from './section-frame';

/** What a person may ask for, in our words. */
export const rightList = (rights: readonly Right[], { voice }: NoticeView): Drawn =>
  rights.length
    ? html`<ul part="list">
        ${rights.map((right) => html`<li>${voice.word(requestWording, `right.${right}`)}</li>`)}
      </ul>`
    : nothing;
