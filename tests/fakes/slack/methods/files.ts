/** files.*: the two steps of an upload. */
import { contentsOf, shown, threadOf, writableChannel, type Method } from '../call.ts';
import { Arguments } from '../arguments.ts';
import { Refusal } from '../refusal.ts';
import { newId, type File } from '../workspace.ts';
import { AUTHOR } from './chat.ts';

const SCOPES = ['files:write'] as const;

export const FILES: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { token: 'bot', scopes: SCOPES, run: ({ args, workspace, origin }) => {
    const name = args.required('filename');
    const size = Number(args.required('length'));
    if (!Number.isInteger(size) || size < 1) throw new Refusal('invalid_arguments', ['length must be a positive integer']);
    const id = newId('F');
    workspace.files.set(id, { id, name, title: name, size, mimetype: name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream', url_private: `${origin()}/files/${id}/${encodeURIComponent(name)}`, permalink: `${origin()}/files/${id}`, bytes: Buffer.alloc(0), complete: false });
    return { upload_url: `${origin()}/upload/${id}`, file_id: id };
  } },

  'files.completeUploadExternal': { token: 'bot', scopes: SCOPES, run: (call) => {
    const named = call.args.json('files');
    if (!Array.isArray(named) || named.length === 0) throw new Refusal('invalid_arguments', ['files must be a list of ids']);
    const files = (named as { id: string; title?: string }[]).map(({ id, title }): File => {
      const file = call.workspace.files.get(id);
      if (!file || file.bytes.length !== file.size || file.complete) throw new Refusal('file_not_found');
      file.title = title ?? file.title;
      return file;
    });
    const channel = call.args.text('channel_id') === undefined ? null : writableChannel(call, 'channel_id');
    const thread = channel ? threadOf(call, channel) : undefined;
    for (const file of files) file.complete = true;
    if (channel) {
      const comment = call.args.text('initial_comment') ?? '';
      const contents = comment === '' ? { text: '', blocks: [] } : contentsOf(new Arguments({ text: comment }));
      call.announce(call.workspace.post({ channel: channel.id, ...AUTHOR, ...contents, files, ...(thread ? { thread_ts: thread } : {}) }));
    }
    return { files: shown({ type: 'message', channel: '', ts: '', team: '', user: '', text: '', blocks: [], files }).files };
  } },
};
