using Crm.Customers.Domain.Duplicates;

namespace Crm.Customers.Shared;

/// <summary>Candidates of many rows at once, found by the keys they share with a row: each row is compared with its own and not with all.</summary>
internal sealed class KnownRecords
{
    private readonly Dictionary<long, List<Candidate>?> byKey = [];

    /// <param name="candidates">Those that were found.</param>
    /// <param name="rows">What rows ask for: nobody looks under other keys.</param>
    public KnownRecords(IEnumerable<Candidate> candidates, IEnumerable<DuplicateKeys> rows)
    {
        foreach (var key in rows.SelectMany(r => r.Hashes))
            byKey.TryAdd(key, null);
        foreach (var candidate in candidates.DistinctBy(c => c.Id))
            Add(candidate);
    }

    public void Add(Candidate candidate)
    {
        foreach (var key in candidate.Keys)
        {
            if (byKey.TryGetValue(key, out var sharing))
            {
                if (sharing is null)
                    byKey[key] = sharing = [];
                sharing.Add(candidate);
            }
        }
    }

    /// <summary>Whoever shares one of the keys; once for each key shared.</summary>
    public IEnumerable<Candidate> Sharing(IEnumerable<long> keys) => keys.SelectMany(key => byKey.GetValueOrDefault(key) ?? []);
}
