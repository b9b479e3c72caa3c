using System.Buffers.Text;
using System.Text.Json;
using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Api;

/// <summary>Keyset paging: a cursor is the sort value and id of the last row seen, never a row count.</summary>
public static class Keyset
{
    /// <summary>Rows on a page unless asked otherwise.</summary>
    public const int DefaultLimit = 20;

    /// <summary>The most rows on a page.</summary>
    public const int MaxLimit = 200;

    /// <summary>The asked number of rows brought into 1…<see cref="MaxLimit"/>.</summary>
    public static int Limit(int? asked) => Math.Clamp(asked ?? DefaultLimit, 1, MaxLimit);

    /// <summary>Writes a cursor.</summary>
    public static string Write<TKey>(TKey key, Guid id) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Position<TKey>(key, id)));

    /// <summary>Reads a cursor; null where there is none. A damaged one is answered with <c>cursor</c> (422).</summary>
    public static (TKey Key, Guid Id)? Read<TKey>(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
            return null;
        try
        {
            if (JsonSerializer.Deserialize<Position<TKey>>(Base64Url.DecodeFromChars(cursor)) is { K: not null } position && (position.K is not string text || !InputGuard.Refuses(text)))
                return (position.K is DateTimeOffset moment ? (TKey)(object)moment.ToUniversalTime() : position.K, position.I);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            // Damaged; said below.
        }
        throw new RuleException("cursor", "cursor", cursor);
    }

    /// <summary>Cuts a query's <c>limit + 1</c> rows to the page and says where the next one starts (null at the end).</summary>
    public static (List<T> Items, string? Next) Cut<T>(List<T> rows, int limit, Func<T, string> cursor)
    {
        if (rows.Count <= limit)
            return (rows, null);
        rows.RemoveRange(limit, rows.Count - limit);
        return (rows, cursor(rows[^1]));
    }

    private sealed record Position<TKey>(TKey K, Guid I);
}
