namespace Crm.BuildingBlocks.Search;

/// <summary>Which characters are searched one by one (Han, kana, hangul) and which as words.</summary>
internal static class Script
{
    /// <summary>True for characters of scripts written without spaces. Surrogates count: the folding leaves only those of Han.</summary>
    public static bool IsIdeograph(char c) => c is
        (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or '\u3005' or '\u3007'
        or (>= '\u3041' and <= '\u30fa') or (>= '\u30fc' and <= '\u30ff') or (>= '\uac00' and <= '\ud7a3')
        || char.IsSurrogate(c);

    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or '\u3007';

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) && !IsIdeograph(c);

    public static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    public static bool IsLatinLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('a', 'z');

    public static string? LatinWithoutDecomposition(char c) => c switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ł' or 'Ł' => "l",
        'ı' => "i",
        'þ' or 'Þ' => "th",
        _ => null,
    };
}
