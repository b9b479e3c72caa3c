namespace Crm.Customers.Contracts.Api;

/// <summary>One of two customers that are laid side by side (C-26).</summary>
/// <param name="Id">The customer.</param>
/// <param name="ETag">Its version; must be sent with the merge.</param>
/// <param name="Code">Code.</param>
/// <param name="Stage">One of <see cref="CustomerStages"/>.</param>
/// <param name="Customer">Its basic section.</param>
/// <param name="Grade">A, B, C, D or X.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="TwelveMonthTrade">Trade of twelve months.</param>
/// <param name="Currency">ISO 4217 code of it.</param>
/// <param name="Counts">How much belongs to it: contacts, opportunities, activities, cases, leads, visitors, segments and timeline.</param>
public sealed record MergeSide(
    Guid Id, string ETag, string Code, string Stage, CustomerFields Customer, string? Grade, DateTimeOffset RegisteredAt, DateTimeOffset? LastContactAt,
    decimal? TwelveMonthTrade, string? Currency, IReadOnlyDictionary<string, int> Counts);

/// <summary>A field of both.</summary>
/// <param name="Field">A field of <see cref="CustomerFields"/> in camel case, or <c>stage</c>.</param>
/// <param name="Same">Whether both have the same; then there is nothing to choose.</param>
/// <param name="Proposed">What is taken unless asked otherwise, one of <see cref="MergeChoices"/>.</param>
/// <param name="Choices">What can be taken.</param>
public sealed record MergeFieldChoice(string Field, bool Same, string Proposed, IReadOnlyList<string> Choices);

/// <summary>Two customers side by side.</summary>
/// <param name="Survivor">The one that would stay.</param>
/// <param name="Merged">The one that would go.</param>
/// <param name="Fields">Field by field.</param>
public sealed record MergeComparison(MergeSide Survivor, MergeSide Merged, IReadOnlyList<MergeFieldChoice> Fields);

/// <summary>Makes one customer of two.</summary>
/// <param name="MergedId">The one that goes; what belongs to it moves.</param>
/// <param name="SurvivorETag">The version of the one that stays, as it was compared.</param>
/// <param name="MergedETag">The version of the one that goes, as it was compared.</param>
/// <param name="Reason">Why they are the same, up to 500 characters.</param>
/// <param name="Take">Field → one of <see cref="MergeChoices"/>; what is not named is taken as proposed.</param>
public sealed record MergeCustomersRequest(
    Guid MergedId, string SurvivorETag, string MergedETag, string Reason, IReadOnlyDictionary<string, string>? Take = null);

/// <summary>What came of it.</summary>
/// <param name="MergeId">The merge; by it, it can be undone.</param>
/// <param name="SurvivorId">The one that stayed.</param>
/// <param name="UndoUntil">Until when.</param>
public sealed record MergedCustomers(Guid MergeId, Guid SurvivorId, DateTimeOffset UndoUntil);

/// <summary>A merge that was made.</summary>
/// <param name="Id">The merge.</param>
/// <param name="SurvivorId">The one that stayed.</param>
/// <param name="SurvivorCode">Its code; null where it has been merged itself since.</param>
/// <param name="SurvivorName">Its name.</param>
/// <param name="MergedId">The one that went.</param>
/// <param name="MergedCode">Its code, which finds the one that stayed.</param>
/// <param name="MergedName">Its name then.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="UndoUntil">Until when it can be undone.</param>
/// <param name="UndoneAt">When it was undone.</param>
/// <param name="UndoneBy">Who did that.</param>
/// <param name="MayUndo">Whether it can be undone now.</param>
public sealed record MergeDetails(
    Guid Id, Guid SurvivorId, string? SurvivorCode, string? SurvivorName, Guid MergedId, string MergedCode, string MergedName, string Reason, Guid By,
    DateTimeOffset At, DateTimeOffset UndoUntil, DateTimeOffset? UndoneAt, Guid? UndoneBy, bool MayUndo);

/// <summary>Two customers are two again.</summary>
/// <param name="SurvivorId">The one that had stayed.</param>
/// <param name="MergedId">The one that is back.</param>
/// <param name="Kept">Fields that were changed since the merge and therefore stay as they are.</param>
public sealed record UndoneMerge(Guid SurvivorId, Guid MergedId, IReadOnlyList<string> Kept);
