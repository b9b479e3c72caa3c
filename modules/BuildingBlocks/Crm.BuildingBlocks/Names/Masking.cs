namespace Crm.BuildingBlocks.Names;

/// <summary>Personal data as those see it who may not see it whole (customers.md C-25). Null and empty stay as they are.</summary>
public static class Masking
{
    private const char Star = '*';

    /// <summary>13812345678 → 138****5678; 0571-87654321 → 0571-****4321: the four digits before the last four are hidden.</summary>
    public static string? Phone(string? phone) => Digits(phone, hidden: 4, shownAtEnd: 4);

    /// <summary>330106199001011234 → 330***********1234.</summary>
    public static string? IdNumber(string? number) => Middle(number, 3, 4);

    /// <summary>6222020200112233445 → ***************3445.</summary>
    public static string? BankAccount(string? account) => Middle(account, 0, 4);

    /// <summary>zhangsan@huaxia.com → z*******@huaxia.com.</summary>
    public static string? Email(string? address)
    {
        var at = address?.LastIndexOf('@') ?? -1;
        return at < 1 ? Middle(address, 1, 0) : Middle(address![..at], 1, 0) + address[at..];
    }

    /// <summary>张三丰 → 张**.</summary>
    public static string? PersonName(string? name) => Middle(name, 1, 0);

    /// <summary>
    /// Shows that many characters at the beginning and the end and hides the rest. A text too short to hide as much as it shows is
    /// hidden but for its last character, of one character altogether.
    /// </summary>
    public static string? Middle(string? text, int start, int end)
    {
        if (string.IsNullOrEmpty(text))
            return text;
        if (text.Length < 2 * (start + end) - Math.Min(start, end))
            (start, end) = (0, text.Length > 2 ? 1 : 0);
        return string.Concat(text.AsSpan(0, start), new string(Star, text.Length - start - end), text.AsSpan(text.Length - end));
    }

    private static string? Digits(string? text, int hidden, int shownAtEnd)
    {
        if (string.IsNullOrEmpty(text))
            return text;
        var masked = text.ToCharArray();
        var places = Enumerable.Range(0, masked.Length).Where(i => char.IsDigit(masked[i])).ToArray();
        if (places.Length < hidden + shownAtEnd - 1)
            return Middle(text, 0, Math.Min(2, text.Length / 3));
        foreach (var place in places[..^shownAtEnd].TakeLast(hidden))
            masked[place] = Star;
        return new(masked);
    }
}
