import { describe, expect, it } from 'vitest';
import { isMetricKey, METRICS, metricOf } from '../../src/analysis/metrics';

describe('the registry', () => {
  it('has the columns of centrality.csv, in their order', () => {
    expect(METRICS.map((metric) => metric.key).join(',')).toBe(
      'in_degree,out_degree,degree,in_strength,out_strength,betweenness,betweenness_normalised,' +
        'betweenness_strength,betweenness_undirected,closeness_in,closeness_out,harmonic_in,harmonic_out,' +
        'eigenvector_undirected,pagerank,core,clustering,constraint,effective_size,cutpoint,kind_diversity,' +
        'community,coordinator,itinerant,gatekeeper,representative,liaison',
    );
  });

  it('tells a person and an analyst what each means', () => {
    for (const { label, plain, definition, source, unit, range } of METRICS) {
      expect(label.split(' ').length).toBeLessThanOrEqual(3);
      for (const sentence of [plain, definition]) expect(sentence).toMatch(/^[A-Z1(].*\.$/s);
      expect(source).toMatch(/\d{4}/);
      expect([unit, range].every((text) => text.length > 0)).toBe(true);
    }
    expect(new Set(METRICS.map((metric) => metric.label)).size).toBe(METRICS.length);
  });

  it('is found by key', () => {
    expect(metricOf('pagerank').label).toBe('PageRank');
    expect(isMetricKey('pagerank')).toBe(true);
    expect(isMetricKey('constructor')).toBe(false);
  });
});
