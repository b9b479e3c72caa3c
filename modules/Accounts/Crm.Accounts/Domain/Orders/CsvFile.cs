using System.Text;
using Crm.BuildingBlocks.Errors;
using CsvHelper;

namespace Crm.Accounts.Domain.Orders;

/// <summary>A CSV file as it was read: encoding and separator recognised, cells as written.</summary>
internal sealed record CsvFile(string Name, string Encoding, IReadOnlyList<string> Headers, IReadOnlyList<string[]> Rows)
{
    public const int MaxRows = 200_000;

    /// <summary>Reads a file; throws at field <c>files</c> where it is no table of text.</summary>
    public static CsvFile Read(string name, byte[] content)
    {
        var (text, encoding) = CsvEncoding.Decode(content) ?? throw new RuleException("accounts.import.binary", "files", name);
        var records = Records(text);
        if (records.Count < 2)
            throw new RuleException("accounts.import.empty", "files", name);
        return new CsvFile(name, encoding, [.. records[0].Select(h => h.Trim())], records[1..]);
    }

    /// <summary>The records; the separator is recognised. A quote that is never closed must not swallow the rest of the file.</summary>
    private static List<string[]> Records(string text)
    {
        var unclosed = false;
        var options = CsvReaderOptions.Default with { HasHeader = false, OnMalformedRecord = bad => unclosed |= bad.Reason == CsvMalformedReason.UnterminatedQuote };
        var found = Records(text, options);
        return unclosed ? Records(text, options with { AllowLineBreaksInQuotes = false }) : found;
    }

    private static List<string[]> Records(string text, CsvReaderOptions options)
    {
        using var reader = CsvReader.Create(new StringReader(text), options);
        var records = new List<string[]>();
        while (reader.Read() && records.Count <= MaxRows + 1)
        {
            // NUL is nothing PostgreSQL could keep as text.
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i).Replace('\0', '\uFFFD'))];
            if (cells.Any(c => c.Length > 0))
                records.Add(cells);
        }
        return records;
    }
}

/// <summary>Recognises how a text file is encoded: by its mark, else UTF-8 where it is valid, else GB18030 (Chinese Excel).</summary>
internal static class CsvEncoding
{
    static CsvEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text and the encoding's name; null where it is no text.</summary>
    public static (string Text, string Encoding)? Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..])
            return (Encoding.Unicode.GetString(content, 2, content.Length - 2), "UTF-16");
        if (content is [0xFE, 0xFF, ..])
            return (Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2), "UTF-16");
        // A workbook is a zip archive; what has many NULs is no text in any other encoding.
        if (content is [0x50, 0x4B, 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] || content.AsSpan(0, Math.Min(content.Length, 4096)).Count((byte)0) > 8)
            return null;
        var start = content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content, start, content.Length - start), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.GetEncoding("GB18030").GetString(content), "GB18030");
        }
    }
}
