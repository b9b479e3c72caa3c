using System.Globalization;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Api;

/// <summary>Row versions as ETags: sent with a record, expected back in <c>If-Match</c> when it is changed.</summary>
public static class ETags
{
    /// <summary>The ETag of a version, e.g. <c>"1234"</c> with its quotes.</summary>
    public static string Write(uint version) => $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The version in an <c>If-Match</c> header (with or without quotes); null for none or <c>*</c>.</summary>
    public static uint? Read(string? ifMatch) =>
        string.IsNullOrWhiteSpace(ifMatch) || ifMatch == "*" ? null
        : uint.TryParse(ifMatch.Replace("W/", "", StringComparison.Ordinal).Trim('"', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
        : throw new StaleException();

    /// <summary>Makes the next save fail with 412 unless the record still has the expected version (null: whatever it has).</summary>
    public static void Expect<T>(this DbContext db, T record, uint? expected) where T : class, IVersioned
    {
        if (expected is not { } version)
            return;
        if (record.Version != version)
            throw new StaleException();
        db.Entry(record).Property(r => r.Version).OriginalValue = version;
    }
}
