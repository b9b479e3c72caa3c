using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Crm.BuildingBlocks.Api;

/// <summary>What every endpoint that takes files does alike.</summary>
public static class Upload
{
    /// <summary>Bytes of a row when a file is kept in the database: small enough to be streamed, large enough for few rows.</summary>
    public const int ChunkBytes = 256 * 1024;

    private const int Megabyte = 1024 * 1024;

    /// <summary>The endpoint takes files of up to so many megabytes together; the handler says so at the field, the server cuts off what is far larger.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="megabytes">At most, 1 or more.</param>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder endpoint, int megabytes) => endpoint
        .WithMetadata(new RequestLimit((megabytes + 1L) * Megabyte))
        .DisableAntiforgery(); // The API is not called by forms; the portal checks its own.

    /// <summary>Whether the file is larger than so many megabytes.</summary>
    public static bool Exceeds(long bytes, int megabytes) => bytes > megabytes * (long)Megabyte;

    /// <summary>A size as messages show it, in megabytes with one decimal, e.g. <c>12.4</c>.</summary>
    public static string Megabytes(long bytes) => ((decimal)bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The file's name without any folder, and its bytes; check its size first.</summary>
    public static async Task<(string Name, byte[] Content)> ReadAsync(this IFormFile file, CancellationToken ct)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return (Path.GetFileName(file.FileName), content.ToArray());
    }

    private sealed record RequestLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
