import * as z from 'zod/mini';

/** No generated code: the page's security policy forbids `new Function`, and zod would try it. */
z.config({ jitless: true });

export { z };
