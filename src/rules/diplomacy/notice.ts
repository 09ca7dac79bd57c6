/** The longest notice that can be agreed on, in months. */
export const MOST_NOTICE = 24;

/** Whether two can agree on so many months of notice. */
export const isNotice = (months: number): boolean =>
  Number.isInteger(months) && months >= 0 && months <= MOST_NOTICE;

/** The field that says a notice, in whatever has one; none where it is of no month. */
export const noticeOf = (notice: number | undefined): { readonly notice?: number } =>
  notice ? { notice } : {};
