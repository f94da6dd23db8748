import { describe, expect, it } from 'vitest';
import { PhrasingSettingsError, readPhrasingSettings } from '../../src/llm/config.ts';

describe('readPhrasingSettings', () => {
  it.each([[{}], [{ OPENAI_API_KEY: ' ' }], [{ OPENAI_MODEL: 'x' }]])('is null without a key: %o', (environment) => {
    expect(readPhrasingSettings(environment)).toBeNull();
  });

  it('needs nothing but a key', () => {
    expect(readPhrasingSettings({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: '' })).toMatchObject({ apiKey: 'k', baseUrl: 'https://api.openai.com/v1', format: 'auto', deadlineMs: 2500, callsInFlight: 4 });
  });

  it.each([
    ['OPENAI_BASE_URL', 'localhost'], ['OPENAI_FORMAT', 'xml'], ['PHRASING_DEADLINE_MS', '2.5'], ['PHRASING_DEADLINE_MS', '50'], ['PHRASING_CALLS_IN_FLIGHT', '0'], ['PHRASING_TOKENS_PER_DAY', '-1'],
  ])('names a variable that is wrong: %s=%s', (name, value) => {
    expect(() => readPhrasingSettings({ OPENAI_API_KEY: 'k', [name]: value })).toThrow(PhrasingSettingsError);
    expect(() => readPhrasingSettings({ OPENAI_API_KEY: 'k', [name]: value })).toThrow(new RegExp(`^${name} must`));
  });
});
