using System.Text.RegularExpressions;

namespace Crm.Web.Pages.Staff;

/// <summary>The counts in what a job says of its run, in order.</summary>
internal static partial class JobCounts
{
    public static object[] In(string detail) => [.. Number().Matches(detail).Select(number => (object)number.Value)];

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
