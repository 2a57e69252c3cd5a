// Tyst's own version, as records and bundles state it.
import { version } from '@/package.json';

export const TOOL_VERSION: string = version;
