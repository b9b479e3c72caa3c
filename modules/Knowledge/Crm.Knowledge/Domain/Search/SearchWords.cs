using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Search;

/// <summary>Words that stand for each other.</summary>
internal sealed class SynonymGroup : IAudited, IVersioned
{
    private SynonymGroup()
    {
    }

    public SynonymGroup(SynonymFields fields) => Change(fields);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public List<string> Words { get; private set; } = [];
    public uint Version { get; private set; }

    public void Change(SynonymFields fields) => Words = [.. fields.Words.Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A search that found nothing.</summary>
internal sealed class FailedSearch
{
    public required string Text { get; init; }
    public int Times { get; init; }
    public DateTimeOffset LastAt { get; init; }
}

/// <summary>A word found in so many articles that it tells nothing in a whole question.</summary>
internal sealed class CommonWord
{
    public required string Word { get; init; }
    public int Articles { get; init; }
}

/// <summary>The last number of a year.</summary>
internal sealed class NumberCounter
{
    public int Year { get; init; }
    public int Last { get; init; }
}

/// <summary>Who works here and in which roles, to tell reviewers.</summary>
internal sealed class StaffCopy
{
    public Guid StaffId { get; init; }
    public List<string> Roles { get; set; } = [];
    public bool Active { get; set; }
    public long SourceVersion { get; set; } = -1;
}
