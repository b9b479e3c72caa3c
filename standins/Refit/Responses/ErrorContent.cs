namespace Refit;

internal static class ErrorContent
{
    /// <summary>The content as text, at most <paramref name="limit"/> characters of it.</summary>
    public static async Task<string> ReadAsync(HttpContent content, int? limit)
    {
        if (limit is not { } most) return await content.ReadAsStringAsync().ConfigureAwait(false);
        if (most <= 0) return string.Empty;

        using var reader = new StreamReader(await content.ReadAsStreamAsync().ConfigureAwait(false));
        var buffer = new char[most];
        var read = await reader.ReadBlockAsync(buffer, 0, most).ConfigureAwait(false);
        return new string(buffer, 0, read);
    }
}
