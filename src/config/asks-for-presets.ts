import { entries, type Fields } from './fields';

/** Whether a file names known services, whose fields have to be filled in before it is read. */
export const asksForPresets = ({ services }: Fields): boolean => entries(services).some((one) => one['use']);
