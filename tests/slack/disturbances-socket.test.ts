import { disturb } from './disturbances.ts';

disturb('socket');
