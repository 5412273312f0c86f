import { entries, type Fields } from './fields';

/** Whether a file names known services, whose fields have to be filled in before it is read. */
export const asksForPresets = (file: Fields): boolean => entries(file['services']).some((one) => one['use']);
