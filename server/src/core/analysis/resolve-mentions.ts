// The draft-level pass over the names of all blocks: weak names behind the full name, names of several bearers by
// country, hierarchy and what was named before. Looks at candidates only, never at text.

import { entityKey } from '../corpus/entity.ts';
import type { EntityIndex, IndexedEntity } from '../corpus/entity-index.ts';
import type { Mention } from './mention.ts';
import type { MentionCandidate, OpenReading } from './mentions.ts';
import { areTied } from './name-evidence.ts';

/**
 * The mentions of a draft, block by block. A block in which nothing is open is passed through as the same array.
 * Where nothing decides between several bearers, the mention keeps all of them as `candidates`, likeliest first.
 */
export function resolveMentions(
  blocks: readonly (readonly MentionCandidate[])[],
  index: EntityIndex,
): readonly (readonly Mention[])[] {
  if (!blocks.some((block) => block.some((candidate) => candidate.open !== undefined))) return blocks;
  const draft = new Draft(index, blocks);
  return blocks.map((block) => draft.resolve(block));
}

const SHORTENED: ReadonlySet<string> = new Set(['short', 'acronym', 'nickname', 'description']);

/** What is known of the draft at the point that the walk has reached. */
class Draft {
  private readonly countries = new Map<string, number>();
  /** When each entity was last named by more than a weak name; counts up. */
  private readonly named = new Map<string, number>();
  private clock = 0;

  constructor(
    private readonly index: EntityIndex,
    blocks: readonly (readonly MentionCandidate[])[],
  ) {
    for (const block of blocks)
      for (const candidate of block) {
        const country = candidate.open ? undefined : this.entity(candidate)?.country;
        if (country !== undefined) this.countries.set(country, (this.countries.get(country) ?? 0) + 1);
      }
  }

  resolve(block: readonly MentionCandidate[]): readonly Mention[] {
    if (block.every((candidate) => candidate.open === undefined)) {
      for (const mention of block) this.note(mention);
      return block;
    }
    const beside = block.filter((candidate) => candidate.open === undefined);
    return block.flatMap((candidate) => this.settle(candidate, beside));
  }

  private settle(candidate: MentionCandidate, beside: readonly MentionCandidate[]): readonly Mention[] {
    if (candidate.open === undefined) {
      this.note(candidate);
      return [candidate];
    }
    const { readings, inside } = candidate.open;
    const weak = readings.filter(({ need, entity }) => need === 'full name' && this.wasNamed(entity));
    const possible = weak.length > 0 ? weak : readings.filter((reading) => this.isBorneOut(reading));
    if (possible.length === 0) return inside.flatMap((inner) => this.settle(inner, beside));
    const mention = this.choose(possible, beside);
    if (possible[0]!.need !== 'full name') this.note(mention);
    return [mention];
  }

  /** A shortened `context` name refers back to a bearer that was named before; a full one needs its clue each time. */
  private isBorneOut({ need, entity, mention }: OpenReading): boolean {
    if (need === 'nothing') return true;
    return need === 'bearer' && SHORTENED.has(mention.name.kind ?? 'common') && this.wasNamed(entity);
  }

  private choose(readings: readonly OpenReading[], beside: readonly MentionCandidate[]): Mention {
    const first = readings[0]!;
    if (readings.length === 1) {
      const before = first.need === 'full name' ? displayName(first.entity) : undefined;
      return before === undefined ? first.mention : withContext(first.mention, before);
    }
    const scored = readings
      .map((reading) => ({ reading, ...this.score(reading, readings, beside) }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (best!.score > second!.score) return withContext(best!.reading.mention, best!.why);
    return {
      ...best!.reading.mention,
      candidates: scored.map(({ reading }) => reading.entity.ref),
    };
  }

  /** How much speaks for a reading: an earlier full name, a noun beside it, a tie to a name near, the draft's country. */
  private score(
    { entity, favoured, mention, need }: OpenReading,
    all: readonly OpenReading[],
    beside: readonly MentionCandidate[],
  ): { score: number; why: string } {
    if (favoured && !all.every((other) => other.favoured))
      return { score: 100, why: mention.reason.context ?? '' };
    const last = this.named.get(entityKey(entity.ref));
    if (last !== undefined)
      return { score: 50 + (need === 'full name' ? 0 : last / (this.clock + 1)), why: displayName(entity) };
    for (const other of beside) {
      const near = this.entity(other);
      if (!near || all.some((reading) => reading.entity === near)) continue;
      if (areTied(entity, near)) return { score: 20, why: displayName(near) };
      if (near.country !== undefined && near.country === entity.country && others(all, entity, near.country))
        return { score: 10, why: displayName(near) };
    }
    const votes = entity.country === undefined ? 0 : (this.countries.get(entity.country) ?? 0);
    const total = [...this.countries.values()].reduce((sum, count) => sum + count, 0);
    return total === 0 ? { score: 0, why: '' } : { score: (votes / total) * 5, why: entity.country ?? '' };
  }

  private wasNamed(entity: IndexedEntity): boolean {
    return this.named.has(entityKey(entity.ref));
  }

  private note(mention: Mention): void {
    if (mention.demonym || mention.candidates.length > 1) return;
    this.named.set(entityKey(mention.entity), ++this.clock);
  }

  private entity(mention: Mention): IndexedEntity | undefined {
    return this.index.entity(entityKey(mention.entity));
  }
}

/** Whether the country tells this reading from the others. */
const others = (all: readonly OpenReading[], entity: IndexedEntity, country: string): boolean =>
  all.every((reading) => reading.entity === entity || reading.entity.country !== country);

const withContext = (mention: Mention, context: string): Mention => ({
  ...mention,
  candidates: [mention.entity],
  reason: context === '' ? mention.reason : { ...mention.reason, context },
});

const displayName = (entity: IndexedEntity): string =>
  (entity.names.find((name) => name.preferred) ?? entity.names[0])?.text ?? entity.ref.id;
