using System.IO.Compression;

namespace Crm.BuildingBlocks.Reference;

/// <summary>Reads the tables shipped with the product: gzip, one entry a line, columns between tabs.</summary>
internal static class ReferenceData
{
    public static List<string[]> Read(string file)
    {
        using var packed = typeof(ReferenceData).Assembly.GetManifestResourceStream("Crm.BuildingBlocks.Reference." + file)
            ?? throw new InvalidOperationException($"Crm.BuildingBlocks lacks its resource Reference/{file}.");
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }
}
