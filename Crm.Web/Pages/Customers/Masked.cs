using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers;

/// <summary>Numbers that the reader may not see whole come masked from the module (C-25).</summary>
internal static class Masked
{
    public static bool Is(string? number) => number?.Contains('*', StringComparison.Ordinal) == true;

    /// <summary>Where a number leads to; a masked one leads nowhere.</summary>
    public static string? Call(string number) => Is(number) ? null : $"tel:{number}";

    /// <summary>What a form says at a masked number.</summary>
    public static string? Hint(Texts texts, string? number) => Is(number) ? texts["Masked.Keep"] : null;
}
