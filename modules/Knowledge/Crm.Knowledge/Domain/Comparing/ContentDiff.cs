using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Comparing;

/// <summary>Which fields of two contents differ, and how.</summary>
internal static class ContentDiff
{
    public static IReadOnlyList<FieldDiff> Of(ArticleFields? before, ArticleFields after, Func<Guid?, string?> category)
    {
        FieldDiff?[] fields =
        [
            Field("titleZh", before?.TitleZh, after.TitleZh),
            Field("bodyZh", before?.BodyZh, after.BodyZh),
            Field("titleEn", before?.TitleEn, after.TitleEn),
            Field("bodyEn", before?.BodyEn, after.BodyEn),
            Field("category", category(before?.CategoryId), category(after.CategoryId)),
            Field("confidentiality", before?.Confidentiality.ToString(), after.Confidentiality.ToString()),
            Field("tags", Words(before?.Tags), Words(after.Tags)),
            Field("keywords", Words(before?.Keywords), Words(after.Keywords)),
        ];
        return [.. fields.OfType<FieldDiff>()];
    }

    private static FieldDiff? Field(string name, string? before, string? after) =>
        (before ?? "") == (after ?? "") ? null : new FieldDiff(name, LineDiff.Of(before, after));

    private static string? Words(IReadOnlyList<string>? words) => words is { Count: > 0 } ? string.Join('\n', words) : null;
}
