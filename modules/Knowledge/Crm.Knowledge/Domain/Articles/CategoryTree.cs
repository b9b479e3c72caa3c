namespace Crm.Knowledge.Domain.Articles;

/// <summary>All categories, to walk up and down in. A ring in the data ends a walk.</summary>
internal sealed class CategoryTree(IEnumerable<Category> categories)
{
    private readonly Dictionary<Guid, Category> known = categories.ToDictionary(c => c.Id);

    /// <summary>Parents before their children, each by position.</summary>
    public IEnumerable<Category> InOrder() => Below(null, 0);

    /// <summary>A category and everything below it.</summary>
    public HashSet<Guid> WithBelow(Guid id) => [id, .. Below(id, 0).Select(c => c.Id)];

    /// <summary>The way down to a category: 用电服务 / 停电.</summary>
    public string? Path(Guid? id, bool english) =>
        string.Join(" / ", Up(id).Reverse().Select(c => english ? c.NameEn : c.NameZh)) is { Length: > 0 } path ? path : null;

    /// <summary>Who reviews articles of a category: its own reviewers, or those of the nearest one above that has any.</summary>
    public IReadOnlyList<Guid> ReviewersOf(Guid? id) => Up(id).FirstOrDefault(c => c.ReviewerIds.Count > 0)?.ReviewerIds ?? [];

    /// <summary>Whether a category may stand under another: not under itself or what is below it.</summary>
    public bool MayStandUnder(Guid id, Guid? parent) => parent is not { } above || (known.ContainsKey(above) && !WithBelow(id).Contains(above));

    private IEnumerable<Category> Up(Guid? id)
    {
        var seen = new HashSet<Guid>();
        for (var next = id; next is { } key && seen.Add(key) && known.TryGetValue(key, out var category); next = category.ParentId)
            yield return category;
    }

    private IEnumerable<Category> Below(Guid? parent, int depth) => depth > known.Count
        ? []
        : known.Values.Where(c => c.ParentId == parent).OrderBy(c => c.Position).ThenBy(c => c.NameZh, StringComparer.Ordinal)
            .SelectMany(c => Below(c.Id, depth + 1).Prepend(c));
}
