/** Run by itself before commands that need the packages, such as `npm run dev`. */
import { installMissing } from './installMissing.mjs';

installMissing();
