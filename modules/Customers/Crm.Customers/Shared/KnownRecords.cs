namespace Crm.Customers.Shared;

/// <summary>Candidates of many rows at once, found by the keys they share with a row: each row is compared with its own and not with all.</summary>
internal sealed class KnownRecords
{
    private readonly Dictionary<long, List<Candidate>> byKey = [];

    public KnownRecords(IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates.DistinctBy(c => c.Id))
            Add(candidate);
    }

    public void Add(Candidate candidate)
    {
        foreach (var key in candidate.Keys)
        {
            if (!byKey.TryGetValue(key, out var sharing))
                byKey[key] = sharing = [];
            sharing.Add(candidate);
        }
    }

    /// <summary>Whoever shares one of the keys; once for each key shared.</summary>
    public IEnumerable<Candidate> Sharing(IEnumerable<long> keys) => keys.SelectMany(key => byKey.GetValueOrDefault(key) ?? []);
}
