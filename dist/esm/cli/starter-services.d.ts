import type { WrittenCategory } from '../config/types/category';
import type { WrittenService } from '../config/types/service';
import type { CalendarDay } from '../config/types/small-types';
/** Three categories, of which one is required. */
export declare const starterCategories: WrittenCategory[];
/** Two made-up services, one of each category that can be refused. */
export declare const starterServices: (today: CalendarDay) => WrittenService[];
