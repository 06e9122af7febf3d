import type { FundingScheme } from '../catalogue/funding.ts';
import { shifted } from './deadlines.ts';

/** How long before its end that of an agreement is told, in days. */
const ahead = 92;

/** Until when the agreement behind a scheme was made, told from three months before: what is offered later hangs on its renewal. null: nothing to tell. */
export const agreedEnd = (
  { agreedTo, status }: Pick<FundingScheme, 'agreedTo' | 'status'>,
  today: string | null,
): string | null =>
  agreedTo === undefined || today === null || status === 'closed' || today < shifted(agreedTo, -ahead)
    ? null
    : agreedTo;
