using System.Text;

namespace Crm.BuildingBlocks.Csv;

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
        // An old workbook (XLS), or what has many NULs, is no text in any other encoding.
        if (content is [0xD0, 0xCF, 0x11, 0xE0, ..] || content.AsSpan(0, Math.Min(content.Length, 4096)).Count((byte)0) > 8)
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
