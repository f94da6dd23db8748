import { disturb } from './disturbances.ts';

disturb('http');
