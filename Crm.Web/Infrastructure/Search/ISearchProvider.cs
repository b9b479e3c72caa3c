namespace Crm.Web.Infrastructure.Search;

/// <summary>Finds one kind of thing for the global search; a module's stands in its folder under Pages and is registered in Composition.</summary>
public interface ISearchProvider
{
    /// <summary>What fits, best first, at most <paramref name="limit"/>; nothing for a person who may not see any.</summary>
    /// <param name="text">What was typed, trimmed, not empty: a name, code, phone or pinyin initials.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    Task<SearchGroup> FindAsync(string text, int limit, CancellationToken cancellationToken);
}

/// <summary>Results of one kind.</summary>
/// <param name="Title">The kind, in the reader's language.</param>
/// <param name="Hits">The results, best first.</param>
public sealed record SearchGroup(string Title, IReadOnlyList<SearchHit> Hits);

/// <summary>One result.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Icon">A name from Assets/icons.txt.</param>
/// <param name="Detail">Code, phone, state.</param>
public sealed record SearchHit(string Text, string Href, string Icon, string? Detail = null);
