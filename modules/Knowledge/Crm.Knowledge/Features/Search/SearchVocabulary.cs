using Crm.BuildingBlocks.Search;
using Crm.Knowledge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Knowledge.Features.Search;

/// <summary>What searches know of words: the editors' synonyms, and words that every other article has. Read anew every few seconds.</summary>
internal sealed class SearchVocabulary(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(3);
    private volatile Known? known;

    public async ValueTask<Known> ReadAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (known is { } held && now - held.At < Fresh && now >= held.At)
            return held;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KnowledgeDbContext>();
        var groups = await db.Synonyms.AsNoTracking().Select(s => s.Words).ToListAsync(ct);
        var common = await db.CommonWords.AsNoTracking().Select(w => w.Word).ToListAsync(ct);
        return known = new Known(new Synonyms(groups), common.ToHashSet(StringComparer.Ordinal), now);
    }

    public sealed record Known(Synonyms Synonyms, IReadOnlySet<string> Common, DateTimeOffset At);
}
