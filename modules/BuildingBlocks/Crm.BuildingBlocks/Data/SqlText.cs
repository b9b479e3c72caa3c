using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Crm.BuildingBlocks.Data;

/// <summary>Statements as interpolated strings, whose holes become parameters.</summary>
public static partial class SqlText
{
    /// <summary>Both statements one after the other, in one round trip to the database; rows affected are those of both together.</summary>
    /// <param name="first">The first statement.</param>
    /// <param name="second">The second statement.</param>
    public static FormattableString Then(this FormattableString first, FormattableString second) => FormattableStringFactory.Create(
        $"{first.Format};\n{Hole().Replace(second.Format, hole => (int.Parse(hole.ValueSpan, CultureInfo.InvariantCulture) + first.ArgumentCount).ToString(CultureInfo.InvariantCulture))}",
        [.. first.GetArguments(), .. second.GetArguments()]);

    [GeneratedRegex(@"(?<=\{)\d+(?=\})")]
    private static partial Regex Hole();
}
