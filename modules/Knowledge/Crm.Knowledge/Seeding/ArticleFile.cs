using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Seeding;

/// <summary>An article of a seed file.</summary>
/// <param name="Key">Its name in the file.</param>
/// <param name="Category">Its category's name in the file.</param>
/// <param name="State">published, review or draft.</param>
/// <param name="Fields">What is written; without the category's id.</param>
internal sealed record SeedArticle(string Key, string Category, string State, ArticleFields Fields);

/// <summary>
/// Reads articles written as text: <c>=== key | category | level | tags | keywords | state</c>, then the Chinese title after <c># </c> and
/// its text, then the English ones where there are any.
/// </summary>
internal static class ArticleFile
{
    public static List<SeedArticle> Read(Stream file)
    {
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    public static Stream Open(string name) => typeof(ArticleFile).Assembly.GetManifestResourceStream($"Crm.Knowledge.Seeding.{name}")
        ?? throw new InvalidOperationException($"Crm.Knowledge lacks its resource Seeding/{name}.");

    /// <summary>The lines of a resource, empty ones left out.</summary>
    public static List<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static SeedArticle Parse(string text)
    {
        var parts = ("\n" + text).Split("\n# ");
        var head = parts[0].Trim().Split('|', StringSplitOptions.TrimEntries);
        var (zh, en) = (Face(parts[1]), parts.Length > 2 ? Face(parts[2]) : (null, null));
        var fields = new ArticleFields(zh.Title, zh.Body, en.Title, en.Body, null, Enum.Parse<Confidentiality>(head[2], ignoreCase: true), Words(head[3]), Words(head[4]));
        return new SeedArticle(head[0], head[1], head.Length > 5 ? head[5] : "published", fields);
    }

    private static (string? Title, string? Body) Face(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (text[..end].Trim(), text[end..].Trim());
    }

    private static string[] Words(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
