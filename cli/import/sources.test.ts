import { describe, expect, it } from 'vitest';
import { emptyRecord } from '#core/compile/raw.ts';
import { branchCqpSource, rncpSource } from './sources.ts';

const layers = [{ labelFr: 'Blocs', labelEn: 'Blocks', from: '2024-01', to: '2025-08' }];
const updated = (id: string, date: string | null) => ({ ...emptyRecord(id, 'certif-info'), updated: date });

describe('the date of each layer', () => {
  it('is written by hand only for files that bear no date', () => {
    expect(rncpSource(null, '2026-04-22', layers)).toMatchObject({ date: '2026-04-22', layers });
    expect(rncpSource('2026-08-16', '2026-04-22', layers)).not.toHaveProperty('layers');
    expect(rncpSource('2026-08-16', '2026-04-22', layers).date).toBe('2026-08-16');
  });

  it('is left out where nothing is known of it', () => {
    expect(rncpSource(null, null, [])).not.toHaveProperty('layers');
  });

  it('runs from the oldest to the latest record of the branches', () => {
    const records = [updated('CI1', '2022-05-02'), updated('CI2', null), updated('CI3', '2013-01-09')];
    expect(branchCqpSource(records)).toMatchObject({
      date: '2022-05-02',
      layers: [{ from: '2013-01-09', to: '2022-05-02' }],
    });
  });

  it('needs two dates to be told apart', () => {
    expect(branchCqpSource([updated('CI1', '2022-05-02')])).not.toHaveProperty('layers');
    expect(branchCqpSource([]).date).toBeNull();
  });
});
