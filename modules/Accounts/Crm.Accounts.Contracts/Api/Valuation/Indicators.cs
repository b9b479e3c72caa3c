namespace Crm.Accounts.Contracts.Api;

/// <summary>From a figure on, so many points.</summary>
/// <param name="From">The figure from which the band counts; the first band also counts below it.</param>
/// <param name="Points">0 to 100.</param>
public sealed record ScaleBand(decimal From, decimal Points);

/// <summary>How a figure becomes points from 0 to 100.</summary>
/// <param name="Kind"><c>linear</c> or <c>bands</c>.</param>
/// <param name="From">Linear: the figure at one end; below it the points do not fall (or rise) any more.</param>
/// <param name="To">Linear: the figure at the other end.</param>
/// <param name="Bands">Bands: from the lowest figure up.</param>
/// <param name="Missing">Points where there is no figure.</param>
public sealed record IndicatorScale(string Kind, decimal? From, decimal? To, IReadOnlyList<ScaleBand>? Bands, decimal Missing = 0)
{
    /// <summary>Points rise evenly from one figure to another.</summary>
    public const string Linear = "linear";

    /// <summary>Points by bands.</summary>
    public const string Banded = "bands";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Linear, Banded];
}

/// <summary>Which figures are good.</summary>
public static class IndicatorDirections
{
    /// <summary>The more, the better.</summary>
    public const string Higher = "higher";

    /// <summary>The less, the better.</summary>
    public const string Lower = "lower";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Higher, Lower];
}

/// <summary>What can be changed of an indicator; schemes that are in force keep what they were activated with.</summary>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Source">Where the figure comes from, one of <see cref="ValueSources"/>.</param>
/// <param name="Direction"><c>higher</c> or <c>lower</c> is better.</param>
/// <param name="Scale">How it becomes points.</param>
public sealed record IndicatorFields(string NameZh, string NameEn, string Source, string Direction, IndicatorScale Scale);

/// <summary>A new indicator.</summary>
/// <param name="Code">Unique, of small letters, digits and hyphens, e.g. <c>order-amount</c>.</param>
/// <param name="Fields">The rest.</param>
public sealed record AddIndicatorRequest(string Code, IndicatorFields Fields);

/// <summary>An indicator of the library .</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Code">Its code.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Source">Where the figure comes from.</param>
/// <param name="Direction"><c>higher</c> or <c>lower</c> is better.</param>
/// <param name="Scale">How it becomes points.</param>
/// <param name="UsedBy">Numbers of the schemes, draft or active, that weigh it.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record IndicatorDetails(
    Guid Id, string Code, string NameZh, string NameEn, string Source, string Direction, IndicatorScale Scale, IReadOnlyList<int> UsedBy, string ETag);
