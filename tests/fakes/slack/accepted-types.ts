/** What Block Kit holds, as one type: the schema is generated from it. */
import type { HomeView, KnownBlock, ModalView } from '@slack/types';

export type BlockKit = KnownBlock | HomeView | ModalView;
