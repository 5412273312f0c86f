import { email, phone, timeOfDay, weekdays } from '../read/facts';
import { link } from '../read/link';
import { list } from '../read/list';
import type { Read, Reader } from '../read/reader';
import { required, yesOrNo } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';

const phones = list(phone);

/** One number, or several. */
const phoneOrPhones: Reader<readonly string[]> = (value, path, tell) => {
  if (Array.isArray(value)) return phones(value, path, tell);
  const read = phone(value, path, tell);
  return read === undefined ? [] : [read];
};

const hours = strictShape({
  days: required(weekdays),
  open: required(timeOfDay),
  close: required(timeOfDay),
});

/** One span of opening hours. */
export type Hours = Read<typeof hours>;

export const placeFields = {
  name: text,
  address: text,
  tel: phoneOrPhones,
  tollFree: phone,
  email,
  form: link,
  hours: list(hours),
  closed: text,
  acceptsVisit: yesOrNo,
  note: text,
};

export const place = strictShape(placeFields);

/** Where somebody can be reached. */
export type Place = Read<typeof place>;
