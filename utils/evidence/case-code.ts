// The short random code by which staff know a case (PRACTICE 11), as a file from outside has to write it.
import * as v from 'valibot';

/** Such as `K7-MQ4`: it stands in file names and calendars, so nothing else fits. */
export const CaseCodeSchema = v.pipe(v.string(), v.regex(/^[A-Z0-9]{2}-[A-Z0-9]{3}$/));
